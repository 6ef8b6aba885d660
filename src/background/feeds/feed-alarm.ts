import type { Alarms } from 'webextension-polyfill';

/** The alarm that wakes the background for the next feed. */
export const FEED_ALARM = 'feeds';
/** Shortest wait for it, in ms: Chrome rings no alarm twice within 30 s. */
const SHORTEST_MS = 60_000;

type AlarmClock = Pick<Alarms.Static, 'create' | 'clear'>;

/** Sets the alarm for the moment at which the next feed is due (ms since 1970), and takes it away for null. */
export async function setFeedAlarm(alarms: AlarmClock, due: number | null, now: number): Promise<void> {
  if (due === null) await alarms.clear(FEED_ALARM);
  else await alarms.create(FEED_ALARM, { when: Math.max(due, now + SHORTEST_MS) });
}
