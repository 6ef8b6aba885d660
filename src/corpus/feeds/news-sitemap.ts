import { XMLParser } from 'fast-xml-parser';
import { cleanAddress } from './clean-address';
import { boundItem, type FeedItem, MOST_ITEMS, type ParsedFeed } from './feed-item';
import { plainLine } from './plain-line';

/** What a sitemap has at its start, after declaration, comments and style sheets. */
const IS_SITEMAP = /<(?:[\w-]{1,20}:)?urlset[\s>]/i;
/** How far into the text that may stand, in UTF-16 units. */
const HEAD = 2000;

type Node = Readonly<Record<string, unknown>>;

/** Reads a Google news sitemap; null for any other text and for a sitemap without news. */
export function parseNewsSitemap(text: string, address: string): ParsedFeed | null {
  if (!IS_SITEMAP.test(text.slice(0, HEAD))) return null;
  const urls = listOf(nodeOf(readXml(text)?.urlset)?.url).slice(0, MOST_ITEMS);
  const read = urls.flatMap((url) => readEntry(url, address));
  const first = read[0]?.publication;
  if (read.length === 0) return null;
  return {
    format: 'news-sitemap',
    title: plainLine(textOf(first?.name)),
    language: /^[a-z]{2,3}(?=-|$)/i.exec(textOf(first?.language) ?? '')?.[0].toLowerCase() ?? null,
    freshMs: null,
    items: read.map(({ item }) => item),
  };
}

function readXml(text: string): Node | null {
  // Entities that a file defines are never expanded; the five of XML are read with HTML's afterwards.
  const parser = new XMLParser({ ignoreAttributes: true, removeNSPrefix: true, parseTagValue: false, processEntities: false });
  try {
    return nodeOf(parser.parse(text)) ?? null;
  } catch (error) {
    // Broken XML is no sitemap; what the parser says of it helps nobody.
    if (error instanceof Error) return null;
    throw error;
  }
}

function readEntry(url: unknown, base: string): { readonly item: FeedItem; readonly publication: Node | undefined }[] {
  const node = nodeOf(url);
  const news = nodeOf(node?.news);
  const address = cleanAddress(plainLine(textOf(node?.loc)), base);
  const title = plainLine(textOf(news?.title));
  if (!news || address === null || title === null) return [];
  const item = boundItem({ url: address, title, summary: null, published: textOf(news.publication_date) ?? null, authors: [] });
  return [{ item, publication: nodeOf(news.publication) }];
}

const nodeOf = (value: unknown): Node | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : undefined;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value.trim() : undefined);
