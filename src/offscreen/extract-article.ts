import type { Article } from '../core/model/article';
import { readPage } from '../extract/read-page';

/** Reads the article out of a page's markup. The document that is made of it has no window: it runs no scripts and loads nothing. */
export function extractArticle({ html, url }: { readonly html: string; readonly url: string }): Article {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return readPage(page, { id: url, url }).article;
}
