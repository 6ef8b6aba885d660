import type { QuoteWords } from '../../languages/quote-words';
import type { Article } from '../../model/article';
import type { MarkedStretch } from './marks';
import type { Word } from './words';

/** A text as the search for speakers sees it. */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly words: readonly Word[];
  readonly stretches: readonly MarkedStretch[];
  readonly lexicon: QuoteWords;
  /** By word index: true where the word stands in page furniture and not in the report. */
  readonly isFurniture: readonly boolean[];
}

/** What stands between two neighbouring words; empty before the first and after the last. */
export function gapBefore({ text, words }: Reading, index: number): string {
  const word = words[index];
  const before = words[index - 1];
  return word && before ? text.slice(before.end, word.start) : '';
}

/** Whether a verb that hardly stands without somebody's words follows a word directly. */
export function isBeforePlainCue(reading: Reading, index: number): boolean {
  const next = reading.words[index + 1];
  return next !== undefined && !next.isQuoted && gapBefore(reading, index + 1) === ' ' && reading.lexicon.plainCues.has(next.folded);
}

/** Whether an auxiliary verb follows a word in its sentence, outside marks: then the word ends a subject. */
export function isBeforeAuxiliary({ words, lexicon }: Reading, index: number): boolean {
  const next = words[index + 1];
  return next !== undefined && next.sentence === words[index]?.sentence && !next.isQuoted && lexicon.auxiliaries.has(next.folded);
}
