import type { Span } from '../../model/article';
import { gapBefore, type Reading } from './reading';
import type { Word } from './words';

/** The name of an outlet or agency, with where it stands. */
export interface OutletMention extends Span {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** Longest name of an outlet in words. */
const MAX_WORDS = 4;

/** The outlet whose name ends in a word: one that is known, that ends like one, or that the text calls one ("news agency Yonhap"). Null where none does. */
export function outletEndingAt(reading: Reading, index: number): OutletMention | null {
  const { words, lexicon, text } = reading;
  const tail = words[index];
  if (!tail || tail.isQuoted || (!tail.isCapital && !isNumbered(reading, tail))) return null;
  const isName = lexicon.outletNames.has(tail.folded) || !tail.isCapital;
  const isHead = lexicon.outletHeads.has(tail.folded) || (lexicon.outletWholes.has(tail.folded) && !words[index - 1]?.isCapital);
  if (!isName && !isHead && !isBesideKind(reading, index)) return null;
  const following = words[index + 1];
  const goesOn = following?.isCapital && !tail.isPossessive && gapBefore(reading, index + 1) === ' ';
  if (following && goesOn && lexicon.outletHeads.has(following.folded)) return null;
  const first = startOf(reading, index);
  if (!isName && !isHead && (goesOn || !isCalledOutlet(reading, first, index))) return null;
  const isAfterThe = words[first - 1]?.folded === lexicon.definite || words[first]?.folded === lexicon.definite;
  if (isHead && !isName && first === index && !isAfterThe) return null;
  const start = words[first]?.start ?? tail.start;
  const end = tail.isPossessive && tail.end - tail.start > tail.folded.length ? tail.start + tail.folded.length : tail.end;
  return { name: text.slice(start, end), start, end, first, last: index };
}

/** Whether a small word for an outlet or for news stands beside the capitals that end at a word: asked of every capital, so without a look at the gaps. */
function isBesideKind({ words, lexicon }: Reading, index: number): boolean {
  if (words[index + 1]?.isCapital) return false;
  let first = index;
  while (index - first < MAX_WORDS && words[first - 1]?.isCapital) first--;
  return lexicon.outletKinds.has(words[first - 1]?.folded ?? '') || lexicon.agencyWords.has(words[index + 1]?.folded ?? '');
}

/** The first of the capitals that end at a word, without what a sentence opens with. */
function startOf(reading: Reading, index: number): number {
  const { words } = reading;
  let first = index;
  while (
    first > 0 &&
    index - first < MAX_WORDS - 1 &&
    words[first - 1]?.isCapital &&
    gapBefore(reading, first) === ' ' &&
    !isOpener(reading, first - 1)
  )
    first--;
  return first;
}

/** "Channel | 12". */
function isNumbered({ words, lexicon }: Reading, { folded, index }: Word): boolean {
  if (folded.length > 2 || !/^\d/.test(folded)) return false;
  const before = words[index - 1];
  return before?.isCapital === true && lexicon.numberedOutlets.has(before.folded);
}

/** "the newspaper | Kommersant", "news agency | Yonhap", "Yonhap | news agency": a small word for an outlet right beside the name. */
function isCalledOutlet(reading: Reading, first: number, last: number): boolean {
  const { words, lexicon } = reading;
  const [before, after] = [words[first - 1], words[last + 1]];
  const isKind = (word: Word | undefined) =>
    word !== undefined && !word.isCapital && !word.isPossessive && lexicon.outletKinds.has(word.folded);
  if (isKind(before)) return gapBefore(reading, first) === ' ' && isAgency(reading, first - 1);
  const isNews = lexicon.agencyWords.has(after?.folded ?? '') && !after?.isCapital;
  return isNews && isKind(words[last + 2]) && gapBefore(reading, last + 1) === ' ';
}

/** Of agencies only those for news: "news | agency". */
function isAgency({ words, lexicon }: Reading, kind: number): boolean {
  return !lexicon.agencies.has(words[kind]?.folded ?? '') || lexicon.agencyWords.has(words[kind - 1]?.folded ?? '');
}

const isOpener = ({ words, lexicon }: Reading, index: number) => {
  const word = words[index];
  return !word || lexicon.openers.has(word.folded) || word.isPossessive || word.isCue;
};
