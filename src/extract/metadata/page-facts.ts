import { findArticleNode } from './article-node';
import { findHeading } from './find-heading';
import { type JsonLdNode, own, readJsonLd, textOf } from './json-ld';
import { PageMeta } from './page-meta';

/** What the readers of metadata look at: the page, its meta elements, and the structured data of its article (null for none). */
export interface PageFacts {
  readonly document: Document;
  readonly url: string;
  readonly meta: PageMeta;
  readonly nodes: readonly JsonLdNode[];
  readonly article: JsonLdNode | null;
  /** The element of the headline, null on a page without headings. */
  readonly heading: Element | null;
}

/** Collects what a page says of itself, once for all readers. */
export function readPageFacts(document: Document, url: string): PageFacts {
  const meta = new PageMeta(document);
  const nodes = readJsonLd(document);
  const titles = [meta.first('og:title', 'twitter:title'), document.title].flatMap((title) => title || []);
  const heading = findHeading(document, titles);
  const article = findArticleNode(nodes, { url, titles: [...titles, ...(heading?.textContent ? [heading.textContent] : [])] });
  const headline = article ? textOf(own(article, 'headline')) : null;
  return { document, url, meta, nodes, article, heading: headline ? findHeading(document, [headline, ...titles]) : heading };
}
