import type { Postings } from '../pack/postings';
import { BestArticles, type Candidate } from './best-articles';
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
    const filled = ranges.filter(([start, end]) => start < end);
    for (let place = 0; place < hashes.length; place++) {
      const term = findTerm(this.#postings.terms, hashes[place] ?? 0);
      if (term >= 0) this.#lists.addGains(term, weights[place] ?? 0, this.#scores, filled);
    }
    const best = new BestArticles(most);
    for (const [start, end] of ranges) {
      best.takeAll(this.#scores, start, end);
      this.#scores.fill(0, start, end);
    }
    return best.finish();
  }
}

/** How many hashes there are. */
const HASHES = 2 ** 32;
/** Guesses at a hash's place before it is looked for by halves: hashes are even, so each leaves the root of what was left; those of a hostile pack are not. */
const GUESSES = 3;
/** Terms either side of a guess, in roots of how many there are, within which nearly all hashes stand. */
const REACH = 2;

/** The place of a hash among ascending ones; -1 where it is none of them. */
function findTerm(terms: Uint32Array, hash: number): number {
  let low = 0;
  let high = terms.length - 1;
  let [first, end] = [0, HASHES];
  for (let guess = 0; guess < GUESSES && high - low > 16; guess++) {
    const reach = Math.ceil(REACH * Math.sqrt(high - low));
    const place = low + Math.floor(((hash - first) / (end - first)) * (high - low));
    const [from, to] = [Math.max(low, place - reach), Math.min(high, place + reach)];
    const [least, most] = [terms[from] ?? 0, terms[to] ?? 0];
    if (hash < least || hash > most) break;
    [low, high, first, end] = [from, to, least, most + 1];
  }
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = terms[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
