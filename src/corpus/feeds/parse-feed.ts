import { type AnyFeed, parseFeed as parseAnyFeed } from 'feedsmith';
import { fail, type Result, succeed } from '../../core/model/result';
import { cleanAddress } from './clean-address';
import { boundItem, type FeedItem, MOST_ITEMS, type ParsedFeed } from './feed-item';
import { parseNewsSitemap } from './news-sitemap';
import { plainLine } from './plain-line';

const MINUTE_MS = 60_000;

/** An item as the formats have it, before its fields are made plain. */
interface RawItem {
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly published: string | undefined;
  readonly authors: readonly (string | undefined)[];
}

/** Reads RSS, RDF, Atom, JSON Feed or a Google news sitemap. `not-a-feed` for anything else; items without address or headline are left out. */
export function parseFeed(text: string, address: string): Result<ParsedFeed, 'not-a-feed'> {
  const sitemap = parseNewsSitemap(text, address);
  if (sitemap) return succeed(sitemap);
  try {
    return succeed(readFeed(parseAnyFeed(text, { maxItems: MOST_ITEMS }), address));
  } catch (error) {
    return fail('not-a-feed', `This address gives no feed that can be read (${error instanceof Error ? error.name : 'unknown'}).`);
  }
}

function readFeed(parsed: AnyFeed, address: string): ParsedFeed {
  const { format } = parsed;
  const { title, language, ttl, items } = partsOf(parsed);
  return {
    format,
    title: plainLine(title),
    language: tagOf(language),
    freshMs: ttl && ttl > 0 ? ttl * MINUTE_MS : null,
    items: items.flatMap((item) => plainItem(item, address)),
  };
}

interface Parts {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly ttl: number | undefined;
  readonly items: readonly RawItem[];
}

function partsOf(parsed: AnyFeed): Parts {
  switch (parsed.format) {
    case 'rss':
      return {
        title: parsed.feed.title,
        language: parsed.feed.language,
        ttl: parsed.feed.ttl,
        items: (parsed.feed.items ?? []).map(fromRss),
      };
    case 'rdf':
      return {
        title: parsed.feed.title,
        language: parsed.feed.dc?.languages?.[0],
        ttl: undefined,
        items: (parsed.feed.items ?? []).map(fromRdf),
      };
    case 'atom':
      return {
        title: parsed.feed.title?.value,
        language: parsed.feed.xml?.lang,
        ttl: undefined,
        items: (parsed.feed.entries ?? []).map(fromAtom),
      };
    case 'json':
      return { title: parsed.feed.title, language: parsed.feed.language, ttl: undefined, items: (parsed.feed.items ?? []).map(fromJson) };
  }
}

type ItemOf<Format extends AnyFeed['format'], Key extends string> = Extract<AnyFeed, { format: Format }>['feed'] extends {
  [K in Key]?: readonly (infer Item)[];
}
  ? Item
  : never;

function fromRss(item: ItemOf<'rss', 'items'>): RawItem {
  const guid = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  const creators = item.dc?.creators ?? [];
  return {
    url: item.link ?? guid,
    title: item.title,
    summary: item.description ?? item.content?.encoded,
    published: item.pubDate ?? item.dc?.dates?.[0],
    authors: creators.length > 0 ? creators : (item.authors ?? []).map((author) => (typeof author === 'string' ? author : author.name)),
  };
}

function fromRdf(item: ItemOf<'rdf', 'items'>): RawItem {
  const { link, title, description, dc } = item;
  return { url: link, title, summary: description ?? item.content?.encoded, published: dc?.dates?.[0], authors: dc?.creators ?? [] };
}

function fromAtom(entry: ItemOf<'atom', 'entries'>): RawItem {
  const links = entry.links ?? [];
  const link = links.find(({ rel }) => rel === undefined || rel === 'alternate');
  return {
    url: link?.href,
    title: entry.title?.value,
    summary: entry.summary?.value ?? entry.content?.value,
    published: entry.published ?? entry.updated,
    authors: (entry.authors ?? []).map(({ name }) => name),
  };
}

function fromJson(item: ItemOf<'json', 'items'>): RawItem {
  return {
    url: item.url ?? item.external_url,
    title: item.title,
    summary: item.summary ?? item.content_text ?? item.content_html,
    published: item.date_published ?? item.date_modified,
    authors: (item.authors ?? []).map(({ name }) => name),
  };
}

function plainItem(raw: RawItem, base: string): FeedItem[] {
  const url = cleanAddress(raw.url, base);
  const title = plainLine(raw.title);
  if (url === null || title === null) return [];
  const summary = plainLine(raw.summary);
  const authors = raw.authors.flatMap((name) => plainLine(name) ?? []);
  return [boundItem({ url, title, summary: summary === title ? null : summary, published: raw.published ?? null, authors })];
}

function tagOf(language: string | undefined): string | null {
  return /^[a-z]{2,3}(?=[-_]|$)/i.exec(language?.trim() ?? '')?.[0].toLowerCase() ?? null;
}
