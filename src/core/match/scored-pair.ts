/** An article beside another, by its key in the corpus, with the pair's features and what the pair model says. */
export interface ScoredPair<Key> {
  readonly key: Key;
  readonly features: readonly number[];
  /** Log-odds and probability of one story, from the pair alone. */
  readonly logOdds: number;
  readonly probability: number;
}
