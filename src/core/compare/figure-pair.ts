import { BARE_DEGREES, SHARE_UNIT } from '../languages/figure-words';
import type { ReportFigure } from '../model/report';
import { haveOtherNames, haveOtherSettings, isElsewhere } from './figure-contrast';
import type { PlacedFigure } from './figures';
import { sharedTerms } from './weighed-terms';

/**
 * Share of the weighed context words of the shorter context that must stand in both for two different values to measure one thing, besides a
 * word next to both. Of pairs shown in 250 stories nobody labelled, those of dates and percentages were false most often; of one subject
 * several sums are told.
 */
const SAME_CONTEXT = 0.3;
const STRICTER_CONTEXT: ReadonlyMap<string, number> = new Map([
  ['percent', 0.45],
  ['money', 0.5],
  ['date', 0.6],
]);
const FEWEST_SHARED = 2;
/** Contexts that share so much, and so many words, are of one thing wherever those words stand. */
const SURE_CONTEXT = { share: 0.6, words: 4 };
/** Crowds and the like are estimated: of counts of one thing from here on in such contexts values further apart are shown too. */
const ESTIMATED = 1000;
/** Values further apart than this ratio measure two things rather than one. */
const FARTHEST = 3;
/**
 * Of those that meet, values further apart than this are not shown as differing: of 27 pairs from 370 unlabelled stories it keeps ten of the twelve that measure
 * one thing, as read by one person, and drops eight of the fifteen that do not.
 */
const SHOWN_APART = 1.75;
/** Relative difference up to which two exact values are one, rounded: 708,000 and 700,000, 49.9% and 50%. */
const ROUNDING = 0.015;
/** The same where one of them has a single digit that tells: 1.9 billion and 2 billion. Smaller counts are counted, not rounded. */
const ONE_DIGIT = 0.06;
const ROUNDED_COUNT = 1000;
/** The same for two that are given to the same digits: 191,000 is not 193,000. */
const SAME_DIGITS = 0.002;
/** The same for a share in words: "half" of 46%, "a third" of 30%. */
const SHARE_ROUNDING = 0.1;
/** "More than 20" may stand for 25 and not for 40. */
const OPEN_END = 1.3;
/** Numbers up to here are too common to agree by chance: they need a word of context. */
const COMMON_NUMBER = 12;
/** Numbers above this are not of several small groups in one event, so that "1.5 million ex-felons" and "1.4 million people" can be one. */
const TELLING_NUMBER = 100;
/** What is never shown as differing: years and clock times of several events, ages of several persons, multiples of several things. */
const NEVER_DIFFERENT: ReadonlySet<string> = new Set(['year', 'clock', 'age', 'times']);

/** Whether two figures state one value of one thing. In doubt they do: agreement only keeps a difference from being shown. */
export function isSameFigure(a: PlacedFigure, b: PlacedFigure): boolean {
  if (a.kind !== b.kind || !agree(a.figure, b.figure) || haveOtherOutcomes(a, b)) return false;
  const isShare = a.figure.unit === SHARE_UNIT || b.figure.unit === SHARE_UNIT;
  const isCommon = Math.max(a.figure.value, b.figure.value) <= COMMON_NUMBER || a.figure.dimension === 'year' || isShare;
  const rounding = roundingOf(a.figure, b.figure);
  const isExact = Math.abs(a.figure.normalised - b.figure.normalised) <= rounding * Math.max(a.figure.normalised, b.figure.normalised);
  if (isExact && !isCommon) return true;
  return sharedTerms(a.terms(), b.terms()).count > 0 || (isExact && isSameUnit(a.figure, b.figure));
}

/** How surely two figures of different values are about the same thing, by their contexts; 0 where it is not sure enough. */
export function likenessOf(a: PlacedFigure, b: PlacedFigure): number {
  const { figure: x } = a;
  const { figure: y } = b;
  const isOneToll = a.outcome !== null && a.outcome === b.outcome;
  if (a.kind !== b.kind || NEVER_DIFFERENT.has(x.dimension) || haveOtherOutcomes(a, b)) return 0;
  if (!isOneToll && !isSameUnit(x, y)) return 0;
  if (x.normalised <= 0 || y.normalised <= 0) return 0;
  const isFar = Math.max(x.normalised, y.normalised) / Math.min(x.normalised, y.normalised) > FARTHEST;
  if (isFar && x.dimension !== 'date') return 0;
  const shared = sharedTerms(a.terms(), b.terms());
  const share = shared.weight / Math.max(1, Math.min(a.terms().total, b.terms().total));
  if (a.some !== b.some || haveOtherNames(a.names(), b.names())) return 0;
  if (isOneToll && a.isMain && b.isMain) return isElsewhere(a.setting(), b.setting()) ? 0 : 1 + share;
  if (shared.count < FEWEST_SHARED || share < (STRICTER_CONTEXT.get(x.dimension) ?? SAME_CONTEXT)) return 0;
  const isSure = x.dimension !== 'percent' && isSureContext(a, b);
  // "Charged 14 men" and "looking for 19 men".
  if ((a.outcome === null) !== (b.outcome === null) && !isSure) return 0;
  return (!isSure && sharedTerms(a.near(), b.near()).count === 0) || haveOtherSettings(a.setting(), b.setting()) ? 0 : share;
}

/** Whether figures that are each other's likest can be shown as differing: tolls rise, but otherwise values far apart are of two things after all. */
export function isShownApart(a: PlacedFigure, b: PlacedFigure): boolean {
  if (isPlainlyRounded(a.figure, b.figure) || isPlainlyRounded(b.figure, a.figure)) return false;
  if (a.figure.dimension === 'date' || (a.outcome !== null && a.outcome === b.outcome)) return true;
  const [x, y] = [a.figure.normalised, b.figure.normalised];
  const isEstimate = isCount(a.figure) && a.figure.unit === b.figure.unit && Math.min(x, y) >= ESTIMATED && isSureContext(a, b);
  return Math.max(x, y) <= (isEstimate ? FARTHEST : SHOWN_APART) * Math.min(x, y);
}

function isSureContext(a: PlacedFigure, b: PlacedFigure): boolean {
  const shared = sharedTerms(a.terms(), b.terms());
  return shared.count >= SURE_CONTEXT.words && shared.weight >= SURE_CONTEXT.share * Math.min(a.terms().total, b.terms().total);
}

/**
 * Whether a figure is only a part of what the other report gives as a whole: with a further figure of its own text it makes the other's value. Of
 * common numbers any two make a third.
 */
export function isPartOf(part: PlacedFigure, whole: PlacedFigure, text: readonly PlacedFigure[]): boolean {
  const { figure: x, outcome } = part;
  const total = whole.figure.normalised;
  if (x.dimension === 'date' || whole.figure.value <= COMMON_NUMBER) return false;
  return text.some(({ figure: y, outcome: other }) => {
    const isAlike = y.dimension === x.dimension && y.unit === x.unit && other === outcome && y.value !== x.value;
    return isAlike && Math.abs(x.normalised + y.normalised - total) <= SAME_DIGITS * total;
  });
}

/** The dead of one report are never the wounded of another, nor things that another report counts. */
function haveOtherOutcomes(a: PlacedFigure, b: PlacedFigure): boolean {
  if (a.outcome !== null && b.outcome !== null) return a.outcome !== b.outcome;
  const isOfThings = ({ figure, outcome }: PlacedFigure) => outcome === null && figure.dimension === 'count' && figure.unit !== null;
  return (a.outcome !== null && isOfThings(b)) || (b.outcome !== null && isOfThings(a));
}

/** Whether two values can be one, rounded or qualified. */
export function agree(a: ReportFigure, b: ReportFigure): boolean {
  if (a.dimension === 'date' && a.unit !== b.unit) return false;
  if (a.dimension === 'year' || a.dimension === 'date') return a.normalised === b.normalised;
  const areBothOpen = a.qualifier === b.qualifier && a.qualifier !== 'exact';
  const rounding = roundingOf(a, b);
  const [x, y] = [rangeOf(a, rounding, areBothOpen), rangeOf(b, rounding, areBothOpen)];
  if (x.from <= y.to && y.from <= x.to) return true;
  return roundsTo(a, b) || roundsTo(b, a);
}

/** Whether a figure of one telling digit is the other one rounded without a word that says so. */
function isPlainlyRounded(exact: ReportFigure, round: ReportFigure): boolean {
  if (round.dimension === 'percent' || (isCount(round) && round.normalised < ROUNDED_COUNT)) return false;
  if (significantDigits(round.value) > 1 || significantDigits(exact.value) < 2) return false;
  return Math.abs(exact.normalised - round.normalised) <= ONE_DIGIT * round.normalised;
}

const isCount = ({ dimension }: ReportFigure) => dimension === 'count' || dimension === 'people';

/** The kind of all counts, of people and of things. */
export const COUNTS = 'count';

/** What a figure's value can be compared with. */
export function kindOf(figure: ReportFigure): string {
  if (isCount(figure)) return COUNTS;
  if (figure.unit === BARE_DEGREES) return BARE_DEGREES;
  return figure.dimension === 'money' ? `money ${figure.unit}` : figure.dimension;
}

/** For counts the thing counted, by its name where both give one; people are people. */
function isSameUnit(a: ReportFigure, b: ReportFigure): boolean {
  if (a.dimension === 'people' && b.dimension === 'people') return true;
  if ((a.dimension === 'people' || b.dimension === 'people') && Math.min(a.value, b.value) > TELLING_NUMBER) return true;
  if (a.dimension !== 'count' && a.dimension !== 'people') return true;
  return a.unit === null || b.unit === null || a.unit === b.unit;
}

/** How far apart two figures can be and still be one: shares in words stand for what is around them, and of two that are given to the same digits in one unit neither is the other rounded. */
function roundingOf(a: ReportFigure, b: ReportFigure): number {
  if (a.unit === SHARE_UNIT || b.unit === SHARE_UNIT) return SHARE_ROUNDING;
  const areAlike = (a.unit === b.unit || isCount(a)) && a.qualifier === 'exact' && b.qualifier === 'exact';
  return areAlike && significantDigits(a.value) === significantDigits(b.value) ? SAME_DIGITS : ROUNDING;
}

/** The values that a figure can stand for by its own words; two with the same open end are compared as they stand. */
function rangeOf({ value, upper, normalised, qualifier }: ReportFigure, rounding: number, isPlain: boolean): { from: number; to: number } {
  const top = value === 0 ? 0 : ((upper ?? value) * normalised) / value;
  const from = normalised * (1 - rounding);
  const to = top * (1 + rounding);
  if (isPlain) return { from, to };
  if (qualifier === 'at-least') return { from, to: top * OPEN_END };
  if (qualifier === 'at-most') return { from: normalised / OPEN_END, to };
  return { from, to };
}

/** Whether an inexact figure is the other one rounded to its own digits: "nearly 200" for 190, "nearly 70" for 69. */
function roundsTo(exact: ReportFigure, round: ReportFigure): boolean {
  if (round.qualifier === 'exact' || round.value === 0 || exact.normalised <= 0) return false;
  const inItsUnit = (exact.normalised / round.normalised) * round.value;
  const digits = significantDigits(round.value);
  const step = 10 ** (Math.floor(Math.log10(Math.abs(round.value))) - digits + 1);
  return Math.abs(Math.round(inItsUnit / step) * step - round.value) < step / 1000;
}

function significantDigits(value: number): number {
  const digits = String(value)
    .replace(/^0\.0*|\./g, '')
    .replace(/e.*$/, '')
    .replace(/0+$/, '');
  return Math.max(1, digits.length);
}
