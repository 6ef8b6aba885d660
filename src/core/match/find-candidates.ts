import type { Postings } from '../pack/postings';
import type { Candidate } from './best-articles';
import { CandidateIndex, type NumberRanges } from './candidate-index';
import type { TermVector } from './term-weights';

/** How many candidates are worth the pair model: at 50 the dev data's recall equals that of all. */
export const CANDIDATES = 50;

/** The articles within the ranges nearest to a query, best first, ties by number; at most `most`, fewer where fewer share a term. */
export function findCandidates(query: TermVector, index: Postings, ranges: NumberRanges, most = CANDIDATES): Candidate[] {
  return new CandidateIndex(index).find(query, ranges, most);
}
