import type { Article } from '../../core/model/article';

/** How many articles the archive is asked for: the engine judges each of them on the device. */
export const MOST_HITS = 60;
/** Days before and after the page's own from which reports are asked for: nearly all reports of one event appear within a week of it. */
export const WINDOW_DAYS = 7;
/** Code units of the text that go out with the headline: the lead names who did what, the rest would tell more than is needed. */
const LEAD_LENGTH = 600;
/** Words of the page that the server searches for, the rarest first. */
const QUERY_TERMS = 40;
/** Share of those words that an article has to have. */
const LEAST_MATCH = '20%';

/** The fields of an article in the archive's index; docs/ARCHIVE-SERVER.md describes the mapping. */
export const ARCHIVE_FIELDS = ['id', 'url', 'outlet', 'title', 'published', 'text'] as const;

const MS_A_DAY = 86_400_000;

/**
 * The body of a search for reports of the page's story: `more_like_this` on headline and lead, within the days around publication, with the
 * undated. Source: the query DSL that Elasticsearch 7 and later and OpenSearch share. Null for an article with neither headline nor text.
 */
export function archiveQuery(article: Pick<Article, 'title' | 'text' | 'published'>): object | null {
  const lead = article.text.slice(0, LEAD_LENGTH);
  const like = [article.title, lead].filter((text) => text !== null && text.trim() !== '');
  if (like.length === 0) return null;
  const terms = { min_term_freq: 1, min_doc_freq: 1, max_query_terms: QUERY_TERMS, minimum_should_match: LEAST_MATCH };
  const must = [{ more_like_this: { fields: ['title', 'text'], like, ...terms } }];
  const days = daysAround(article.published?.value ?? null);
  const undated = { bool: { must_not: { exists: { field: 'published' } } } };
  const filter = days ? [{ bool: { should: [{ range: { published: days } }, undated], minimum_should_match: 1 } }] : [];
  return { size: MOST_HITS, _source: ARCHIVE_FIELDS, query: { bool: { must, filter } } };
}

function daysAround(published: string | null): { gte: string; lte: string } | null {
  const day = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  if (Number.isNaN(day)) return null;
  // A month or a year is read as its first day; its articles may be of any day in it.
  const open = published?.length === 4 ? 366 : published?.length === 7 ? 31 : 0;
  const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  return { gte: iso(day - WINDOW_DAYS * MS_A_DAY), lte: iso(day + (WINDOW_DAYS + open) * MS_A_DAY) };
}
