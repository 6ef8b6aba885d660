import type { Reading } from './reading';
import type { Word } from './words';

/** Of the words that a text writes with a capital somewhere: which it also writes small, and which as capitals inside sentences. */
export interface Spelling {
  readonly small: ReadonlySet<string>;
  readonly innerCapital: ReadonlySet<string>;
}

/** How the text spells its words. */
export function readSpelling(words: readonly Word[]): Spelling {
  const capital = new Set<string>();
  const innerCapital = new Set<string>();
  for (const word of words) {
    if (!word.isCapital) continue;
    capital.add(word.folded);
    if (word.isInner) innerCapital.add(word.folded);
  }
  const small = new Set<string>();
  for (const { isCapital, folded } of words) if (!isCapital && capital.has(folded)) small.add(folded);
  return { small, innerCapital };
}

/** A single capital at the start of a sentence is a name only where the text says so elsewhere; a role or a verb is none anywhere. */
export function isCommonWord(reading: Reading, word: Word, { small, innerCapital }: Spelling): boolean {
  const { lexicon, words } = reading;
  if (lexicon.givenNames.has(word.folded)) return false;
  if (word.isCue || lexicon.roles.has(word.folded) || lexicon.unnamed.has(word.folded)) return true;
  if (word.isInner) return false;
  if (small.has(word.folded)) return true;
  const isBeforeCue = lexicon.plainCues.has(words[word.index + 1]?.folded ?? '') && !word.folded.endsWith('s');
  // "Boeing said": of the words with such an ending only names say something.
  if (lexicon.inflection.test(word.folded)) return !isBeforeCue;
  return !isBeforeCue && !innerCapital.has(word.folded) && !lexicon.titles.has(words[word.index - 1]?.folded ?? '');
}
