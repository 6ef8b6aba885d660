import { foldText } from '../core/text/normalise';
import type { LibraryEntry } from '../corpus/database/library-stores';
import { nextTurn } from './next-turn';

/** The words of what a reader typed, folded; empty for nothing. */
export function wordsOf(typed: string): readonly string[] {
  return foldText(typed).split(/\s+/).filter(Boolean);
}

/** Entries that are folded in one turn, in about 2 ms. */
const FOLDED_A_TURN = 250;

/** Folds what is searched of all entries before anybody searches, in turns; ends early with `signal`. */
export async function foldEntries(entries: readonly LibraryEntry[], signal: AbortSignal): Promise<void> {
  for (const [i, entry] of entries.entries()) {
    if (i % FOLDED_A_TURN === 0) await nextTurn();
    if (signal.aborted) return;
    if (!lines.has(entry)) lines.set(entry, lineOf(entry));
  }
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
