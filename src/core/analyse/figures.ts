import { findLanguage } from '../languages';
import type { Figure, FigureQualifier, Sentence } from '../model/analysis';
import type { Article } from '../model/article';
import { aboutFigure } from './figure-context';
import type { FigureSentence, Measure } from './figure-line';
import { readMeasure } from './figure-measure';
import { readFraction } from './read-fraction';
import { type NumberReading, readNumber } from './read-number';
import { sentenceTokens } from './sentence-tokens';

const CURRENCY_SIGN = /\p{Sc}\s?$/u;
/** Shares are told of so many at most ("one in a hundred"). */
const GREATEST_SHARE = 100;
/** The longest phrase before a number that tells how exact it is, in words. */
const LONGEST_QUALIFIER = 4;

/**
 * The figures of the sentences in text order: number, range, unit or counted thing, qualifier and the words that tell what is measured.
 * Bare numbers of rooms, routes or list points are left out. Empty for a language without figure words.
 */
export function findFigures(article: Article, sentences: readonly Sentence[]): Figure[] {
  const language = findLanguage(article.language);
  const words = language?.figures;
  if (!language || !words) return [];
  const rows = sentenceTokens(article.text, sentences);
  return sentences.flatMap((sentence, place) => {
    const tokens = rows[place] ?? [];
    const gapBefore = (index: number) => article.text.slice(tokens[index - 1]?.end ?? sentence.start, tokens[index]?.start ?? sentence.end);
    const line: FigureSentence = { text: article.text, tokens, words, gapBefore };
    return readLine(line).map(
      ({ from, to, reading, upper, measure, qualifier }): Figure => ({
        start: from,
        end: to,
        text: article.text.slice(from, to),
        value: reading.value,
        upper,
        unit: measure.unit.unit || null,
        normalised: reading.value * measure.unit.factor,
        dimension: measure.unit.dimension,
        qualifier,
        about: aboutFigure(line, { from, to }, language),
        sentence: sentence.index,
      }),
    );
  });
}

interface ReadFigure {
  readonly from: number;
  readonly to: number;
  readonly reading: NumberReading;
  readonly upper: number | null;
  readonly measure: Measure;
  readonly qualifier: FigureQualifier;
}

function readLine(line: FigureSentence): ReadFigure[] {
  const found: ReadFigure[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    const part = readFraction(line, at);
    if (part) {
      found.push(compose(line, { ...part, last: part.reading }));
      at = part.measure.next - 1;
      continue;
    }
    const reading = readNumber(line.tokens, at, line.words, CURRENCY_SIGN.test(line.gapBefore(at)));
    if (!reading || isLabel(line, at)) continue;
    const share = endOfShare(line, reading);
    if (share !== null) {
      at = share - 1;
      continue;
    }
    const range = readRange(line, reading);
    const last = range ?? reading;
    const measure = readMeasure(line, reading, last);
    if (measure) found.push(compose(line, { reading, last, measure }));
    at = Math.max(at, (measure?.next ?? last.next) - 1);
  }
  return found;
}

/** "Three in five voters": two numbers that are one share and no count; the first token behind them, null where they are none. */
function endOfShare(line: FigureSentence, first: NumberReading): number | null {
  if (!line.words.shareWords.has(line.tokens[first.next]?.folded ?? '')) return null;
  const second = readNumber(line.tokens, first.next + 1, line.words);
  if (!second || second.value > GREATEST_SHARE || second.value <= first.value || second.isScaled || first.isScaled) return null;
  return isDuration(line, second) ? null : second.next;
}

/** "two in ten days". */
const isDuration = ({ tokens, words }: FigureSentence, { next }: NumberReading) =>
  words.units.get(tokens[next]?.folded ?? '')?.dimension === 'duration';

function compose(
  line: FigureSentence,
  { reading, last, measure }: { reading: NumberReading; last: NumberReading; measure: Measure },
): ReadFigure {
  const before = readQualifier(line, reading.first);
  const after = line.words.qualifiersAfter.get(phraseAt(line, measure.next, 2));
  const start = measure.start ?? line.tokens[reading.first]?.start ?? 0;
  const from = before && before.start < start ? before.start : start;
  const end = line.tokens[measure.next - 1]?.end ?? start;
  const isPercent = measure.unit.dimension === 'percent' && line.text[end] === '%';
  return {
    from,
    to: isPercent ? end + 1 : end,
    reading,
    upper: last === reading ? null : last.value,
    measure,
    qualifier: before?.qualifier ?? after ?? 'exact',
  };
}

function readQualifier(line: FigureSentence, first: number): { qualifier: FigureQualifier; start: number } | null {
  for (let length = LONGEST_QUALIFIER; length > 0; length--) {
    const from = first - length;
    const token = line.tokens[from];
    const qualifier = token && line.words.qualifiers.get(phraseAt(line, from, length));
    if (token && qualifier) return { qualifier, start: token.start };
  }
  return null;
}

function phraseAt({ tokens }: FigureSentence, from: number, length: number): string {
  return tokens
    .slice(from, from + length)
    .map((token) => token.folded)
    .join('_');
}

/** "10 to 15", "10-15", "$10 million and $30 million" after "between": the second number. A score ("5-4") is no range. */
function readRange(line: FigureSentence, first: NumberReading): NumberReading | null {
  const { tokens, words } = line;
  const gap = line.gapBefore(first.next).trim();
  const joiner = tokens[first.next];
  const hasDash = /^[-\u2013\u2014]\p{Sc}?$/u.test(gap) && !/\s/.test(line.gapBefore(first.next));
  const isBetween = tokens[first.first - 1]?.folded !== undefined && line.words.rangeStart.has(tokens[first.first - 1]?.folded ?? '');
  const hasWord = joiner !== undefined && (words.rangeWords.has(joiner.folded) || (isBetween && words.rangeEnd.has(joiner.folded)));
  if (!hasDash && !hasWord) return null;
  const place = hasDash ? first.next : first.next + 1;
  const second = readNumber(tokens, place, words, CURRENCY_SIGN.test(line.gapBefore(place)));
  if (!second || !first.isDigits !== !second.isDigits) return null;
  // "10 to 15 million" counts millions on both sides and is left to the reader as it stands.
  return second.value > first.value && second.value <= first.value * 100 ? second : null;
}

/** "Section 4", "Boeing 737", "Covid-19", "G20": a number that belongs to a name. */
function isLabel(line: FigureSentence, at: number): boolean {
  const before = line.tokens[at - 1];
  if (!before) return false;
  // "4 1/2", "9/11", "24/7": parts of a fraction or a date.
  if (line.gapBefore(at) === '/' || line.gapBefore(at + 1) === '/') return true;
  if (line.words.labels.has(before.folded)) return true;
  return /^[-\u2013]$/.test(line.gapBefore(at)) && /^\p{Lu}/u.test(before.text) && !/\d/.test(before.text);
}
