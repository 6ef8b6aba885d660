/** One item of a feed or news sitemap, as plain text. */
export interface FeedItem {
  /** The article's address, cleaned. */
  readonly url: string;
  readonly title: string;
  /** The feed's summary, cut to its first sentences; null for none. */
  readonly summary: string | null;
  /** As the feed writes it. */
  readonly published: string | null;
  readonly authors: readonly string[];
}

/** What a feed says of itself, and its items, newest first as far as the feed orders them so. */
export interface ParsedFeed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json' | 'news-sitemap';
  readonly title: string | null;
  readonly language: string | null;
  /** How long it stays the same by its own word, in ms. */
  readonly freshMs: number | null;
  readonly items: readonly FeedItem[];
}

/** Most items of one feed that are looked at; a news sitemap may have 1,000, of which the first are the newest. */
export const MOST_ITEMS = 300;
/** Longest headline and summary, in UTF-16 units. Summaries of outlets' feeds have 100 to 400; longer ones are whole articles. */
const LONGEST_TITLE = 400;
const LONGEST_SUMMARY = 1200;

/** Cuts an item's fields to what is kept. */
export function boundItem(item: FeedItem): FeedItem {
  const { title, summary, published, authors } = item;
  return {
    ...item,
    title: title.slice(0, LONGEST_TITLE),
    summary: summary === null ? null : cutAtSentence(summary),
    published: published?.slice(0, 60) ?? null,
    authors: authors.slice(0, 10).map((name) => name.slice(0, 100)),
  };
}

function cutAtSentence(text: string): string {
  if (text.length <= LONGEST_SUMMARY) return text;
  const cut = text.slice(0, LONGEST_SUMMARY);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('? '), cut.lastIndexOf('! '));
  return end > 0 ? cut.slice(0, end + 1) : cut;
}
