import type { PublicationTime } from '../model/article';
import type { FoundReport } from '../model/coverage';

/** Coverage by publication time, the unknown last; a day or month counts from its first moment. Ties by id. */
export function orderCoverage(found: readonly FoundReport[]): FoundReport[] {
  const timed = found.map((entry) => ({ entry, time: momentOf(entry.report.published) }));
  timed.sort((a, b) => compareTimes(a.time, b.time) || compareIds(a.entry.report.id, b.entry.report.id));
  return timed.map(({ entry }) => entry);
}

/** Milliseconds since 1970 of the first moment that a time can mean; infinite for an unknown one. Without a zone UTC is taken. */
export function momentOf(time: PublicationTime | null): number {
  if (!time) return Number.POSITIVE_INFINITY;
  const hasClock = /T\d{2}:\d{2}/.test(time.value);
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(time.value);
  const moment = Date.parse(hasClock && !hasZone ? `${time.value}Z` : time.value);
  return Number.isNaN(moment) ? Number.POSITIVE_INFINITY : moment;
}

const compareTimes = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

const compareIds = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
