import { cleanAddress } from './clean-address';
import type { ListedFeed } from './opml';
import { plainLine } from './plain-line';

/** Most feeds of one page that are offered. */
const MOST = 10;
const FEED_TYPE = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\b/i;
/** Feeds of a page's own comments, which carry no reports. */
const COMMENTS = /comments/i;

/** A link element of a page as it stands there. */
export interface PageLink {
  readonly type: string;
  readonly href: string;
  readonly title: string;
}

/** The feeds that a page names in its head; none for what is no web address. What the page says is text. */
export function feedsOfPage(links: readonly PageLink[], pageAddress: string): readonly ListedFeed[] {
  const feeds = new Map<string, ListedFeed>();
  for (const { type, href, title } of links) {
    const address = FEED_TYPE.test(type) ? cleanAddress(href, pageAddress) : null;
    if (address === null || feeds.has(address) || feeds.size >= MOST || COMMENTS.test(title) || COMMENTS.test(address)) continue;
    feeds.set(address, { address, name: (plainLine(title) ?? new URL(address).hostname).slice(0, 200) });
  }
  return [...feeds.values()];
}
