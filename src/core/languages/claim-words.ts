/** Words by which claims are weighed and compared. All folded. */
export interface ClaimWords {
  /** Words that turn a statement into its contrary ("not", "never", "without"). */
  readonly negations: ReadonlySet<string>;
  /** Words that make a statement possible and not a fact ("may", "could", "if", "reportedly"). */
  readonly hedges: ReadonlySet<string>;
  /** Words that tell of time before this story ("last year", "previously", "in 2016"), as patterns of one to three words. */
  readonly past: ReadonlySet<string>;
  /** Words of a comment by the reporter ("clearly", "remains to be seen"). */
  readonly comment: ReadonlySet<string>;
  /** Words of a promotion or a standing line ("follow", "subscribe"). */
  readonly promotion: ReadonlySet<string>;
}
