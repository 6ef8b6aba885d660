import type { FieldSource, Outlet } from '../../core/model/article';
import { findOutlet, registrableDomain } from '../outlets/find-outlet';
import { isNode, listOf, own, textOf } from './json-ld';
import type { PageFacts } from './page-facts';
import { plainText } from './plain-text';

/** The page's outlet with the source of its name; both null for a site that neither the table knows nor names itself. */
export interface FoundOutlet {
  readonly outlet: Outlet | null;
  readonly outletSource: FieldSource | null;
}

/** Longest name of a site; longer values are slogans. */
const MAX_NAME = 60;

/** Reads who publishes: the table of outlets by domain, then the page's own word. A name is never guessed from the address. */
export function readOutlet(facts: PageFacts): FoundOutlet {
  const host = hostOf(facts.url);
  const known = findOutlet(host);
  if (known) return { outlet: { name: known.name, domain: known.domain }, outletSource: 'domain-table' };
  const domain = registrableDomain(host);
  const structured = publisherOf(facts);
  const shared = siteName(facts.meta.first('og:site_name'), host);
  if (shared) return { outlet: { name: shared, domain }, outletSource: 'meta' };
  if (structured) return { outlet: { name: structured, domain }, outletSource: 'json-ld' };
  const other = siteName(
    facts.meta.first('application-name', 'apple-mobile-web-app-title', 'publisher', 'dc.publisher', 'copyright'),
    host,
  );
  return other ? { outlet: { name: other, domain }, outletSource: 'meta' } : { outlet: null, outletSource: null };
}

/** The host of an address without `www.`, in lower case; empty for no address. */
export function hostOf(url: string): string {
  return (/^[a-z]+:\/\/(?:[^/@?#]*@)?([^/:?#]+)/i.exec(url)?.[1] ?? '').toLowerCase().replace(/^www\d?\./, '');
}

function publisherOf({ article, nodes, url }: PageFacts): string | null {
  for (const node of article ? [article, ...nodes] : nodes) {
    for (const publisher of listOf(own(node, 'publisher'))) {
      const named =
        isNode(publisher) && own(publisher, 'name') === undefined
          ? nodes.find((other) => own(other, '@id') === own(publisher, '@id') && own(other, 'name') !== undefined)
          : publisher;
      const name = siteName(textOf(named), hostOf(url));
      if (name) return name;
    }
  }
  return null;
}

/** A site's name without slogan; null for an address, a handle, an empty or a far too long one. */
function siteName(value: string | null, host: string): string | null {
  const text = plainText(value)
    ?.split(/\s[|\u2013\u2014\u2022\u00bb]\s|\s-\s/)[0]
    ?.trim();
  if (!text || text.length > MAX_NAME || /^(?:https?:|@|www\.)/i.test(text) || text.toLowerCase() === host)
    return text?.toLowerCase() === host && host ? text : null;
  return text;
}
