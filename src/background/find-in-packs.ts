import { findCoverage } from '../core/match/find-coverage';
import { oneOfEach } from '../core/match/one-of-each';
import type { Corpus } from '../core/match/open-corpus';
import type { Coverage } from '../core/model/coverage';
import type { Report } from '../core/model/report';
import type { PackSearch } from '../corpus/source';

/**
 * Rounds of asking and loading. Candidates, their neighbours, and the texts of what is shown take one each, a live blog in a named story one more,
 * and where each article stands in three sources it takes up to nine; a damaged pack must not make them endless.
 */
const MOST_ROUNDS = 12;

/** A page's coverage, and in how many rounds it was found. */
export interface FoundCoverage {
  readonly coverage: Coverage;
  readonly rounds: number;
}

/** Asks packs that load what is asked of them for a page's coverage, until nothing was missing. `corpus` is made of the packs of these searches. */
export async function findInPacks(
  page: Report,
  searches: readonly PackSearch[],
  corpus: Corpus = oneOfEach(searches.map(({ pack }) => pack)),
): Promise<FoundCoverage> {
  const readers = searches.map(({ pack }) => pack);
  for (let rounds = 1; ; rounds++) {
    const coverage = findCoverage(page, readers, corpus);
    const loaded = rounds < MOST_ROUNDS ? await Promise.all(searches.map((search) => search.load())) : [];
    if (!loaded.includes(true)) return { coverage, rounds };
  }
}
