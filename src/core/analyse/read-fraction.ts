import { SHARE_UNIT } from '../languages/figure-words';
import type { FigureSentence, Measure } from './figure-line';
import type { NumberReading } from './read-number';

/** Shares are told to a tenth of a per cent. */
const TENTHS = 10;

/**
 * Reads the part of a whole that starts at a token ("two-thirds of the members", "half the seats") as a share in per cent; null where none does: "a
 * quarter of a mile" is a length, and "a third person" no part.
 */
export function readFraction(line: FigureSentence, at: number): { readonly reading: NumberReading; readonly measure: Measure } | null {
  const { tokens, words } = line;
  const wordAt = (place: number) => tokens[place]?.folded ?? '';
  const isBare = words.fractions.get(wordAt(at)) === 2;
  const count = isBare || words.articles.has(wordAt(at)) ? 1 : words.numbers.get(wordAt(at));
  const name = isBare ? at : at + 1;
  const parts = words.fractions.get(wordAt(name));
  if (!count || !parts || !isReduced(count, parts) || (!isBare && !/^[ -]$/.test(line.gapBefore(name))) || line.gapBefore(at) === '-')
    return null;
  const whole = words.fractionOf.has(wordAt(name + 1)) ? name + 2 : isBare && words.wholeStarts.has(wordAt(name + 1)) ? name + 1 : null;
  if (whole === null || isAmount(line, whole) || (isBare && isOneOfTwo(line, at)) || isListed(line, at)) return null;
  const value = Math.round((TENTHS * 100 * count) / parts) / TENTHS;
  const reading = { value, first: at, next: name + 1, isDigits: false, isScaled: false, isOrdinal: false };
  return { reading, measure: { unit: { unit: SHARE_UNIT, dimension: 'percent', factor: 1 }, next: name + 1, start: null } };
}

/** "Two quarters of growth" are stretches of time and no half. */
const isReduced = (count: number, parts: number) => count < parts && (count === 1 || parts % count !== 0);

/** "The second half of the season". */
function isOneOfTwo({ tokens, words }: FigureSentence, at: number): boolean {
  const [second = '', first = ''] = [tokens[at - 1]?.folded, tokens[at - 2]?.folded];
  return words.periodSteps.has(second) || words.wholeStarts.has(second) || words.wholeStarts.has(first) || words.articles.has(first);
}

/** "A second and a third of the four". */
function isListed({ tokens, words }: FigureSentence, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
  return before.some((word) => words.periodSteps.has(word));
}

/** Whether the whole is itself an amount, or nothing: "a quarter of a million". */
function isAmount({ tokens, words }: FigureSentence, at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  return word === '' || words.articles.has(word) || words.numbers.has(word) || /^\d/.test(word);
}
