import { type Forest, readForest, scoreForest } from '../learned/forest';
import { probabilityOf } from '../learned/linear';
import { comparePair } from './pair-features';
import { PAIR_MODEL_DATA } from './pair-model-data';
import type { Profile } from './profile';
import type { ScoredPair } from './scored-pair';

// Read when it is first asked: a background that wakes for a page without an article does not need it.
let model: Forest | null = null;

/** The pair model's word on two articles. */
export function scorePair<Key>(key: Key, page: Profile, other: Profile): ScoredPair<Key> {
  const features = comparePair(page, other);
  model ??= readForest(PAIR_MODEL_DATA);
  const logOdds = scoreForest(model, features);
  return { key, features, logOdds, probability: probabilityOf(logOdds) };
}
