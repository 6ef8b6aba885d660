import { weightOfLevel } from '../pack/postings';

/** The postings of a term, decoded: articles level by level, in a level by number. */
export interface DecodedList {
  readonly articles: Uint32Array;
  /** For each level that occurs the weight that it stands for, and where its articles end. */
  readonly weights: readonly number[];
  readonly ends: readonly number[];
}

/** Decodes the postings of a term, from `start` to before `end` (docs/PACK-FORMAT.md). What a lying list says beyond its end is worth nothing. */
export function decodeList(bytes: Uint8Array, start: number, end: number): DecodedList {
  // Each article takes a byte at least.
  const articles = new Uint32Array(Math.max(0, end - start));
  const weights: number[] = [];
  const ends: number[] = [];
  let count = 0;
  for (let at = start; at < end; ) {
    weights.push(weightOfLevel(bytes[at++] ?? 0));
    let left = 0;
    let shift = 0;
    for (let byte = 0x80; byte >= 0x80 && at < end; shift += 7) {
      byte = bytes[at++] ?? 0;
      left |= (byte & 0x7f) << shift;
    }
    let article = 0;
    for (; left > 0 && at < end; left--) {
      // Gaps of one byte and of two take turns at random: without a branch between them lists are read in four fifths of the time.
      const low = bytes[at] ?? 0;
      const high = bytes[at + 1] ?? 0;
      const isLong = low >> 7;
      let gap = (low & 0x7f) | ((high & 0x7f & -isLong) << 7);
      at += 1 + isLong;
      for (let byte = low & high, shift = 14; byte >= 0x80 && at < end; shift += 7) {
        byte = bytes[at++] ?? 0;
        gap |= (byte & 0x7f) << shift;
      }
      article += gap;
      articles[count++] = article;
    }
    ends.push(count);
  }
  return { articles: articles.slice(0, count), weights, ends };
}

/** Adds what a query's weight of the term gains to the scores of the articles from `start` to before `end`. */
export function addGains(list: DecodedList, queryWeight: number, scores: Float32Array, [start, end]: readonly [number, number]): void {
  const { articles, weights, ends } = list;
  let from = 0;
  for (let level = 0; level < ends.length; level++) {
    const to = ends[level] ?? 0;
    const gain = queryWeight * (weights[level] ?? 0);
    for (let at = start === 0 ? from : firstFrom(articles, start, from, to); at < to; at++) {
      const article = articles[at] ?? 0;
      if (article >= end) break;
      scores[article] = (scores[article] ?? 0) + gain;
    }
    from = to;
  }
}

/** The first place from `low` to `high` whose article has this number or a higher one. */
function firstFrom(articles: Uint32Array, number: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((articles[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
