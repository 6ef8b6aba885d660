import { analyseArticle } from '../../core/analyse/analyse-article';
import { reportOf } from '../../core/analyse/report-of';
import type { Article } from '../../core/model/article';
import type { Report } from '../../core/model/report';
import type { ReadOutcome } from '../../core/model/request-outcome';
import { nameOutlet } from '../../core/outlets/name-outlet';
import { ask } from '../../corpus/feeds/ask';
import { decodeText } from '../../corpus/feeds/decode-text';
import { listFeeds } from '../../corpus/feeds/feed-list';
import { mayAsk } from '../../corpus/feeds/may-ask';
import { PAGE_LIMITS } from '../../corpus/requests/fetch-limited';
import type { FeedKeeper } from './feed-keeper';

/** Reads the article out of a page's markup, in a document that runs nothing and loads nothing. Null where that cannot be done. */
export type ExtractPage = (page: { readonly html: string; readonly url: string }) => Promise<Article | null>;

type FeedItemReport = Pick<Report, 'id' | 'outlet' | 'title' | 'published'>;

/** Text with fewer words is no report: a notice, a wall, a video's caption. */
const FEWEST_WORDS = 80;
/** The feed called it a report, so a page that looks like none is believed from here on. */
const ENOUGH_WORDS = 200;
/** A page that says it is not free and gives fewer words gave its beginning only. */
const WALLED_BELOW_WORDS = 250;

/**
 * Fetches a report of which the library has only a feed's item and keeps its text. Only what came from a feed is fetched, from hosts that the
 * reader allowed; the page that asks names an item, never an address. A second call for a report that is there answers at once.
 */
export async function readReport(keeper: FeedKeeper, extract: ExtractPage, id: string): Promise<ReadOutcome> {
  const { desk } = keeper;
  const database = await keeper.database();
  const item = (await database.get('libraryReports', id))?.report;
  if (!item) return 'no-article';
  if (item.isHeadlineOnly !== true) return 'read';
  // A feed's item is kept under its article's address.
  if (!mayAsk(await listFeeds(database), id) || !(await desk.isPermitted(id))) return 'not-permitted';
  const request = { address: id, accept: 'text/html', etag: null, lastModified: null, limits: PAGE_LIMITS };
  const { answer } = await ask({ ...desk, database }, request, 'article');
  const { outcome } = answer;
  if (answer.body === null || outcome !== 'ok') return outcome === 'ok' || outcome === 'unchanged' ? 'unreadable' : outcome;
  const article = await extract({ html: decodeText(answer.body, answer.contentType), url: id });
  return article ? await keepRead(keeper, item, nameOutlet(article)) : 'unreadable';
}

async function keepRead({ desk }: FeedKeeper, item: FeedItemReport, read: Article): Promise<ReadOutcome> {
  const words = read.text.split(/\s+/).filter(Boolean).length;
  if (words < (read.isArticle ? FEWEST_WORDS : ENOUGH_WORDS)) return read.isPaywalled ? 'paywalled' : 'no-article';
  const { id } = item;
  // What the page does not say of itself the feed may have said.
  const { outlet, title, published } = item;
  const known = { outlet: read.outlet ?? outlet, title: read.title ?? title, published: read.published ?? published };
  const article: Article = { ...read, ...known, id, url: id };
  const report = { ...reportOf(analyseArticle(article)), id, url: id };
  const kept = new Date(desk.now()).toISOString();
  const site = new URL(id).hostname.replace(/^www\./, '');
  try {
    await desk.keep([{ id, url: id, site, origin: 'fetched', kept, article, report }]);
  } catch (error) {
    if (error instanceof Error) return 'not-kept';
    throw error;
  }
  return read.isPaywalled && words < WALLED_BELOW_WORDS ? 'paywalled' : 'read';
}
