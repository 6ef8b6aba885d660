import { foldText } from '../core/text/normalise';
import type { LibraryEntry } from '../corpus/database/library-stores';

/** The words of what a reader typed, folded; empty for nothing. */
export function wordsOf(typed: string): readonly string[] {
  return foldText(typed).split(/\s+/).filter(Boolean);
}

/** Whether headline, outlet, site and speakers of an article have all the words. */
export function isFoundBy(entry: LibraryEntry, words: readonly string[]): boolean {
  const line = lines.get(entry) ?? lineOf(entry);
  lines.set(entry, line);
  return words.every((word) => line.includes(word));
}

/** Folding takes longer than looking, and a reader types letter by letter. */
const lines = new WeakMap<LibraryEntry, string>();

function lineOf({ title, outlet, site, speakers, agency }: LibraryEntry): string {
  return foldText([title, outlet?.name, site, agency, ...speakers].join('\n'));
}
