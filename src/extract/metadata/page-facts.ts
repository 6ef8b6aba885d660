import { findArticleNode } from './article-node';
import { type JsonLdNode, readJsonLd } from './json-ld';
import { PageMeta } from './page-meta';

/** What the readers of metadata look at: the page, its meta elements, and the structured data of its article (null for none). */
export interface PageFacts {
  readonly document: Document;
  readonly url: string;
  readonly meta: PageMeta;
  readonly nodes: readonly JsonLdNode[];
  readonly article: JsonLdNode | null;
}

/** Collects what a page says of itself, once for all readers. */
export function readPageFacts(document: Document, url: string): PageFacts {
  const meta = new PageMeta(document);
  const nodes = readJsonLd(document);
  const titles = [meta.first('og:title', 'twitter:title'), document.title, document.querySelector('h1')?.textContent];
  const article = findArticleNode(nodes, { url, titles: titles.flatMap((title) => (title ? [title] : [])) });
  return { document, url, meta, nodes, article };
}
