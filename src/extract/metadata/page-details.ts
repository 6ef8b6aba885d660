import type { FieldSource } from '../../core/model/article';
import { own, textOf } from './json-ld';
import type { PageFacts } from './page-facts';
import { plainText } from './plain-text';

/** The smaller facts of a page; what it does not say is null, false, or `en` for the language. */
export interface PageDetails {
  readonly language: string;
  readonly canonicalUrl: string | null;
  readonly section: string | null;
  readonly sectionSource: FieldSource | null;
  readonly isPaywalled: boolean;
}

/** Reads language, canonical address, section and whether the page says that its text is not free. */
export function readPageDetails(facts: PageFacts): PageDetails {
  return { language: languageOf(facts), canonicalUrl: canonicalOf(facts), ...sectionOf(facts), isPaywalled: isPaywalled(facts) };
}

function languageOf({ document, meta, article }: PageFacts): string {
  const said = [
    document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang'),
    article ? textOf(own(article, 'inLanguage')) : null,
    meta.first('og:locale', 'language', 'content-language', 'dc.language'),
  ];
  for (const value of said) {
    const tag = /^([a-z]{2,3})(?:[-_]|$)/i.exec(value?.trim() ?? '')?.[1];
    if (tag) return tag.toLowerCase();
  }
  return 'en';
}

function canonicalOf({ document, meta, url }: PageFacts): string | null {
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? meta.first('og:url');
  if (!href || !URL.canParse(href, URL.canParse(url) ? url : undefined)) return null;
  const address = new URL(href, URL.canParse(url) ? url : undefined);
  return /^https?:$/.test(address.protocol) ? address.href : null;
}

function sectionOf({ meta, article }: PageFacts): Pick<PageDetails, 'section' | 'sectionSource'> {
  const shared = plainText(meta.first('article:section', 'parsely-section', 'section'));
  const section = shared ?? plainText(article ? textOf(own(article, 'articleSection')) : null);
  return { section, sectionSource: section === null ? null : shared === null ? 'json-ld' : 'meta' };
}

function isPaywalled({ meta, article }: PageFacts): boolean {
  const isFree = article ? own(article, 'isAccessibleForFree') : undefined;
  if (isFree === false || (typeof isFree === 'string' && /^(?:false|no|0)$|\/False$/i.test(isFree))) return true;
  return meta.first('article:content_tier')?.toLowerCase() === 'locked';
}
