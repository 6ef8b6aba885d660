import { probabilityOf } from '../core/learned/linear';
import { CONTEXT_NEIGHBOURS, compareContext, contextCandidates, type Neighbourhood } from '../core/match/context-features';
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
  readonly pair: ScoredPair<number>;
  readonly inputs: readonly number[];
}

/** A page in a set of which some articles are gone. `first` is the first context model, for the inputs of the refining one. */
export interface ContextView {
  readonly page: number;
  readonly isGone: (article: number) => boolean;
  readonly first?: Scorer;
}

/** The context inputs of a page's candidates; with a first model, those of the refining model, as `scoreInContext` makes them. */
export function contextRows({ near, probabilities }: ScoredSet, { page, isGone, first }: ContextView): ContextRow[] {
  const here = (near[page] ?? []).filter(({ key }) => !isGone(key));
  const candidates = contextCandidates(here.sort((a, b) => b.logOdds - a.logOdds || a.key - b.key));
  const neighbourhood: Neighbourhood<number> = {
    candidates,
    probabilityAt: (key) => (isGone(key) ? 0 : (probabilities[page]?.get(key) ?? 0)),
    neighboursOf: (key) => (near[key] ?? []).filter((other) => other.key !== page && !isGone(other.key)).slice(0, CONTEXT_NEIGHBOURS),
  };
  const rows = rowsOf(neighbourhood);
  if (!first) return rows;
  const rescored = rows
    .map(({ pair, inputs }) => {
      const logOdds = first(inputs);
      return { ...pair, logOdds, probability: probabilityOf(logOdds) };
    })
    .sort((a, b) => b.logOdds - a.logOdds);
  const byKey = new Map(rescored.map(({ key, probability }) => [key, probability]));
  const probabilityAt = (key: number) => byKey.get(key) ?? neighbourhood.probabilityAt(key);
  return rowsOf({ ...neighbourhood, candidates: rescored, probabilityAt });
}

function rowsOf(neighbourhood: Neighbourhood<number>): ContextRow[] {
  const inputs = compareContext(neighbourhood);
  return neighbourhood.candidates.map((pair, index) => ({ candidate: pair.key, pair, inputs: inputs[index] ?? [] }));
}
