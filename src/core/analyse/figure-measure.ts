import type { Unit } from '../languages/figure-words';
import type { FigureSentence, Measure } from './figure-line';
import type { NumberReading } from './read-number';

/** Most words of the name of a counted thing ("two Iskander-M ballistic missiles"). */
const LONGEST_NAME = 4;
/** Words after the name of the counted thing in which its number stands ("the number of hours that field staff work to 42"). */
const FARTHEST_COUNTED = 7;
/** A whole number without anything counted is a year between these. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;

const DEGREE_SIGN = /^\s?[\u00b0\u00ba]\s?$/;

const COUNT: Unit = { unit: '', dimension: 'count', factor: 1 };

/** What a number measures; null where it is no figure: a score, an ordinal, a bare "one". */
export function readMeasure(line: FigureSentence, reading: NumberReading, last: NumberReading): Measure | null {
  if (last.isOrdinal) return readOrdinal(line, last);
  return (
    readMoney(line, reading, last) ??
    readPercent(line, last) ??
    readDate(line, reading, last) ??
    readClock(line, last) ??
    readUnit(line, reading, last) ??
    readUnitBefore(line, reading, last) ??
    readYear(line, reading, last) ??
    readCount(line, reading, last)
  );
}

function readMoney(line: FigureSentence, { first }: NumberReading, last: NumberReading): Measure | null {
  const gap = line.gapBefore(first);
  const sign = /(?:\b[A-Z]{1,3})?(\p{Sc})\s?$/u.exec(gap);
  const code = sign && line.words.currencySigns.get(sign[1] ?? '');
  if (!sign || !code) return null;
  const start = (line.tokens[first]?.start ?? 0) - sign[0].length;
  return { unit: { unit: code, dimension: 'money', factor: 1 }, next: last.next, start };
}

function readPercent(line: FigureSentence, last: NumberReading): Measure | null {
  const end = line.tokens[last.next - 1]?.end ?? 0;
  const unit = line.words.units.get('percent');
  return unit && line.text[end] === '%' ? { unit, next: last.next, start: null } : null;
}

/** "Oct. 29", "17 November": a day of the year, so that two dates of one event can differ. */
function readDate(line: FigureSentence, { first, isDigits, value }: NumberReading, last: NumberReading): Measure | null {
  if (!isDigits || value > 31 || value < 1 || last.isScaled || value % 1 !== 0) return null;
  const before = line.tokens[first - 1];
  const month = before && isJoined(line, first) ? line.words.months.get(before.folded) : undefined;
  if (before && month && isCapital(before.text)) return { unit: dateUnit(month), next: last.next, start: before.start };
  const after = line.tokens[last.next];
  const later = after && isCapital(after.text) ? line.words.months.get(after.folded) : undefined;
  return later ? { unit: dateUnit(later), next: last.next + 1, start: null } : null;
}

const dateUnit = (month: number): Unit => ({ unit: `month ${month}`, dimension: 'date', factor: 1 });

function readClock(line: FigureSentence, last: NumberReading): Measure | null {
  const minutes = line.tokens[last.next];
  if (minutes && line.gapBefore(last.next) === ':' && /^[0-5]\d(?:[a-z]|$)/.test(minutes.folded))
    return { unit: { unit: '', dimension: 'clock', factor: 1 }, next: last.next + 1, start: null };
  const after = line.tokens[last.next];
  if (!after || !line.words.clock.has(after.folded)) return null;
  return { unit: { unit: after.folded.replace('.', ''), dimension: 'clock', factor: 1 }, next: last.next + 1, start: null };
}

function readOrdinal(line: FigureSentence, last: NumberReading): Measure | null {
  const date = readDate(line, last, last);
  if (date) return date;
  const unit = line.words.units.get(line.tokens[last.next]?.folded ?? '');
  return unit?.dimension === 'duration' && last.value >= 100 ? { unit, next: last.next + 1, start: null } : null;
}

function readUnit(line: FigureSentence, reading: NumberReading, last: NumberReading): Measure | null {
  const { tokens, words } = line;
  const attached = /^[\d.,]+([a-z]+)$/.exec(tokens[last.next - 1]?.folded ?? '')?.[1];
  const own = attached ? words.units.get(attached) : undefined;
  if (own && isWrittenAsUnit(line, last.next - 1, attached)) return { unit: own, next: last.next, start: null };
  const one = tokens[last.next]?.folded ?? '';
  if (!(isJoined(line, last.next) || (words.letterUnits.has(one) && DEGREE_SIGN.test(line.gapBefore(last.next))))) return null;
  if (!isWrittenAsUnit(line, last.next, one) || (words.letterUnits.has(one) && !reading.isDigits)) return null;
  const two = `${one}_${tokens[last.next + 1]?.folded ?? ''}`;
  const unit = words.units.get(two);
  if (unit) return { unit, next: last.next + 2, start: null };
  const single = words.units.get(one) ?? unitAfterAdjective(line, last.next);
  if (!single) return null;
  if (single.dimension === 'duration' && words.age.has(tokens[last.next + 1]?.folded ?? ''))
    return { unit: { ...single, dimension: 'age' }, next: last.next + 2, start: null };
  const isBareOne = reading.value === 1 && !reading.isDigits && single.dimension !== 'duration';
  return isBareOne ? null : { unit: single, next: words.units.has(one) ? last.next + 1 : last.next + 2, start: null };
}

/** "41C" is a temperature; small letters are list points and the like. */
function isWrittenAsUnit({ tokens, words }: FigureSentence, at: number, unit: string | undefined): boolean {
  return unit === undefined || !words.letterUnits.has(unit) || (tokens[at]?.text.endsWith(unit.toUpperCase()) ?? false);
}

/** "magnitude 6.4". */
function readUnitBefore(line: FigureSentence, reading: NumberReading, last: NumberReading): Measure | null {
  const name = line.tokens[reading.first - 1]?.folded ?? '';
  const unit = line.words.unitsBefore.has(name) && isJoined(line, reading.first) ? line.words.units.get(name) : undefined;
  return unit ? { unit, next: last.next, start: null } : null;
}

/** "six consecutive months": one word between number and unit of time. */
function unitAfterAdjective({ tokens, words }: FigureSentence, at: number): Unit | undefined {
  const between = tokens[at]?.folded ?? '';
  const unit = words.units.get(tokens[at + 1]?.folded ?? '');
  return unit?.dimension === 'duration' && !words.nounEnds.has(between) ? unit : undefined;
}

function readYear(line: FigureSentence, { value, isDigits, isScaled, first }: NumberReading, last: NumberReading): Measure | null {
  const text = line.tokens[first]?.folded ?? '';
  const isYear = isDigits && !isScaled && /^\d{4}$/.test(text) && value >= FIRST_YEAR && value <= LAST_YEAR;
  const isYearEnd = (end: number) => end >= FIRST_YEAR && end <= LAST_YEAR;
  if (!isYear || (last.first !== first && !isYearEnd(last.value))) return null;
  const next = line.tokens[last.next];
  const isCounted = next !== undefined && isJoined(line, last.next) && line.words.people.has(next.folded);
  return isCounted ? null : { unit: { unit: '', dimension: 'year', factor: 1 }, next: last.next, start: null };
}

function readCount(line: FigureSentence, reading: NumberReading, last: NumberReading): Measure | null {
  const { tokens, words } = line;
  let next = last.next;
  let head = '';
  let isPeople = false;
  while (next < tokens.length && next < last.next + LONGEST_NAME && isJoined(line, next)) {
    const word = tokens[next]?.folded ?? '';
    if (words.nounEnds.has(word) || /^\d/.test(word)) break;
    next++;
    isPeople = words.people.has(word);
    if (!isPeople && !words.isPlural(word)) continue;
    head = word;
    break;
  }
  if (head === '') next = last.next;
  if (reading.value <= 1 && !(isPeople && head !== '')) return null;
  if (head === '' && (isScore(line, last) || isNamed(line, reading.first))) return null;
  const counted = head === '' ? readCountedBefore(line, reading.first) : null;
  if (counted) return { unit: counted, next, start: null };
  const unit: Unit = { unit: head, dimension: isPeople ? 'people' : COUNT.dimension, factor: 1 };
  return { unit, next, start: null };
}

/** "the number of hours they work to 42": what is counted stands before the number, in the same clause. */
function readCountedBefore({ tokens, words, gapBefore }: FigureSentence, first: number): Unit | null {
  for (let at = first - 1; at >= Math.max(1, first - FARTHEST_COUNTED); at--) {
    if (/[,;:()]/.test(gapBefore(at + 1))) return null;
    const name = tokens[at]?.folded ?? '';
    if (!words.numberOf.has(`${tokens[at - 2]?.folded}_${tokens[at - 1]?.folded}`)) continue;
    const isPeople = words.people.has(name);
    return (
      words.units.get(name) ??
      (isPeople || words.isPlural(name) ? { unit: name, dimension: isPeople ? 'people' : 'count', factor: 1 } : null)
    );
  }
  return null;
}

/** "Amendment 4", "Local 400": a number that follows a name and counts nothing. */
function isNamed(line: FigureSentence, first: number): boolean {
  const before = line.tokens[first - 1];
  if (!before || !isCapital(before.text) || line.gapBefore(first) !== ' ') return false;
  return first > 1 || !(line.words.qualifiers.has(before.folded) || line.words.nounEnds.has(before.folded));
}

/** "52-48": two numbers joined by a dash that are no range. */
function isScore(line: FigureSentence, { first, next }: NumberReading): boolean {
  const isDash = (gap: string) => /^[-\u2013]$/.test(gap);
  return (isDash(line.gapBefore(next)) && /^\d/.test(line.tokens[next]?.text ?? '')) || (isDash(line.gapBefore(first)) && first > 0);
}

/** Whether a token follows the one before it with nothing but blanks, a hyphen or an abbreviation's full stop between. */
function isJoined(line: FigureSentence, index: number): boolean {
  return /^(?:\.? ?|[-\u2011\u2013]|\s{1,2})$/.test(line.gapBefore(index)) && index < line.tokens.length;
}

const isCapital = (text: string) => /^\p{Lu}/u.test(text);
