import { type Postings, weightOfLevel } from '../pack/postings';
import { BestArticles, type Candidate } from './best-articles';
import { addGains, type DecodedList, decodeList } from './decoded-list';
import type { TermVector } from './term-weights';

/** Ranges of article numbers in which to search: `[start, end)` pairs. */
export type NumberRanges = readonly (readonly [start: number, end: number])[];

/** Bytes of a list below which decoding it once more costs less than keeping it. */
const DECODED_FROM_BYTES = 256;

/**
 * The index of a pack for one search. The many questions of a search share most of their frequent terms, so the list of a term that is
 * asked for again is kept decoded; a search among 100,000 articles holds about 4 MB of them until it ends.
 */
export class CandidateIndex {
  readonly #postings: Postings;
  /** Terms with long lists that were asked for once. */
  readonly #asked = new Set<number>();
  readonly #lists = new Map<number, DecodedList>();
  /** Of every article, all zero between two questions. */
  #scores = new Float32Array(0);

  constructor(postings: Postings) {
    this.#postings = postings;
  }

  /** The articles within the ranges nearest to a query, best first, ties by number; at most `most`, fewer where fewer share a term. */
  find(query: TermVector, ranges: NumberRanges, most: number): Candidate[] {
    const size = ranges.reduce((greatest, [, end]) => Math.max(greatest, end), 0);
    if (this.#scores.length < size) this.#scores = new Float32Array(size);
    query.hashes.forEach((hash, place) => {
      this.#add(hash, query.weights[place] ?? 0, ranges);
    });
    const best = new BestArticles(most);
    for (const [start, end] of ranges) best.takeAll(this.#scores, start, end);
    this.#scores.fill(0);
    return best.finish();
  }

  #add(hash: number, weight: number, ranges: NumberRanges): void {
    const held = this.#lists.get(hash);
    if (held) {
      for (const range of ranges) addGains(held, weight, this.#scores, range);
      return;
    }
    const { terms, starts, bytes } = this.#postings;
    const term = findTerm(terms, hash);
    if (term < 0) return;
    const list = bytes.subarray(starts[term], starts[term + 1]);
    if (this.#asked.has(hash)) {
      this.#lists.set(hash, decodeList(list));
      this.#add(hash, weight, ranges);
    } else {
      if (list.length >= DECODED_FROM_BYTES) this.#asked.add(hash);
      addList(list, weight, this.#scores);
    }
  }
}

function findTerm(terms: Uint32Array, hash: number): number {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = terms[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

// The hottest loop of a first question: plain variables, no objects. What a lying list says beyond its end or the scores falls away.
function addList(list: Uint8Array, queryWeight: number, scores: Float32Array): void {
  for (let at = 0; at < list.length; ) {
    const gain = queryWeight * weightOfLevel(list[at++] ?? 0);
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
      if (article < scores.length) scores[article] = (scores[article] ?? 0) + gain;
    }
  }
}
