import { gapBefore, type Reading } from './reading';
import type { StretchSigns } from './stretches';

/** Longer runs of capitals between marks are headlines or slogans. */
const MAX_WORDS = 9;

/**
 * Whether a marked stretch is the title of a programme, a book or a song (MSNBC's "Morning Joe"; the film "Selma Rising"): written as a
 * title, and either an outlet's or beside a word for works. Such marks quote nobody.
 */
export function isTitleOfWork(reading: Reading, { first, last, stretch }: StretchSigns): boolean {
  const { words, lexicon, text } = reading;
  if (last - first >= MAX_WORDS || /[!?]\W*$/.test(text.slice(stretch.end - 2, stretch.end)) || !isTitled(reading, first, last))
    return false;
  const before = words[first - 1];
  const next = words[last + 1];
  const isOutlets = before?.isPossessive && (lexicon.outletNames.has(before.folded) || lexicon.outletHeads.has(before.folded));
  // "an episode of ...", "her memoir, ..."
  const work = before && lexicon.roleLinks.has(before.folded) ? words[first - 2] : before;
  const isWorkBefore = work !== undefined && lexicon.works.has(work.folded) && /^,? /.test(gapBefore(reading, first));
  const isWorkAfter = next !== undefined && lexicon.works.has(next.folded) && /^\W? $/.test(gapBefore(reading, last + 1));
  return isOutlets || isWorkBefore || isWorkAfter || lexicon.works.has(words[last]?.folded ?? '');
}

/** Whether every word but the light ones begins with a capital. */
export function isTitled({ words, lexicon }: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (!word || word.isCapital || /^\d/.test(word.folded)) continue;
    const isLight = lexicon.prepositions.has(word.folded) || lexicon.determiners.has(word.folded) || lexicon.clauseWords.has(word.folded);
    if (!isLight || i === first || i === last) return false;
  }
  return true;
}
