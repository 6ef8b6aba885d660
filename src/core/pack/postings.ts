import type { TermVector } from '../match/term-weights';
import { ByteWriter } from './bytes';

/** Impact levels: a term's weight in an article in steps of a factor of the square root of two; 15 is the highest. */
const LEVELS = 15;
const STEP = Math.SQRT2;
/** Terms of an article that are indexed, its most telling ones: the index grows with articles and not with their length. */
export const INDEXED_TERMS = 64;

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
  const { terms, places } = placeTerms(articles);
  // By term and level: where the next number goes, and in the end where the numbers of each end.
  const ends = new Uint32Array(terms.length * SLOTS);
  let posting = 0;
  for (const { hashes, levels } of articles) {
    for (let i = 0; i < hashes.length; i++) {
      const slot = slotOf(places[posting++] ?? 0, levels[i] ?? 0);
      ends[slot] = (ends[slot] ?? 0) + 1;
    }
  }
  startsOf(ends);
  const numbers = new Uint32Array(places.length);
  posting = 0;
  articles.forEach(({ hashes, levels }, number) => {
    for (let i = 0; i < hashes.length; i++) {
      const slot = slotOf(places[posting++] ?? 0, levels[i] ?? 0);
      numbers[ends[slot] ?? 0] = number;
      ends[slot] = (ends[slot] ?? 0) + 1;
    }
  });
  return writeLists(terms, numbers, ends);
}

/** A place for each level of a term, the highest first. */
const SLOTS = LEVELS + 1;

function slotOf(term: number, level: number): number {
  return term * SLOTS + LEVELS - level;
}

/** Puts in the place of each count the sum of those before it. */
function startsOf(counts: Uint32Array): void {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] ?? 0;
    counts[i] = sum;
    sum += count;
  }
}

/** All terms, ascending, and the place among them of each term of each article, one article after the other. */
function placeTerms(articles: readonly IndexedTerms[]): { readonly terms: Uint32Array; readonly places: Uint32Array } {
  const seen = new Map<number, number>();
  const places = new Uint32Array(articles.reduce((sum, { hashes }) => sum + hashes.length, 0));
  let posting = 0;
  for (const { hashes } of articles) {
    for (const hash of hashes) {
      const known = seen.get(hash);
      if (known === undefined) seen.set(hash, seen.size);
      places[posting++] = known ?? seen.size - 1;
    }
  }
  const terms = Uint32Array.from(seen.keys()).sort();
  const sorted = new Uint32Array(terms.length);
  terms.forEach((hash, place) => {
    sorted[seen.get(hash) ?? 0] = place;
  });
  for (let i = 0; i < places.length; i++) places[i] = sorted[places[i] ?? 0] ?? 0;
  return { terms, places };
}

/** Per level of a term that occurs: the level, how many articles, the gaps between their numbers. */
function writeLists(terms: Uint32Array, numbers: Uint32Array, ends: Uint32Array): Postings {
  const starts = new Uint32Array(terms.length + 1);
  const out = new ByteWriter();
  let at = 0;
  for (let slot = 0; slot < ends.length; slot++) {
    if (slot % SLOTS === 0) starts[slot / SLOTS] = out.length;
    const end = ends[slot] ?? 0;
    if (at === end) continue;
    out.byte(LEVELS - (slot % SLOTS));
    out.varint(end - at);
    for (let previous = 0; at < end; at++) {
      const number = numbers[at] ?? 0;
      out.varint(number - previous);
      previous = number;
    }
  }
  starts[terms.length] = out.length;
  return { terms, starts, bytes: out.finish() };
}
