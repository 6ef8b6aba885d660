import type { PublicationTime } from '../../core/model/article';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Offsets of the zones that most outlets are in, in hours: from the west of America to the east of Australia. A greater one is another date of the page. */
const MOST_BEHIND = -8;
const MOST_AHEAD = 11;

/**
 * The same moment in the zone nearest to UTC in which its day is the one that the page shows: systems write UTC, pages the day where they are made.
 * Times that are not in UTC, and days that no zone explains, stay as they are. `shownDay` is asked only of times in UTC.
 */
export function inShownZone(time: PublicationTime, shownDay: () => PublicationTime | null): PublicationTime {
  const shown = time.precision === 'minute' && /(?:Z|\+00:00)$/.test(time.value) ? shownDay() : null;
  if (shown === null) return time;
  const moment = Date.parse(time.value);
  const midnight = Date.parse(`${shown.value.slice(0, 10)}T00:00Z`);
  const hours = offsetOf(moment, midnight);
  if (Number.isNaN(hours) || hours === 0 || hours < MOST_BEHIND || hours > MOST_AHEAD) return time;
  const local = new Date(moment + hours * HOUR_MS).toISOString().slice(0, 16);
  const zone = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
  return { ...time, value: `${local}${zone}` };
}

/** The least hours that bring a moment into the day that begins at a midnight; 0 where it is in it. */
function offsetOf(moment: number, midnight: number): number {
  if (moment < midnight) return Math.ceil((midnight - moment) / HOUR_MS);
  return moment < midnight + DAY_MS ? 0 : -Math.floor((moment - midnight - DAY_MS) / HOUR_MS) - 1;
}
