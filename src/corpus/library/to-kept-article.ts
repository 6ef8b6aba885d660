import type { Article } from '../../core/model/article';
import type { Report } from '../../core/model/report';
import { cleanAddress } from '../feeds/clean-address';
import type { KeptArticle, Origin } from './kept-article';

/** Where and how an article was met. */
export interface Meeting {
  /** The address that the browser tells, never the page's own word. */
  readonly address: string;
  readonly origin: Origin;
  /** ISO 8601. */
  readonly kept: string;
}

/** An article from a page, with the report that the engine made of it, as the library keeps it; null where the address is none of the web. */
export function toKeptArticle(article: Article, report: Report, { address, origin, kept }: Meeting): KeptArticle | null {
  const id = keyOf(article, address);
  const url = cleanAddress(address);
  if (id === null || url === null) return null;
  const own: Article = { ...article, id, url, canonicalUrl: id };
  return { id, url, site: hostOf(url), origin, kept, article: own, report: { ...report, id, url: id } };
}

/**
 * The id under which a page's article is kept: its canonical address where that lies on the page's own site, so that no page can take the place
 * of another site's article. Null for what is no web address.
 */
export function keyOf(article: Article, address: string): string | null {
  const own = cleanAddress(address);
  const canonical = article.canonicalUrl === null ? null : cleanAddress(article.canonicalUrl, address);
  return own !== null && canonical !== null && isSameSite(hostOf(own), hostOf(canonical)) ? canonical : own;
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function isSameSite(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
