import type { FigureWords } from '../languages/figure-words';
import type { Token } from '../text/tokens';

/** A number as it stands in a row of tokens; `next` is the first token after it. */
export interface NumberReading {
  readonly value: number;
  readonly first: number;
  readonly next: number;
  /** Written in digits. */
  readonly isDigits: boolean;
  /** A scale word or letter followed ("3 billion", "594m"). */
  readonly isScaled: boolean;
  /** An ordinal in digits ("1,000th"). */
  readonly isOrdinal: boolean;
}

const DIGITS = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([a-z]{1,2})?$/;
/** Words behind an "m" among which what is counted stands, if it is millions. */
const COUNTED_REACH = 3;
const ORDINAL_ENDS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/**
 * Reads the number that starts at a token, in digits or words ("10,000", "ten thousand", "£594m", "half a million"); null where none does. `isMoney` where a
 * currency's sign stands before it.
 */
export function readNumber(tokens: readonly Token[], at: number, words: FigureWords, isMoney = false): NumberReading | null {
  const token = tokens[at];
  if (!token) return null;
  const digits = DIGITS.exec(token.folded);
  return digits ? readDigits(digits, { tokens, at, words, isMoney }) : readWords(tokens, at, words);
}

interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly words: FigureWords;
  readonly isMoney: boolean;
}

function readDigits(digits: RegExpExecArray, { tokens, at, words, isMoney }: Place): NumberReading | null {
  const value = Number(`${(digits[1] ?? '').replaceAll(',', '')}${digits[2] ?? ''}`);
  const ending = digits[3] ?? '';
  const isOrdinal = ORDINAL_ENDS.has(ending);
  if (ending !== '' && !isOrdinal) {
    const scale = words.scales.get(ending);
    if (scale !== undefined) return made(value * scale, { first: at, next: at + 1, isDigits: true, isScaled: true });
    // "45am", "5km": the letters are the unit, which stands in the same token.
    return words.units.has(ending) ? made(value, { first: at, next: at + 1, isDigits: true, isScaled: false }) : null;
  }
  const { factor, next } = digits[2] ? readAttached({ tokens, at, words, isMoney }) : readScales(tokens, at + 1, words);
  return { ...made(value * factor, { first: at, next, isDigits: true, isScaled: factor > 1 }), isOrdinal };
}

/** Behind decimals the letters are a token of their own: "£1.5m", "1.5m people", but "a 1.5m deep pool". */
function readAttached({ tokens, at, words, isMoney }: Place): { factor: number; next: number } {
  const letters = tokens[at + 1];
  const scale = letters?.start === tokens[at]?.end ? words.scales.get(letters?.folded ?? '') : undefined;
  if (scale === undefined) return readScales(tokens, at + 1, words);
  const [behind = '', ...others] = tokens.slice(at + 2, at + 2 + COUNTED_REACH).map(({ folded }) => folded);
  const isCounted = !words.lengthWords.has(behind) && [behind, ...others].some((word) => words.people.has(word) || words.isPlural(word));
  return isMoney || isCounted || !words.metreLetters.has(letters?.folded ?? '')
    ? { factor: scale, next: at + 2 }
    : { factor: 1, next: at + 1 };
}

function readWords(tokens: readonly Token[], at: number, words: FigureWords): NumberReading | null {
  const first = tokens[at]?.folded ?? '';
  if (words.articles.has(first)) {
    const { factor, next } = readScales(tokens, at + 1, words);
    return factor > 1 ? made(factor, { first: at, next, isDigits: false, isScaled: true }) : null;
  }
  let total = 0;
  let group = 0;
  let next = at;
  let isScaled = false;
  for (; next < tokens.length; next++) {
    const word = tokens[next]?.folded ?? '';
    const small = words.numbers.get(word);
    const scale = word.length > 2 ? words.scales.get(word) : undefined;
    if (
      small !== undefined &&
      (group === 0 || (group % 100 >= 20 && group % 10 === 0 && small < 10) || (group >= 100 && group % 100 === 0))
    )
      group += small;
    else if (scale !== undefined && next > at) {
      isScaled = true;
      if (scale === 100 || scale === 12) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
    } else break;
  }
  return next > at ? made(total + group, { first: at, next, isDigits: false, isScaled }) : null;
}

function readScales(tokens: readonly Token[], at: number, words: FigureWords): { factor: number; next: number } {
  let factor = 1;
  let next = at;
  for (; next < tokens.length && next < at + 2; next++) {
    const word = tokens[next]?.folded ?? '';
    const scale = word.length > 1 ? words.scales.get(word) : undefined;
    if (scale === undefined) break;
    factor *= scale;
  }
  return { factor, next };
}

function made(value: number, place: Omit<NumberReading, 'value' | 'isOrdinal'>): NumberReading {
  return { ...place, value, isOrdinal: false };
}
