import type { Article } from '../../core/model/article';
import type { Report } from '../../core/model/report';

/** How an article came into the library: opened by the reader, an item of a feed (headline and summary only), or fetched on her click. */
export type Origin = 'read' | 'feed' | 'fetched';

/** An article on the reader's device. A later one with the same id is another version of it. */
export interface KeptArticle {
  /** The article's canonical address; the page's own where none is given. */
  readonly id: string;
  readonly url: string;
  /** The host without `www.`, as `siteOf` gives it. */
  readonly site: string;
  readonly origin: Origin;
  /** When it was kept, ISO 8601. */
  readonly kept: string;
  /** What was read from the page; its text is empty for a feed's item without a summary and where old text was thinned. */
  readonly article: Article;
  /** What matching and comparing need of it; it stays when the text is thinned. */
  readonly report: Report;
}
