import type { TermVector } from '../match/term-weights';
import { ByteWriter } from './bytes';

/** Impact levels: a term's weight in an article in steps of a factor of the square root of two; 15 is the highest. */
const LEVELS = 15;
const STEP = Math.SQRT2;
/** Terms of an article that are indexed, its most telling ones: the index grows with articles and not with their length. */
export const INDEXED_TERMS = 64;
/** Bits of an article's number in a packed posting; the level stands above them. */
const NUMBER_BITS = 27;

/** An index of articles by their terms. Within a term the articles stand by impact, highest first, and in a level by number. */
export interface Postings {
  /** Term hashes, ascending. */
  readonly terms: Uint32Array;
  /** Where each term's bytes start in `bytes`, and the end of the last. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

/** What of an article goes into the index. */
export interface IndexedTerms {
  readonly hashes: Uint32Array;
  readonly levels: Uint8Array;
}

/** The weight that a level stands for. */
export function weightOfLevel(level: number): number {
  return WEIGHTS[level] ?? 0;
}

const WEIGHTS: readonly number[] = Array.from({ length: LEVELS + 1 }, (_, level) => STEP ** (level - LEVELS));

function levelOf(weight: number): number {
  return Math.min(LEVELS, Math.max(0, Math.round(LEVELS + Math.log(weight) / Math.log(STEP))));
}

/** The heaviest terms of an article with their levels; terms too light for a level are left out. */
export function pickIndexedTerms({ hashes, weights }: TermVector): IndexedTerms {
  const places = Array.from(hashes.keys());
  places.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const kept = places.slice(0, INDEXED_TERMS).filter((place) => levelOf(weights[place] ?? 0) > 0);
  return {
    hashes: Uint32Array.from(kept, (place) => hashes[place] ?? 0),
    levels: Uint8Array.from(kept, (place) => levelOf(weights[place] ?? 0)),
  };
}

/** Builds the index of articles, in the order of their numbers. */
export function buildPostings(articles: readonly IndexedTerms[]): Postings {
  const terms = Uint32Array.from(new Set(articles.flatMap(({ hashes }) => [...hashes]))).sort();
  const places = new Map(Array.from(terms, (term, place) => [term, place]));
  const ends = countUses(articles, places, terms.length);
  const packed = new Uint32Array(ends.at(-1) ?? 0);
  const next = Uint32Array.from([0, ...ends]);
  articles.forEach(({ hashes, levels }, number) => {
    hashes.forEach((hash, i) => {
      const place = places.get(hash) ?? 0;
      packed[next[place] ?? 0] = (((LEVELS - (levels[i] ?? 0)) << NUMBER_BITS) | number) >>> 0;
      next[place] = (next[place] ?? 0) + 1;
    });
  });
  const starts = new Uint32Array(terms.length + 1);
  const out = new ByteWriter();
  for (let place = 0; place < terms.length; place++) {
    starts[place] = out.length;
    writeList(packed.subarray(place === 0 ? 0 : ends[place - 1], ends[place]).sort(), out);
  }
  starts[terms.length] = out.length;
  return { terms, starts, bytes: out.finish() };
}

/** Where the postings of each term end when they stand one behind the other. */
function countUses(articles: readonly IndexedTerms[], places: ReadonlyMap<number, number>, terms: number): Uint32Array {
  const ends = new Uint32Array(terms);
  for (const { hashes } of articles) {
    for (const hash of hashes) {
      const place = places.get(hash) ?? 0;
      ends[place] = (ends[place] ?? 0) + 1;
    }
  }
  for (let place = 1; place < terms; place++) ends[place] = (ends[place] ?? 0) + (ends[place - 1] ?? 0);
  return ends;
}

// Per level that occurs: the level, how many articles, the gaps between their numbers.
function writeList(packed: Uint32Array, out: ByteWriter): void {
  const levelAt = (i: number) => LEVELS - ((packed[i] ?? 0) >>> NUMBER_BITS);
  for (let start = 0; start < packed.length; ) {
    const level = levelAt(start);
    let end = start;
    while (end < packed.length && levelAt(end) === level) end++;
    out.byte(level);
    out.varint(end - start);
    let previous = 0;
    for (let i = start; i < end; i++) {
      const number = (packed[i] ?? 0) & ((1 << NUMBER_BITS) - 1);
      out.varint(number - previous);
      previous = number;
    }
    start = end;
  }
}
