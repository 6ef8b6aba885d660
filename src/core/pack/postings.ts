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

/** The weight that a level stands for. */
export function weightOfLevel(level: number): number {
  return STEP ** (level - LEVELS);
}

function levelOf(weight: number): number {
  return Math.min(LEVELS, Math.max(0, Math.round(LEVELS + Math.log(weight) / Math.log(STEP))));
}

/** Builds the index of articles from their search vectors, in the order of their numbers. */
export function buildPostings(vectors: Iterable<TermVector>): Postings {
  const lists = new Map<number, number[]>();
  let article = 0;
  for (const vector of vectors) {
    for (const place of heaviest(vector)) {
      const level = levelOf(vector.weights[place] ?? 0);
      if (level === 0) continue;
      const hash = vector.hashes[place] ?? 0;
      const list = lists.get(hash);
      if (list) list.push(level, article);
      else lists.set(hash, [level, article]);
    }
    article++;
  }
  const terms = Uint32Array.from(lists.keys()).sort();
  const starts = new Uint32Array(terms.length + 1);
  const out = new ByteWriter();
  terms.forEach((term, index) => {
    starts[index] = out.length;
    writeList(lists.get(term) ?? [], out);
  });
  starts[terms.length] = out.length;
  return { terms, starts, bytes: out.finish() };
}

function heaviest({ hashes, weights }: TermVector): number[] {
  const places = Array.from(hashes.keys());
  if (places.length <= INDEXED_TERMS) return places;
  places.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  return places.slice(0, INDEXED_TERMS);
}

// Per level that occurs: the level, how many articles, the gaps between their numbers.
function writeList(list: readonly number[], out: ByteWriter): void {
  const levels: number[][] = Array.from({ length: LEVELS + 1 }, () => []);
  for (let i = 0; i < list.length; i += 2) levels[list[i] ?? 0]?.push(list[i + 1] ?? 0);
  for (let level = LEVELS; level > 0; level--) {
    const articles = levels[level] ?? [];
    if (articles.length === 0) continue;
    out.byte(level);
    out.varint(articles.length);
    let previous = 0;
    for (const article of articles) {
      out.varint(article - previous);
      previous = article;
    }
  }
}
