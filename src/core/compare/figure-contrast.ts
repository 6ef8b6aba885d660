import type { FigureSetting } from './figure-setting';
import { sharedTerms, type WeighedTerms } from './weighed-terms';

/** A setting with the year in which its report was published; null where that is not known. */
export interface DatedSetting extends FigureSetting {
  readonly year: number | null;
}

/**
 * Whether the words around two figures tell that they are of two things, however alike the rest is: other days or times, other names as subject or place,
 * the one asked for and the other offered. What only one of them tells says nothing, but for a year that is over.
 */
export function haveOtherSettings(a: DatedSetting, b: DatedSetting): boolean {
  return areApart(a.days, b.days) || haveOtherNames(a.subject, b.subject) || isElsewhere(a, b);
}

/** The same but for the day and the subject: a toll is told of as it rises, and by whoever was struck. */
export function isElsewhere(a: DatedSetting, b: DatedSetting): boolean {
  return a.isApart !== b.isApart || haveOtherNames(a.place, b.place) || haveOtherPeriods(a, b) || takeOtherSides(a, b);
}

/** Whether both are named and no name is in both: "22,442 British troops" are not "9,387 US troops". */
export function haveOtherNames(a: WeighedTerms, b: WeighedTerms): boolean {
  return a.hashes.length > 0 && b.hashes.length > 0 && sharedTerms(a, b).count === 0;
}

function areApart<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((value) => b.has(value));
}

function haveOtherPeriods(a: DatedSetting, b: DatedSetting): boolean {
  if (a.period && b.period && a.period.unit === b.period.unit) return a.period.value !== b.period.value;
  return isOver(a) || isOver(b);
}

const isOver = ({ period, year }: DatedSetting) => period !== null && period.unit === 'year' && year !== null && period.value < year;

function takeOtherSides(a: DatedSetting, b: DatedSetting): boolean {
  return [...a.sides].some(([contrast, sides]) => areApart(sides, b.sides.get(contrast) ?? new Set()));
}
