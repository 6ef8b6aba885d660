import type { Postings } from '../pack/postings';
import { BestArticles, type Candidate } from './best-articles';
import { addGains, type DecodedList } from './decoded-list';
import { DecodedLists } from './decoded-lists';
import type { TermVector } from './term-weights';

/** Ranges of article numbers in which to search: `[start, end)` pairs. */
export type NumberRanges = readonly (readonly [start: number, end: number])[];

/** The index of a pack for one search. */
export class CandidateIndex {
  readonly #postings: Postings;
  readonly #lists: DecodedLists;
  /** Of every article, all zero between two questions. */
  #scores = new Float32Array(0);

  constructor(postings: Postings) {
    this.#postings = postings;
    this.#lists = new DecodedLists(postings);
  }

  /** The articles within the ranges nearest to a query, best first, ties by number; at most `most`, fewer where fewer share a term. */
  find({ hashes, weights }: TermVector, ranges: NumberRanges, most: number): Candidate[] {
    const size = ranges.reduce((greatest, [, end]) => Math.max(greatest, end), 0);
    if (this.#scores.length < size) this.#scores = new Float32Array(size);
    for (let place = 0; place < hashes.length; place++) {
      const list = this.#listOf(hashes[place] ?? 0);
      if (list) for (const range of ranges) addGains(list, weights[place] ?? 0, this.#scores, range);
    }
    const best = new BestArticles(most);
    for (const [start, end] of ranges) {
      best.takeAll(this.#scores, start, end);
      this.#scores.fill(0, start, end);
    }
    return best.finish();
  }

  #listOf(hash: number): DecodedList | null {
    const term = findTerm(this.#postings.terms, hash);
    return term < 0 ? null : this.#lists.get(term);
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
