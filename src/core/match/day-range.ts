import type { PublicationTime } from '../model/article';

/** Days since 1970-01-01 in which something can have been published. Equal for a known day. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const MS_A_DAY = 86_400_000;
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

/** The days that a publication time leaves open, by the outlet's own calendar; null for an unknown or malformed time. */
export function dayRangeOf(published: PublicationTime | null): DayRange | null {
  const match = published && DATE.exec(published.value);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month === null) return { first: dayOf(year, 1, 1), last: dayOf(year + 1, 1, 1) - 1 };
  if (month < 1 || month > 12) return null;
  if (day === null) return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 1) - 1 };
  if (day < 1 || day > 31) return null;
  return { first: dayOf(year, month, day), last: dayOf(year, month, day) };
}

/** Days between two ranges; 0 where they overlap. */
export function dayGap(a: DayRange, b: DayRange): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

function dayOf(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / MS_A_DAY);
}
