import type { QuoteWords } from '../../languages/quote-words';
import type { Article } from '../../model/article';

/** Longest line that is nothing but a time, in code units. */
const MAX_LINE = 60;
const SEPARATOR = /^[\s_*\u2022\u2013\u2014=-]{3,}\.?$/;

/**
 * Where a text's posts begin, ascending: the posts of a live blog, and in plain text what follows a line that holds a time or a
 * rule and nothing else. Who speaks in one post is unknown to the next. Empty for a report in one piece.
 */
export function findPostStarts({ text, posts }: Article, { postTimeLine }: QuoteWords): number[] {
  const starts = posts.map(({ start }) => start);
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end > start && end - start <= MAX_LINE) {
      const line = text.slice(start, end).trim();
      if (SEPARATOR.test(line) || postTimeLine.test(line)) starts.push(end);
    }
    start = end + 1;
  }
  return starts.sort((a, b) => a - b);
}
