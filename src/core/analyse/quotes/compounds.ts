import { gapBefore, type Reading } from './reading';
import { AMPERSAND, endOfRun, type Run, splitRun } from './split-run';

/** The last word of an institution's name whose head stands first: "Bank | of England", "Department | of Health and Social Care". The run's own where it does not go on. */
export function endOfCompound(reading: Reading, { last }: Run): number {
  const { words, lexicon } = reading;
  const head = words[last];
  if (!head || head.isPossessive || !lexicon.compoundHeads.has(head.folded)) return last;
  if (!isLink(reading, last + 1)) return last;
  const start = words[last + 2]?.folded === lexicon.definite ? last + 3 : last + 2;
  const end = endOfPiece(reading, start);
  if (end === null) return last;
  const isJoined =
    lexicon.departments.has(head.folded) && lexicon.joiningWords.has(words[end + 1]?.folded ?? '') && gapBefore(reading, end + 1) === ' ';
  const joined = isJoined ? endOfPiece(reading, end + 2) : null;
  // "the Department of Justice and | Boeing" are two.
  return joined !== null && lexicon.departmentEnds.has(words[joined]?.folded ?? '') ? joined : end;
}

/** "Bank | of", "Council | on": a preposition that goes on the name of an institution with such a head. */
function isLink(reading: Reading, index: number): boolean {
  const { words, lexicon } = reading;
  const heads = lexicon.compoundLinks.get(words[index]?.folded ?? '');
  return heads !== undefined && (heads?.has(words[index - 1]?.folded ?? '') ?? true) && gapBefore(reading, index) === ' ';
}

/** The end of the capitals that stand at an index and name no person in full; null where none do. */
function endOfPiece(reading: Reading, start: number): number | null {
  const { words, lexicon } = reading;
  const word = words[start];
  if (!word?.isCapital || gapBefore(reading, start) !== ' ' || word.isQuoted) return null;
  const end = endOfRun(reading, start);
  const piece = splitRun(reading, start, end)[0];
  const isDescribed = lexicon.notNames.has(word.folded) && !lexicon.calendar.has(word.folded);
  if (!piece || piece.first - start > (isDescribed ? 1 : 0)) return null;
  return piece.last > piece.first && lexicon.givenNames.has(words[piece.first]?.folded ?? '') ? null : piece.last;
}

/** The parts of an institution's name that is more than words in a row, what it is called alone last: "of england", "bank". Null for other names. */
export function partsOfCompound(reading: Reading, { first, last }: Run): string[] | null {
  const { words, lexicon } = reading;
  const folded = words.slice(first, last + 1).map((word) => word.folded);
  for (let i = first + 1; i <= last; i++) if (gapBefore(reading, i) === AMPERSAND) return [folded.join(AMPERSAND)];
  const link = folded.findIndex((_, i) => i > 0 && lexicon.compoundHeads.has(folded[i - 1] ?? '') && isLink(reading, first + i));
  if (link < 0) return null;
  return [folded.slice(link).join(' '), ...folded.slice(0, link)];
}

/** "Royal College of Nursing (RCN)": capitals in brackets that the name's words begin with, folded; null where none follow. */
export function shortFormBehind({ words, text }: Reading, { first, last }: Run): string | null {
  const [tail, short] = [words[last], words[last + 1]];
  if (last === first || !tail || !short || short.start - tail.end !== 2 || text[short.start - 1] !== '(' || text[short.end] !== ')')
    return null;
  const written = text.slice(short.start, short.end);
  const own = words.slice(first, last + 1).filter(({ isCapital }) => isCapital);
  const initials = own.map(({ start }) => text[start]).join('');
  const fits = /^\p{Lu}{2,6}s?$/u.test(written) && initials.length > 1 && (initials.startsWith(written) || written.startsWith(initials));
  return fits ? short.folded : null;
}
