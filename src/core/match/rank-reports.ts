import type { FoundReport } from '../model/coverage';
import type { Report } from '../model/report';
import { CONTEXT_FEATURES } from './context-features';
import { neighbourhoodOf } from './neighbourhood';
import type { Corpus } from './open-corpus';
import { scoreInContext } from './score-in-context';

/** A candidate by its corpus key, with its score and the features behind it. */
export interface RankedKey extends Pick<FoundReport, 'score' | 'why'> {
  readonly key: number;
  /** The pair model's probability, without context. */
  readonly pairScore: number;
}

/** A page's candidates, score descending, then key; `self` is the record of the page itself, which is no candidate. */
export interface Ranking {
  readonly self: number | null;
  readonly ranked: readonly RankedKey[];
}

/** Ranks a corpus for a page. Candidates beyond those that the context model sees stand behind them, by the pair model's word. */
export function rankReports(page: Report, corpus: Corpus): Ranking {
  const neighbourhood = neighbourhoodOf(page, corpus.profilesOf(page), corpus);
  const probabilities = new Map(neighbourhood.candidates.map(({ key, probability }) => [key, probability]));
  const seen = scoreInContext(neighbourhood).map(({ key, score, inputs }) => ({
    ...{ key, score, pairScore: probabilities.get(key) ?? 0 },
    why: CONTEXT_FEATURES.map((feature, at) => ({ feature, value: inputs[at] ?? 0 })),
  }));
  const least = seen.reduce((lowest, { score }) => Math.min(lowest, score), 1);
  const rest = neighbourhood.all.slice(seen.length).map(({ key, probability }) => ({
    ...{ key, score: (least * probability) / 2, pairScore: probability },
    why: [{ feature: CONTEXT_FEATURES[0], value: probability }],
  }));
  const ranked = [...seen, ...rest].sort((a, b) => b.score - a.score || a.key - b.key);
  return { self: neighbourhood.self, ranked };
}
