import { probabilityOf, readForest, scoreForest } from './forest';
import { comparePair } from './pair-features';
import { PAIR_MODEL_DATA } from './pair-model-data';
import type { Profile } from './profile';
import type { ScoredPair } from './scored-pair';

const PAIR_MODEL = readForest(PAIR_MODEL_DATA);

/** The pair model's word on two articles. */
export function scorePair<Key>(key: Key, page: Profile, other: Profile): ScoredPair<Key> {
  const features = comparePair(page, other);
  const logOdds = scoreForest(PAIR_MODEL, features);
  return { key, features, logOdds, probability: probabilityOf(logOdds) };
}
