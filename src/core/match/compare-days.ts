import type { DayRange } from './day-range';
import { type NamedDays, WEEK_DAYS } from './named-days';

/** What is measured of the days that two texts name, in the order of the values. */
export const DAY_FEATURES = [
  ...['named days', 'named days known', 'event days', 'event days known', 'first day gap', 'first event gap', 'first day known'],
  ...['lead days meet', 'lead days differ', 'named days shared', 'named days alone'],
] as const;

/** What stands for a likeness of days where one text names none; the models learn the rest from the `known` features. */
const UNKNOWN_LIKENESS = 0.3;
/** The same for days between the first named days. */
const UNKNOWN_GAP_DAYS = 1.2;
/** Days between two events beyond which further days say nothing more. */
const MOST_DAYS = 7;
/** Weight of a day in one text from which the other's silence about it counts. */
const MEANT_TIMES = 9;
/** The weekday of 1970-01-01, the day with number 0. */
const THURSDAY = 4;

/** A text's named days with the days on which it can have been published. */
export interface DatedDays {
  readonly namedDays: NamedDays;
  readonly days: DayRange | null;
}

/** Whether two texts speak of the same days: as days of the week and, where both dates are known, as days of the calendar. By `DAY_FEATURES`. */
export function compareDays(a: DatedDays, b: DatedDays): number[] {
  const [x, y] = [a.namedDays, b.namedDays];
  const [dayA, dayB] = [publishedOn(a), publishedOn(b)];
  const isKnown = x.length > 0 && y.length > 0;
  const isDated = isKnown && dayA !== null && dayB !== null;
  const sums = sumDays(x.weights, y.weights, (day) => isDated && eventDay(dayA, day) === eventDay(dayB, day));
  const named = isKnown ? sums.product / (x.length * y.length) : UNKNOWN_LIKENESS;
  const gap = x.first === null || y.first === null ? null : circleGap(x.first, y.first);
  const eventGap =
    dayA !== null && dayB !== null && x.first !== null && y.first !== null
      ? Math.min(MOST_DAYS, Math.abs(eventDay(dayA, x.first) - eventDay(dayB, y.first)))
      : null;
  return [
    named,
    Number(isKnown),
    isDated ? sums.event / (x.length * y.length) : named,
    Number(isDated),
    gap ?? UNKNOWN_GAP_DAYS,
    eventGap ?? gap ?? UNKNOWN_GAP_DAYS,
    Number(gap !== null),
    Number((x.lead & y.lead) !== 0),
    Number(x.lead !== 0 && y.lead !== 0 && (x.lead & y.lead) === 0),
    sums.shared,
    sums.alone,
  ];
}

function sumDays(x: Float32Array, y: Float32Array, isSameDate: (day: number) => boolean) {
  const sums = { product: 0, event: 0, shared: 0, alone: 0 };
  for (let day = 0; day < WEEK_DAYS; day++) {
    const [p, q] = [x[day] ?? 0, y[day] ?? 0];
    if (p === 0 && q === 0) continue;
    sums.product += p * q;
    if (p * q > 0 && isSameDate(day)) sums.event += p * q;
    sums.shared += Math.min(p, q);
    sums.alone += Math.max(0, p - q * MEANT_TIMES, q - p * MEANT_TIMES);
  }
  return sums;
}

function publishedOn({ days }: DatedDays): number | null {
  return days && days.first === days.last ? days.first : null;
}

/** The last day of that name up to the day of publication. */
function eventDay(published: number, weekday: number): number {
  return published - ((((published + THURSDAY - weekday) % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS);
}

function circleGap(a: number, b: number): number {
  const gap = Math.abs(a - b);
  return Math.min(gap, WEEK_DAYS - gap);
}
