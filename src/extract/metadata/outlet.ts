import type { FieldSource, Outlet } from '../../core/model/article';
import { hostOf } from '../../core/outlets/host-of';
import { registrableDomain } from '../../core/outlets/registrable-domain';
import { initialsOf } from '../../core/text/letters';
import { isLogo } from './is-logo';
import { isNode, listOf, own, textOf, typesOf } from './json-ld';
import type { PageFacts } from './page-facts';
import { plainText } from './plain-text';
import { squash } from './squash';

/** The page's outlet with the source of its name; both null for a site that does not name itself. */
export interface FoundOutlet {
  readonly outlet: Outlet | null;
  readonly outletSource: FieldSource | null;
}

/** Longest name of a site; longer values are slogans. */
const MAX_NAME = 60;
/** Letters of an address's name from which a name that holds it is no accident. */
const MIN_LABEL = 3;
/** Letters of an address's name up to which it may be a name's initials: more would need a name of thirteen words. */
const MAX_INITIALS = 12;
const SEPARATOR = /\s[|\u2013\u2014\u2022\u00bb:-]\s/;
/** What a company's form adds to a name, in the countries of the dev pages' sites. */
const LEGAL_FORM =
  /[\s,]+(?:gmbh(?:\s*&\s*co\.?\s*kg)?|mbh|ag|e\.\s?v\.|ltd|limited|llc|inc|corp|plc|pty|s\.?a\.?s?|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|a\/s|oy|ab|as)\.?$/i;
const ADDRESS = /^(?:https?:|@|www\.|#)|^[a-z\d-]+(?:\.[a-z\d-]+)+$/i;
/** Types of structured data that name a site beside the publisher. */
const SITE_TYPE = /(?:Organization|WebSite)$/;

/**
 * Reads what the page itself calls its site: of several names the first that fits the address, else the first; an address only where it has no
 * name, and no guess from the address. The table of outlets is asked by whoever takes the article in.
 */
export function readOutlet({ document, url, meta, article, nodes }: PageFacts): FoundOutlet {
  const domain = registrableDomain(hostOf(url));
  const label = squash(domain?.split('.')[0] ?? '');
  const declared: readonly Name[] = [
    ...named('meta', [meta.first('og:site_name')]),
    ...named(
      'json-ld',
      (article ? [article, ...nodes] : nodes).flatMap((node) => publishersOf(node, nodes)),
    ),
    ...named('meta', [meta.first('application-name', 'apple-mobile-web-app-title', 'publisher', 'dc.publisher')]),
    ...named(
      'json-ld',
      nodes.filter((node) => typesOf(node).some((type) => SITE_TYPE.test(type))).map((node) => textOf(own(node, 'name'))),
    ),
  ];
  const names = declared.filter(({ name }) => !ADDRESS.test(name));
  const titled = (plainText(document.title) ?? '').split(SEPARATOR).slice(1).reverse();
  const found =
    names.find(({ name }) => fits(name, label)) ??
    named('meta', titled).find(({ name }) => fits(name, label)) ??
    names[0] ??
    named('text', logosOf(document)).find(({ name }) => titled.includes(name)) ??
    declared.find(({ name }) => name.toLowerCase() === hostOf(url));
  return found ? { outlet: { name: found.name, domain }, outletSource: found.source } : { outlet: null, outletSource: null };
}

/** Headings that lead to the front page: on a page that declares no name the one that its title ends with is the site's. */
const logosOf = (document: Document) => [...document.querySelectorAll('h1')].filter(isLogo).map((heading) => heading.textContent);

interface Name {
  readonly name: string;
  readonly source: FieldSource;
}

/** Names without slogan and legal form; no slogans and nothing empty. */
function named(source: FieldSource, values: readonly (string | null)[]): Name[] {
  return values.flatMap((value) => {
    const name = plainText(value)?.split(SEPARATOR)[0]?.replace(LEGAL_FORM, '').trim();
    return name && name.length <= MAX_NAME ? [{ name, source }] : [];
  });
}

/** Whether a name holds the address's own name, is held by it, or has its letters as initials. */
function fits(name: string, label: string): boolean {
  const squashed = squash(name);
  if (label === '') return false;
  if (squashed === label) return true;
  if (Math.min(label.length, squashed.length) >= MIN_LABEL && (squashed.includes(label) || label.includes(squashed))) return true;
  return label.length <= MAX_INITIALS && squash(initialsOf(name)) === label;
}

function publishersOf(node: PageFacts['nodes'][number], nodes: PageFacts['nodes']): (string | null)[] {
  return listOf(own(node, 'publisher')).map((publisher) => {
    if (!isNode(publisher) || own(publisher, 'name') !== undefined) return textOf(publisher);
    const referred = nodes.find((other) => own(other, '@id') === own(publisher, '@id') && own(other, 'name') !== undefined);
    return textOf(referred);
  });
}
