import type { BoilerplateReason } from '../../model/article';

/** One kind of line that news pages print around their reports: the whole line, folded apostrophes, any case. */
export interface FurnitureRule {
  readonly reason: BoilerplateReason;
  readonly pattern: RegExp;
  /** The longest line in words to which the rule applies: beyond it the same words are prose. */
  readonly maxWords: number;
  /**
   * How its lines begin: up to three signs in lower case, digits as 0, between bars; null where it looks for words anywhere. Looked at before the pattern:
   * preparing all patterns costs a first reading 5 ms, and a page's lines need few. A test says what must stand here.
   */
  readonly begins: string | null;
  /** Lower-case words of which one stands in its lines; empty where `begins` says enough. */
  readonly holds: readonly string[];
}

/** A rule for lines that begin so. */
export const opening = (reason: BoilerplateReason, maxWords: number, pattern: RegExp, begins: string): FurnitureRule => ({
  reason,
  pattern,
  maxWords,
  begins: `|${begins}|`,
  holds: [],
});

/** A rule for lines that hold one of these words somewhere. */
export const anywhere = (reason: BoilerplateReason, maxWords: number, pattern: RegExp, holds: string): FurnitureRule => ({
  reason,
  pattern,
  maxWords,
  begins: null,
  holds: holds.split('|'),
});
