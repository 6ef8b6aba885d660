import { weightOfLevel } from '../pack/postings';

/** The postings of a term, decoded: articles level by level, in a level by number. */
export interface DecodedList {
  /** Longer than the last end where numbers took several bytes. */
  readonly articles: Uint32Array;
  /** For each level that occurs the weight that it stands for, and where its articles end. */
  readonly weights: readonly number[];
  readonly ends: readonly number[];
}

/** Decodes the postings of a term (docs/PACK-FORMAT.md). What a lying list says beyond its end falls away. */
export function decodeList(list: Uint8Array): DecodedList {
  // Each article takes a byte at least.
  const articles = new Uint32Array(list.length);
  const weights: number[] = [];
  const ends: number[] = [];
  let count = 0;
  for (let at = 0; at < list.length; ) {
    weights.push(weightOfLevel(list[at++] ?? 0));
    let left = 0;
    let shift = 0;
    for (let byte = 0x80; byte >= 0x80 && at < list.length; shift += 7) {
      byte = list[at++] ?? 0;
      left |= (byte & 0x7f) << shift;
    }
    let article = 0;
    for (; left > 0 && at < list.length; left--) {
      let byte = list[at++] ?? 0;
      let gap = byte & 0x7f;
      for (shift = 7; byte >= 0x80 && at < list.length; shift += 7) {
        byte = list[at++] ?? 0;
        gap |= (byte & 0x7f) << shift;
      }
      article += gap;
      articles[count++] = article;
    }
    ends.push(count);
  }
  return { articles, weights, ends };
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
