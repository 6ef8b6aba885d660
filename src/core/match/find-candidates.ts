import { type Postings, weightOfLevel } from '../pack/postings';
import type { TermVector } from './term-weights';

/** An article of a pack by its number, with the cosine as the index sees it. */
export interface Candidate {
  readonly article: number;
  readonly score: number;
}

/** Ranges of article numbers in which to search: `[start, end)` pairs. */
export type NumberRanges = readonly (readonly [start: number, end: number])[];

/** How many candidates are worth the pair model: at 50 the dev data's recall equals that of all. */
export const CANDIDATES = 50;

/** The articles within the ranges nearest to a query, best first, ties by number; at most `most`, fewer where fewer share a term. */
export function findCandidates(query: TermVector, index: Postings, ranges: NumberRanges, most = CANDIDATES): Candidate[] {
  const size = ranges.reduce((most, [, end]) => Math.max(most, end), 0);
  const scores = new Float32Array(size);
  query.hashes.forEach((hash, place) => {
    const term = findTerm(index.terms, hash);
    if (term >= 0) addList(index, term, query.weights[place] ?? 0, scores);
  });
  return best(scores, ranges, most);
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

// The hottest loop of matching: plain variables, no objects. Numbers beyond `scores` fall away (writes past a typed array do nothing).
function addList({ starts, bytes }: Postings, term: number, queryWeight: number, scores: Float32Array): void {
  const end = Math.min(starts[term + 1] ?? 0, bytes.length);
  let at = starts[term] ?? end;
  while (at < end) {
    const gain = queryWeight * weightOfLevel(bytes[at++] ?? 0);
    let left = 0;
    let shift = 0;
    for (let byte = 0x80; byte >= 0x80 && at < end; shift += 7) {
      byte = bytes[at++] ?? 0;
      left |= (byte & 0x7f) << shift;
    }
    let article = 0;
    for (; left > 0 && at < end; left--) {
      let byte = bytes[at++] ?? 0;
      let gap = byte & 0x7f;
      for (shift = 7; byte >= 0x80 && at < end; shift += 7) {
        byte = bytes[at++] ?? 0;
        gap |= (byte & 0x7f) << shift;
      }
      article += gap;
      scores[article] = (scores[article] ?? 0) + gain;
    }
  }
}

function best(scores: Float32Array, ranges: NumberRanges, most: number): Candidate[] {
  const kept: Candidate[] = [];
  let bar = 0;
  for (const [start, end] of ranges) {
    for (let article = start; article < end; article++) {
      const score = scores[article] ?? 0;
      if (score <= bar) continue;
      kept.push({ article, score });
      if (kept.length < most * 2) continue;
      keepBest(kept, most);
      bar = kept.at(-1)?.score ?? 0;
    }
  }
  keepBest(kept, most);
  return kept;
}

function keepBest(candidates: Candidate[], most: number): void {
  candidates.sort((a, b) => b.score - a.score || a.article - b.article);
  candidates.length = Math.min(candidates.length, most);
}
