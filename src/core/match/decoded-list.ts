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
  const articles = roomFor(end - start);
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

/** Where lists are decoded before they are copied to their length, which only decoding tells. */
let room = new Uint32Array(0);
/** Bytes of a list that few are longer than. */
const FIRST_ROOM = 16_384;
/** Bytes of a list beyond those of any term among 100,000 articles: room for such a one is not kept. */
const MOST_ROOM = 250_000;

/** Each article takes a byte at least. */
function roomFor(bytes: number): Uint32Array {
  if (bytes > MOST_ROOM) return new Uint32Array(bytes);
  if (room.length < bytes) room = new Uint32Array(Math.max(bytes, FIRST_ROOM, 2 * room.length));
  return room;
}

/** The same as decoding a short list and adding its gains in each range, without a list in between. */
export function addGainsFromBytes(
  bytes: Uint8Array,
  queryWeight: number,
  scores: Float32Array,
  ranges: readonly (readonly [number, number])[],
): void {
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0, byte = 0x80; byte >= 0x80 && at < bytes.length; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    return value;
  };
  while (at < bytes.length) {
    const gain = queryWeight * weightOfLevel(bytes[at++] ?? 0);
    let article = 0;
    for (let left = varint(); left > 0 && at < bytes.length; left--) {
      article += varint();
      for (const [start, end] of ranges) if (article >= start && article < end) scores[article] = (scores[article] ?? 0) + gain;
    }
  }
}

/** Adds what a query's weight of the term gains to the scores of the articles from `start` to before `end`. */
export function addGains(list: DecodedList, queryWeight: number, scores: Float32Array, [start, end]: readonly [number, number]): void {
  const { articles, weights, ends } = list;
  let from = 0;
  for (let level = 0; level < ends.length; level++) {
    const to = ends[level] ?? 0;
    const gain = queryWeight * (weights[level] ?? 0);
    // The casts stand for checks: places are inside the list, and the scores reach to the end of the range.
    for (let at = start === 0 ? from : firstFrom(articles, start, from, to); at < to; at++) {
      const article = articles[at] as number;
      if (article >= end) break;
      scores[article] = (scores[article] as number) + gain;
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
