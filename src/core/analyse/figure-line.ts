import type { FigureWords, Unit } from '../languages/figure-words';
import type { Token } from '../text/tokens';

/** What the parts of figure reading look at: one sentence's words and the text between them. */
export interface FigureSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: FigureWords;
  /** The text between a token and the one before it; empty at the start. */
  gapBefore(index: number): string;
}

/** What a number measures: its unit or the thing counted, and the first token after it. */
export interface Measure {
  readonly unit: Unit;
  readonly next: number;
  /** Where the measure starts when a sign stands before the number ("$5"). */
  readonly start: number | null;
}
