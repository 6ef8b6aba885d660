import { analyseArticle } from '../../core/analyse/analyse-article';
import { readPublishedTime } from '../../core/analyse/published-time';
import { reportOf } from '../../core/analyse/report-of';
import type { Article, Outlet, PublicationTime } from '../../core/model/article';
import type { KeptArticle } from '../library/kept-article';
import type { FeedItem } from './feed-item';

/** How far a feed's clock may go ahead, in ms; a later time is no time of publication. */
const AHEAD_MS = 24 * 3_600_000;

/** What is known of an item beside its own words. */
export interface ItemSource {
  readonly outlet: Outlet | null;
  readonly language: string | null;
  /** Moment of the check, in ms since 1970. */
  readonly now: number;
}

/** A feed's item as an article of the library: its headline, and its summary as text. */
export function itemToArticle(item: FeedItem, source: ItemSource): KeptArticle {
  const { url, title, summary, authors } = item;
  const article: Article = {
    ...NO_ARTICLE,
    id: url,
    url,
    title,
    outlet: source.outlet,
    outletSource: source.outlet ? 'input' : null,
    byline: authors.filter(isPerson),
    published: readTime(item.published, source.now),
    language: source.language ?? 'en',
    canonicalUrl: url,
    text: summary ?? '',
  };
  const report = { ...reportOf(analyseArticle(article)), isHeadlineOnly: true as const };
  const site = new URL(url).hostname.replace(/^www\./, '');
  return { id: url, url, site, origin: 'feed', kept: new Date(source.now).toISOString(), article, report };
}

const NO_ARTICLE: Omit<Article, 'id' | 'url' | 'title' | 'outlet' | 'outletSource' | 'byline' | 'published' | 'language' | 'text'> = {
  isArticle: true,
  kind: 'report',
  repostedOn: null,
  modified: null,
  canonicalUrl: null,
  section: null,
  agency: null,
  isPaywalled: false,
  boilerplate: [],
  removed: [],
  posts: [],
  embeds: [],
};

function readTime(value: string | null, now: number): PublicationTime | null {
  const time = value === null ? null : readPublishedTime(value, 'meta');
  return time !== null && Date.parse(time.value) > now + AHEAD_MS ? null : time;
}

/** Feeds name desks and addresses as authors; a person has two to five words and neither digit nor at sign. */
function isPerson(name: string): boolean {
  const words = name.split(/\s+/).length;
  return words >= 2 && words <= 5 && !/[\d@/|]/.test(name);
}
