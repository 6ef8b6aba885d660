/** Everything the engine knows of one language. A language is a folder of its own; no other file of the core holds its words. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** Words without content, folded (`foldText`). */
  readonly stopWords: ReadonlySet<string>;
  /** The form under which inflected forms of a folded word meet ("missiles" and "missile"). */
  stem(folded: string): string;
}
