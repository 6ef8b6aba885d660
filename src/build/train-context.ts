import { CONTEXT_CANDIDATES, CONTEXT_NEIGHBOURS, compareContext } from '../core/match/context-features';
import { probabilityOf } from '../core/match/forest';
import type { ScoredPair } from '../core/match/scored-pair';
import type { TrainingSet } from './train-sets';

/** Log-odds of one story for a pair's features or a candidate's context inputs. */
export type Scorer = (inputs: readonly number[]) => number;

/** A training set with the pair model's word on each near pair. */
export interface ScoredSet {
  readonly set: TrainingSet;
  readonly near: readonly (readonly ScoredPair<number>[])[];
  readonly probabilities: readonly ReadonlyMap<number, number>[];
}

/** Scores a set's pairs, each article's with the model that `scorerFor` gives (one that was not trained on the article's story). */
export function scoreSet(set: TrainingSet, scorerFor: (article: number) => Scorer): ScoredSet {
  const near = set.near.map((pairs, article) => {
    const score = scorerFor(article);
    return pairs.map((pair) => {
      const logOdds = score(pair.features);
      return { key: pair.article, features: pair.features, logOdds, probability: probabilityOf(logOdds) };
    });
  });
  return { set, near, probabilities: near.map((pairs) => new Map(pairs.map(({ key, probability }) => [key, probability]))) };
}

/** A candidate of a page with its context inputs. */
export interface ContextRow {
  readonly candidate: number;
  readonly inputs: readonly number[];
}

/** The context inputs of a page's candidates in the set without the articles that are `gone`. */
export function contextRows({ near, probabilities }: ScoredSet, page: number, isGone: (article: number) => boolean): ContextRow[] {
  const candidates = (near[page] ?? [])
    .filter(({ key }) => !isGone(key))
    .sort((a, b) => b.logOdds - a.logOdds || a.key - b.key)
    .slice(0, CONTEXT_CANDIDATES);
  const inputs = compareContext({
    candidates,
    probabilityAt: (key) => (isGone(key) ? 0 : (probabilities[page]?.get(key) ?? 0)),
    neighboursOf: (key) => (near[key] ?? []).filter((other) => other.key !== page && !isGone(other.key)).slice(0, CONTEXT_NEIGHBOURS),
  });
  return candidates.map(({ key }, index) => ({ candidate: key, inputs: inputs[index] ?? [] }));
}
