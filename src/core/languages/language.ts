import type { ClaimWords } from './claim-words';
import type { FigureWords } from './figure-words';
import type { QuoteWords } from './quote-words';

/** Everything the engine knows of one language. A language is a folder of its own; no other file of the core holds its words. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** Words without content, folded (`foldText`). */
  readonly stopWords: ReadonlySet<string>;
  /** The definite article before a name ("the Kremlin"), with the space behind it; absent where the language has none. */
  readonly definiteArticle?: RegExp;
  /** The form under which inflected forms of a folded word meet ("missiles" and "missile"). */
  stem(folded: string): string;
  /** Abbreviations whose full stop ends no sentence, folded, without the stop. */
  readonly abbreviations?: ReadonlySet<string>;
  /** Words with which sentences open, by which the end of one is told behind initials ("in the U.S. The law"). Folded. */
  readonly openers?: ReadonlySet<string>;
  /** Words by which quotations and their speakers are found. Without it only quotation marks are seen and nobody is named. */
  readonly quotes?: QuoteWords;
  /** How numbers, units and their qualifiers are written. Without it no figures are found. */
  readonly figures?: FigureWords;
  /** A name for the words that reports use for one thing, by stem ("wound" and "injur" give one name). Without it only words and families meet. */
  readonly synonyms?: ReadonlyMap<string, string>;
  /**
   * Words that one outlet writes in another way than the next though both heard the same, by their folded form, as they are spelled out ("there's" gives
   * "there" and "is"). What an editor put in gives nothing.
   */
  readonly spelledOut?: ReadonlyMap<string, readonly string[]>;
  /** Days of the week from Sunday, folded. Without them texts are not compared by the days that they name. */
  readonly weekdays?: readonly string[];
  /** Words that tell news from background, promise from fact. Without it claims are weighed by position and names alone. */
  readonly claims?: ClaimWords;
}
