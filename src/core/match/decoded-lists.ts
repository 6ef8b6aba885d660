import type { Postings } from '../pack/postings';
import { addGains, addGainsFromBytes, type DecodedList, decodeList } from './decoded-list';

/** Bytes of a list below which reading it once more costs less than keeping it. */
const KEPT_FROM_BYTES = 64;
/** Bytes of a list from which its term is so frequent that most searches ask for it: 230 terms of 100,000 articles. */
const FREQUENT_FROM_BYTES = 4_000;
/** Articles in the lists of frequent terms that are kept; 4 bytes each. */
const MOST_FREQUENT_ARTICLES = 1_250_000;

/** The lists of frequent terms, kept as long as their pack is open. */
interface Frequent {
  readonly lists: Map<number, DecodedList>;
  articles: number;
}

const frequentOf = new WeakMap<Postings, Frequent>();

/**
 * The lists of a pack's terms, decoded for one search, whose many questions share most terms; those of frequent terms also for the searches after it. A
 * search among 100,000 articles holds about 6 MB until it ends, and 5 MB stay.
 */
export class DecodedLists {
  readonly #postings: Postings;
  readonly #frequent: Frequent;
  readonly #lists = new Map<number, DecodedList>();

  constructor(postings: Postings) {
    this.#postings = postings;
    this.#frequent = frequentOf.get(postings) ?? { lists: new Map(), articles: 0 };
    frequentOf.set(postings, this.#frequent);
  }

  /** Adds what a query's weight of a term gains to the scores of the articles in some ranges. `term` is its place among the terms. */
  addGains(term: number, queryWeight: number, scores: Float32Array, ranges: readonly (readonly [number, number])[]): void {
    const { starts, bytes } = this.#postings;
    const [start, end] = [starts[term] ?? 0, starts[term + 1] ?? 0];
    if (end - start < KEPT_FROM_BYTES) {
      addGainsFromBytes(bytes.subarray(start, end), queryWeight, scores, ranges);
      return;
    }
    const list = this.#lists.get(term) ?? this.#frequent.lists.get(term) ?? this.#decode(term, start, end);
    for (const range of ranges) addGains(list, queryWeight, scores, range);
  }

  #decode(term: number, start: number, end: number): DecodedList {
    const list = decodeList(this.#postings.bytes, start, end);
    const isFrequent = end - start >= FREQUENT_FROM_BYTES && this.#frequent.articles + list.articles.length <= MOST_FREQUENT_ARTICLES;
    if (isFrequent) {
      this.#frequent.lists.set(term, list);
      this.#frequent.articles += list.articles.length;
    } else this.#lists.set(term, list);
    return list;
  }
}
