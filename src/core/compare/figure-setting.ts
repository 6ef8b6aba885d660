import { findLanguage } from '../languages';
import type { FigureWords } from '../languages/figure-words';
import type { Language } from '../languages/language';
import type { Span } from '../model/article';
import { type Token, tokenise } from '../text/tokens';
import { type WeighedTerms, weighMeanings } from './weighed-terms';

/** Letters on either side in which the rest of a figure's sentence is looked for. */
const SENTENCE = 200;
/** Not behind a short word in capitals, which is an abbreviation ("St.", "Gov."). */
const ENDS = /(?<!\b\p{Lu}\p{Ll}{0,2})[.!?]["\u201d]?\s+(?=[\p{Lu}\p{N}"\u201c])|\n/u;
// Not inside a number or a clock time ("2,900", "6:30").
const CLAUSE_END = /[,:](?!\d)|[;()\u2014\u201c\u201d"]|\s[-\u2013]\s/;
/** Words after a word of speaking in which a day is that of the speaking: "said in a statement on Monday". */
const AFTER_SPEECH = 5;
/** Words before a figure in which its subject stands ("Norland will send 1,500"). */
const SUBJECT_REACH = 4;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** A stretch of time that a sentence names: of a year its number, of others the number or how far from now. */
interface Period {
  readonly unit: string;
  readonly value: number;
}

/** What a figure's sentence tells besides what is measured. Where its text is not at hand only the sides are known. */
export interface FigureSetting {
  /** Days of the week on which something happened; a day on which somebody spoke is none. */
  readonly days: ReadonlySet<string>;
  /** The nearest year, quarter, month or week; null for none. */
  readonly period: Period | null;
  /** The names of its subject, next to it, and those of places in its clause. */
  readonly subject: WeighedTerms;
  readonly place: WeighedTerms;
  /** Which side its clause takes of things that exclude each other, by their name: asked or offered, rise or fall. */
  readonly sides: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a word in its clause makes it one of another thing than a figure without such a word. */
  readonly isApart: boolean;
}

/** A figure's text with its place in it, and the year of the report; null for a year that is not known. */
interface FigurePlace {
  readonly text: string;
  readonly span: Span;
  readonly year: number | null;
}

const NO_TERMS = weighMeanings([], '');
const NO_SETTING: FigureSetting = { days: new Set(), period: null, subject: NO_TERMS, place: NO_TERMS, sides: new Map(), isApart: false };

/** The names within a figure by their meaning, as "British" in "22,442 British troops"; empty where it has none. */
export function namesIn(figure: string, language: string): WeighedTerms {
  const named = tokenise(figure).slice(1);
  return weighMeanings(
    named.flatMap(({ text, folded }) => (isCapital(text) ? [folded] : [])),
    language,
  );
}

/** The setting of a figure by its sentence; nothing for a language without words for it. */
export function readSetting({ text, span, year }: FigurePlace, languageCode: string): FigureSetting {
  const language = findLanguage(languageCode);
  if (!language?.figures) return NO_SETTING;
  const before = lastPart(text.slice(Math.max(0, span.start - SENTENCE), span.start), ENDS);
  const after = firstPart(text.slice(span.end, span.end + SENTENCE), ENDS);
  const own = tokenise(text.slice(span.start, span.end)).length;
  const tokens = tokenise(before + text.slice(span.start, span.end) + after);
  const first = tokenise(before).length;
  const line: Line = { text, tokens, first, next: first + own, language, words: language.figures, year };
  const ahead = tokenise(lastPart(before, CLAUSE_END)).length;
  const behind = tokenise(firstPart(after, CLAUSE_END)).length;
  const clause = tokens.slice(first - ahead, first + own + behind).map(({ folded }) => folded);
  return {
    days: daysIn(line),
    period: nearestPeriod(line),
    subject: weighMeanings(subjectOf(line, ahead), languageCode),
    place: weighMeanings(placesOf(line, first - ahead, first + own + behind), languageCode),
    ...sidesIn(clause, language.figures),
  };
}

/** The same by the words of its context alone, where the text is not at hand. */
export function settingOfWords(about: readonly string[], languageCode: string): FigureSetting {
  const words = findLanguage(languageCode)?.figures;
  return words ? { ...NO_SETTING, ...sidesIn(about, words) } : NO_SETTING;
}

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The figure's first token, and the first one after it. */
  readonly first: number;
  readonly next: number;
  readonly language: Language;
  readonly words: FigureWords;
  readonly year: number | null;
}

const isCapital = (text: string) => /^\p{Lu}/u.test(text);
const lastPart = (text: string, end: RegExp) => text.split(end).at(-1) ?? '';
const firstPart = (text: string, end: RegExp) => text.split(end)[0] ?? '';

function daysIn({ tokens, language }: Line): Set<string> {
  const words = tokens.map(({ folded }) => folded);
  const isSpoken = (at: number) => words.slice(Math.max(0, at - AFTER_SPEECH), at).some((word) => language.claims?.speech.has(word));
  return new Set(words.filter((word, at) => language.weekdays?.includes(word) && !isSpoken(at)));
}

function nearestPeriod(line: Line): Period | null {
  let nearest: Period | null = null;
  let least = Number.POSITIVE_INFINITY;
  line.tokens.forEach((_, at) => {
    const distance = at < line.first ? line.first - at : at - line.next + 1;
    const period = distance > 0 && distance < least ? periodAt(line, at) : null;
    if (!period) return;
    nearest = period;
    least = distance;
  });
  return nearest;
}

function periodAt({ tokens, words, year }: Line, at: number): Period | null {
  const { text = '', folded = '' } = tokens[at] ?? {};
  if (/^\d{4}$/.test(folded))
    return Number(folded) >= FIRST_YEAR && Number(folded) <= LAST_YEAR ? { unit: 'year', value: Number(folded) } : null;
  const month = at > 0 && isCapital(text) ? words.months.get(folded) : undefined;
  if (month) return { unit: 'month', value: month };
  const unit = words.periods.get(tokens[at + 1]?.folded ?? '');
  const step = words.periodSteps.get(folded);
  if (unit === undefined || step === undefined) return null;
  if (unit !== 'year') return { unit: `${unit} from now`, value: step };
  return year === null ? null : { unit, value: year + step };
}

/** The names of a figure's subject; none where somebody is quoted with it. */
function subjectOf(line: Line, ahead: number): string[] {
  const from = line.first - Math.min(SUBJECT_REACH, ahead);
  const near = line.tokens.slice(from, line.first);
  if (near.some(({ folded }) => line.language.claims?.speech.has(folded))) return [];
  return near.flatMap(({ folded }, at) => (isName(line, from + at) ? [folded] : []));
}

/** The names behind words of place in the figure's clause. */
function placesOf(line: Line, from: number, to: number): string[] {
  const names: string[] = [];
  for (let at = from; at < to; at++) {
    if (!line.words.placeWords.has(line.tokens[at]?.folded ?? '')) continue;
    const first = isName(line, at + 1) ? at + 1 : at + 2;
    let next = first;
    while (next < to && isName(line, next)) next++;
    // "In the St. Mark's attack": whose it is, and no place.
    if (!line.tokens[next]?.folded.endsWith("'s")) names.push(...line.tokens.slice(first, next).map(({ folded }) => folded));
  }
  return names;
}

/** Whether a token is a name, and no day or month: the first of a sentence only where the text has it in capitals inside sentences too. */
function isName({ text, tokens, language, words }: Line, at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token.text) || token.folded.endsWith("'s")) return false;
  if (at === 0 && !isCapital(tokens[1]?.text ?? '') && !standsInside(token.text, text)) return false;
  return !language.weekdays?.includes(token.folded) && !words.months.has(token.folded) && !language.stopWords.has(token.folded);
}

/** Whether a word stands inside a sentence somewhere: behind a small letter or a comma. */
function standsInside(word: string, text: string): boolean {
  for (let at = text.indexOf(` ${word}`); at > 0; at = text.indexOf(` ${word}`, at + 1))
    if (/[\p{Ll},]/u.test(text[at - 1] ?? '')) return true;
  return false;
}

function sidesIn(clause: readonly string[], { contrasts, apartWords }: FigureWords): Pick<FigureSetting, 'sides' | 'isApart'> {
  const sides = new Map<string, Set<string>>();
  for (const word of clause)
    for (const { contrast, side } of contrasts.get(word) ?? []) sides.set(contrast, (sides.get(contrast) ?? new Set()).add(side));
  return { sides, isApart: clause.some((word) => apartWords.has(word)) };
}
