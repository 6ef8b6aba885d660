import type { Span } from '../../model/article';
import type { Reading } from './reading';
import { gapBefore } from './reading';

/** The name of an outlet or agency, with where it stands. */
export interface OutletMention extends Span {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** Longest name of an outlet in words. */
const MAX_WORDS = 4;

/** The outlet whose name ends in a word; null where none does. */
export function outletEndingAt(reading: Reading, index: number): OutletMention | null {
  const { words, lexicon, text } = reading;
  const tail = words[index];
  if (!tail?.isCapital || tail.isQuoted) return null;
  const isName = lexicon.outletNames.has(tail.folded);
  if (!isName && !lexicon.outletHeads.has(tail.folded)) return null;
  const following = words[index + 1];
  if (following && lexicon.outletHeads.has(following.folded) && following.isCapital && gapBefore(reading, index + 1) === ' ') return null;
  let first = index;
  while (
    first > 0 &&
    index - first < MAX_WORDS - 1 &&
    words[first - 1]?.isCapital &&
    gapBefore(reading, first) === ' ' &&
    !isOpener(reading, first - 1)
  )
    first--;
  const isAfterThe = words[first - 1]?.folded === lexicon.definite || words[first]?.folded === lexicon.definite;
  if (!isName && first === index && !isAfterThe) return null;
  const start = words[first]?.start ?? tail.start;
  const end = tail.isPossessive && tail.end - tail.start > tail.folded.length ? tail.start + tail.folded.length : tail.end;
  return { name: text.slice(start, end), start, end, first, last: index };
}

const isOpener = ({ words, lexicon }: Reading, index: number) => {
  const word = words[index];
  return !word || lexicon.openers.has(word.folded) || word.isPossessive || word.isCue;
};

/** Words around the outlet's name in which the sign of reliance stands. */
const REACH = 3;

/** Whether something was said to the outlet: "told X", "in an interview with X", "quoted by X". */
export function isToldTo({ words, lexicon }: Reading, outlet: OutletMention): boolean {
  const sentence = words[outlet.first]?.sentence;
  for (let i = outlet.first - 1; i >= outlet.first - REACH && i >= 0; i--) {
    const word = words[i];
    if (!word || word.sentence !== sentence) return false;
    if (lexicon.toldTo.has(word.folded)) return true;
  }
  return false;
}

/** Whether the outlet hands on somebody's words: "X quoted him as saying". */
export function isQuoting({ words, lexicon }: Reading, { last }: OutletMention): boolean {
  const next = words[last + 1];
  return next !== undefined && next.sentence === words[last]?.sentence && lexicon.quoting.has(next.folded);
}

/** Whether the outlet reported something: "X reported", "X has learned". */
export function isReporting({ words, lexicon }: Reading, outlet: OutletMention): boolean {
  const sentence = words[outlet.last]?.sentence;
  for (let i = outlet.last + 1; i <= outlet.last + REACH; i++) {
    const word = words[i];
    if (!word || word.sentence !== sentence) return false;
    if (lexicon.relying.has(word.folded)) return true;
    if (!lexicon.auxiliaries.has(word.folded) && !/ly$/.test(word.folded)) return false;
  }
  return false;
}
