import type { DatePrecision, PublicationTime } from '../../core/model/article';

/** What the reader sees where no time is known. */
export const TIME_UNKNOWN = 'time unknown';

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

const FIELDS: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  minute: { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};

/**
 * A publication time in words, never finer than known: "2024", "November 2024", "17 November 2024", "17 November 2024, 22:47".
 * A time that tells its offset is shown in the reader's own zone. "time unknown" for null and for what is no date.
 */
export function formatTime(time: Pick<PublicationTime, 'value' | 'precision'> | null): string {
  return time ? formatIso(time.value, time.precision) : TIME_UNKNOWN;
}

/** An ISO date in words, as precise as it is written but never finer than a day; "time unknown" for null. */
export function formatDate(value: string | null): string {
  return value === null ? TIME_UNKNOWN : formatIso(value, 'day');
}

function formatIso(value: string, wanted: DatePrecision): string {
  const match = ISO.exec(value);
  if (!match) return TIME_UNKNOWN;
  const [, year = '', month, day, hour, minute, offset] = match;
  const written: DatePrecision = hour ? 'minute' : day ? 'day' : month ? 'month' : 'year';
  const precision = coarser(written, wanted);
  const hasZone = hour !== undefined && offset !== undefined;
  const time = hasZone
    ? Date.parse(value)
    : Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0));
  if (Number.isNaN(time)) return TIME_UNKNOWN;
  const zone = hasZone ? {} : { timeZone: 'UTC' };
  return new Intl.DateTimeFormat('en-GB', { ...FIELDS[precision], ...zone }).format(time).replace(' at ', ', ');
}

function coarser(a: DatePrecision, b: DatePrecision): DatePrecision {
  const order: readonly DatePrecision[] = ['year', 'month', 'day', 'minute'];
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}
