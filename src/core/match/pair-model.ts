import { compareContext, type Neighbourhood } from './context-features';
import { CONTEXT_MODEL_DATA, REFINING_MODEL_DATA, SHOWN_FROM_LOG_ODDS, UNDATED_SHIFT } from './context-model-data';
import { type Forest, probabilityOf, readForest, scoreForest } from './forest';
import { COPY_FEATURE, comparePair, isUndatedPair, TEXT_FEATURE } from './pair-features';
import { PAIR_MODEL_DATA } from './pair-model-data';
import type { Profile } from './profile';
import type { ScoredPair } from './scored-pair';

const PAIR_MODEL = readForest(PAIR_MODEL_DATA);
const CONTEXT_MODEL = readForest(CONTEXT_MODEL_DATA);
const REFINING_MODEL = readForest(REFINING_MODEL_DATA);

/** The pair model's word on two articles. */
export function scorePair<Key>(key: Key, page: Profile, other: Profile): ScoredPair<Key> {
  const features = comparePair(page, other);
  const logOdds = scoreForest(PAIR_MODEL, features);
  return { key, features, logOdds, probability: probabilityOf(logOdds) };
}

/** The context model's word on candidates, once with the pair model's view of the others and once more with its own. */
export function scoreInContext<Key>(neighbourhood: Neighbourhood<Key>): ContextScore<Key>[] {
  const first = rescore(neighbourhood, CONTEXT_MODEL);
  const byKey = new Map(first.map(({ pair }) => [pair.key, pair.probability]));
  const second = rescore(
    {
      ...neighbourhood,
      candidates: first.map(({ pair }) => pair),
      probabilityAt: (key) => byKey.get(key) ?? neighbourhood.probabilityAt(key),
    },
    REFINING_MODEL,
  );
  return second.map(({ pair, inputs }) => ({ key: pair.key, inputs, score: finalScore(pair) }));
}

/** A candidate's final score, 0..1, and the inputs of the last model, by `CONTEXT_FEATURES`. */
export interface ContextScore<Key> {
  readonly key: Key;
  readonly score: number;
  readonly inputs: readonly number[];
}

/** The same candidates with another model's word, best first. */
function rescore<Key>(neighbourhood: Neighbourhood<Key>, model: Forest): { pair: ScoredPair<Key>; inputs: readonly number[] }[] {
  const inputs = compareContext(neighbourhood);
  return neighbourhood.candidates
    .map((candidate, index) => {
      const values = inputs[index] ?? [];
      const logOdds = scoreForest(model, values);
      return { pair: { ...candidate, logOdds, probability: probabilityOf(logOdds) }, inputs: values };
    })
    .sort((a, b) => b.pair.logOdds - a.pair.logOdds);
}

/** Score from which a report is shown: the training script's choice on the tuning half, the same for every corpus. */
export const SHOWN_FROM: number = probabilityOf(SHOWN_FROM_LOG_ODDS);

/** Share of common text from which two articles tell one story whatever else differs. */
const COPY_SHARE = 0.5;
const COPY_SCORE = 0.99;
/** Cosine of the texts below which two articles share some words and no story; 98 in 100 pairs of one story in the dev data lie above. */
const LEAST_TEXT = 0.09;
/** What the score of such a pair is multiplied by, so that it is never shown. */
const THIN_TEXT = 0.3;

function finalScore<Key>({ logOdds, features }: ScoredPair<Key>): number {
  const shift = isUndatedPair(features) ? UNDATED_SHIFT : 0;
  const isThin = (features[TEXT_FEATURE] ?? 0) < LEAST_TEXT;
  const score = probabilityOf(logOdds + shift) * (isThin ? THIN_TEXT : 1);
  return (features[COPY_FEATURE] ?? 0) >= COPY_SHARE ? Math.max(score, COPY_SCORE) : score;
}
