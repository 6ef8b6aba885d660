import { parseHTML } from 'linkedom';
import type { Article } from '../core/model/article';
import { readPage } from '../extract/read-page';

/** Reads a page with the command line's DOM library: no scripts, no layout, nothing loaded. */
export function readHtml(page: { readonly id: string; readonly url: string; readonly html: string }): Article {
  // A document without a root element leaves the library without a body; a wrapped one is the same page to a browser.
  const html = /<html[\s>]/i.test(page.html) ? page.html : `<!doctype html><html><head></head><body>${page.html}</body></html>`;
  const { document } = parseHTML(html);
  return readPage(document as unknown as Document, { id: page.id, url: page.url }).article;
}
