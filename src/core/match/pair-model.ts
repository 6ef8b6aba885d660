import { CONTEXT_MODEL_DATA, SHOWN_FROM_LOG_ODDS } from './context-model-data';
import { probabilityOf, readForest, scoreForest } from './forest';
import { comparePair } from './pair-features';
import { PAIR_MODEL_DATA } from './pair-model-data';
import type { Profile } from './profile';
import type { ScoredPair } from './scored-pair';

const PAIR_MODEL = readForest(PAIR_MODEL_DATA);
const CONTEXT_MODEL = readForest(CONTEXT_MODEL_DATA);

/** The pair model's word on two articles. */
export function scorePair<Key>(key: Key, page: Profile, other: Profile): ScoredPair<Key> {
  const features = comparePair(page, other);
  const logOdds = scoreForest(PAIR_MODEL, features);
  return { key, features, logOdds, probability: probabilityOf(logOdds) };
}

/** 0..1: how sure it is that a candidate reports the page's story, from the pair and its context. */
export function scoreInContext(inputs: readonly number[]): number {
  return probabilityOf(scoreForest(CONTEXT_MODEL, inputs));
}

/** Score from which a report is shown: the training script's choice on the tuning half, the same for every corpus. */
export const SHOWN_FROM: number = probabilityOf(SHOWN_FROM_LOG_ODDS);
