import { hostOf } from '../../core/outlets/host-of';
import { registrableDomain } from '../../core/outlets/registrable-domain';
import { wordsOf } from '../../core/text/letters';
import { foldText } from '../../core/text/normalise';
import { isLogo } from './is-logo';
import { own, textOf } from './json-ld';
import type { PageFacts } from './page-facts';
import { plainText, visibleText } from './plain-text';
import { squash } from './squash';

/** First headings looked at: more stand on lists of articles. */
const MAX_HEADINGS = 12;
/** Share of a heading's words that another source must have for the two to be one headline. */
const SAME_WORDS = 0.75;
/** Words, or code units in scripts without spaces, from which the only h1 of a page is its headline even where the page is called otherwise elsewhere. */
const LONE_WORDS = 4;
const LONE_LENGTH = 25;
/** Share of a heading's words that the page's title has where both are one wording. */
const SEARCH_WORDS = 0.9;
/** Elements inside a heading that may be lines of their own. */
const LINES = 'br, span, div, p, small';
const LINE_END = /[a-z0-9.!?:\u00bb\u00df-\u00ff\u201d]$/;
const LINE_BEGIN = /^["A-Z\u00ab\u00c0-\u00de\u201c\u201e]/;
/** What separates the headline from the site's name in a page's title. */
const TITLE_SEPARATOR = /\s+[|\u2013\u2014\u00bb\u2022\u00b7:-]+\s+|\s*[|\u00bb\u2022]\s*/;

/** The page's headline: the h1 that another source confirms, else the best of the other sources; null where only a title without the site's name is. */
export function readHeadline(facts: PageFacts): string | null {
  const { document, meta, article } = facts;
  const structured = plainText(article ? (textOf(own(article, 'headline')) ?? textOf(own(article, 'name'))) : null);
  const shared = plainText(meta.first('og:title') ?? meta.first('twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'));
  const title = plainText(document.title);
  const declared = [structured, shared].flatMap((text) => (text ? [words(text)] : []));
  // The page's title is asked only where nothing else was declared: it often is a second headline, made for search.
  const witnesses = declared.length > 0 ? declared : title ? [words(title)] : [];
  const parts = title?.split(TITLE_SEPARATOR) ?? [];
  const site = declared.length > 0 || parts.length < 2 ? null : squash(parts.at(-1) ?? '');
  const all = [...document.querySelectorAll('h1')].slice(0, MAX_HEADINGS);
  const logos = all.filter(isLogo);
  const siteNames = [...siteNamesOf(facts), ...logos.flatMap((logo) => squash(logo.textContent ?? '') || [])];
  const label = labelOf(facts.url);
  const headings = all
    .filter((heading) => !logos.includes(heading))
    .flatMap((heading) => visibleText(headingText(heading)) ?? [])
    .filter((text) => squash(text) !== label);
  const confirmed = headings
    .map((text) => ({ text, support: Math.max(0, ...witnesses.map((witness) => share(words(text), witness))) }))
    .filter(({ text }) => squash(text) !== site && !siteNames.includes(squash(text)))
    .filter(({ text, support }) => support >= SAME_WORDS && (words(text).length >= 3 || headings.length === 1))
    .sort((a, b) => b.support - a.support)[0];
  if (confirmed) return newsroomsOwn(confirmed.text, shared, title, siteNames) ?? confirmed.text;
  const lone = headings.filter((text) => words(text).length >= LONE_WORDS || (words(text).length > 0 && text.length >= LONE_LENGTH));
  // Two sources that agree say more than a heading; one alone often is the wording made for search, or the section.
  const areAgreed = structured !== null && shared !== null && share(words(structured), words(shared)) >= SAME_WORDS;
  if (
    (declared.length === 0 || (headings.length === 1 && !areAgreed)) &&
    lone.length === 1 &&
    lone[0] &&
    squash(lone[0]) !== site &&
    !siteNames.includes(squash(lone[0]))
  )
    return lone[0];
  const named = shared ? withoutSite(shared, siteNames) : null;
  if (named) return named;
  if (structured) return structured;
  const only = headings.length === 1 ? headings[0] : undefined;
  if (only && squash(only) !== site) return only;
  const second = headings.length === 0 ? titledSecond(facts) : null;
  if (second) return second;
  const fromTitle = title ? withoutSite(title, siteNames) : null;
  return fromTitle !== title ? fromTitle : null;
}

/**
 * The headline that a page is shared under, where its h1 is only the wording made for search: the h1 then says what the page's title says,
 * and the shared headline says something else than both. Null in the usual case.
 */
function newsroomsOwn(heading: string, shared: string | null, title: string | null, siteNames: readonly string[]): string | null {
  if (!shared || !title) return null;
  const [h1, own, search] = [words(heading), words(shared), words(title)];
  const isSearchWording = share(h1, search) >= SEARCH_WORDS;
  const isOther = own.length >= LONE_WORDS && [share(own, search), share(own, h1), share(h1, own)].every((same) => same < SAME_WORDS);
  return isSearchWording && isOther ? withoutSite(shared, siteNames) : null;
}

/** The name under which the page's host was registered, without its ending. */
const labelOf = (url: string) => squash(registrableDomain(hostOf(url))?.split('.')[0] ?? '') || null;

/** The heading of the second rank that the page's title holds, on a page without headings of the first. */
function titledSecond({ document, heading }: PageFacts): string | null {
  const text = heading?.localName === 'h2' ? visibleText(headingText(heading)) : null;
  return text && share(words(text), words(document.title)) >= SAME_WORDS ? text : null;
}

/** A heading's words without what only machines read and without its own sub-elements of other roles. Its lines are parted where nothing else parts them. */
function headingText(heading: Element): string {
  if (heading.childElementCount === 0) return heading.textContent ?? '';
  const copy = heading.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll('script, style, svg, button, time, [hidden]')) inner.remove();
  for (const line of copy.querySelectorAll(LINES)) {
    const [before, after] = [line.previousSibling?.textContent, line.nextSibling?.textContent];
    const text = line.textContent ?? '';
    if (line.localName === 'br' || (before && isLineBreak(before, text))) line.before(' ');
    if (after && isLineBreak(text, after)) line.after(' ');
  }
  return copy.textContent ?? '';
}

/** Whether a small letter, digit or mark meets a capital where two elements meet: such are lines, and no word. */
const isLineBreak = (before: string, after: string) => LINE_END.test(before) && LINE_BEGIN.test(after);

function siteNamesOf({ document, meta }: PageFacts): string[] {
  const names = [meta.first('og:site_name'), meta.first('application-name'), document.location?.hostname.replace(/^www\./, '')];
  return names.flatMap((name) => (name ? [squash(name)] : []));
}

/** A title without the site's name and section at either end; the longest part where none is known. */
function withoutSite(title: string, siteNames: readonly string[]): string {
  const parts = title.split(TITLE_SEPARATOR).filter((part) => part.trim() !== '');
  if (parts.length < 2 || siteNames.includes(squash(title))) return title;
  const isSite = (part: string) => {
    const squashed = squash(part);
    return squashed !== '' && siteNames.some((name) => name.includes(squashed) || squashed.includes(name));
  };
  const last = parts.at(-1) ?? '';
  if (isSite(last))
    return withoutSite(title.slice(0, title.lastIndexOf(last)).replace(/[\s|\u2013\u2014\u00bb\u2022\u00b7:-]+$/, ''), siteNames);
  const first = parts[0] ?? '';
  if (isSite(first)) return title.slice(title.indexOf(first) + first.length).replace(/^[\s|\u2013\u2014\u00bb\u2022\u00b7:-]+/, '');
  return words(last).length <= 3 && /\s[|\u2013\u2014\u00bb-]\s/.test(title) && words(title).length - words(last).length >= 4
    ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|\u2013\u2014\u00bb\u2022\u00b7:-]+$/, '')
    : title;
}

const words = (text: string) => wordsOf(foldText(text));

function share(of: readonly string[], among: readonly string[]): number {
  const set = new Set(among);
  return of.length === 0 ? 0 : of.filter((word) => set.has(word)).length / of.length;
}
