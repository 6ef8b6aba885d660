import type { Database } from '../../corpus/database/open-database';
import { checkDue, nextDue } from '../../corpus/feeds/check-due';
import type { FeedDesk } from '../../corpus/feeds/check-feed';
import { clearFeeds, listFeeds } from '../../corpus/feeds/feed-list';
import { forgetOldItems } from '../../corpus/feeds/forget-old-items';

/** What the keeper of feeds works with. */
export interface FeedOutside {
  database(): Promise<Database>;
  /** The desk at which feeds are checked, without the database. */
  readonly desk: Omit<FeedDesk, 'database'>;
  /** Whether the reader paused Sidelight: then nothing is asked. */
  isPaused(): Promise<boolean>;
  /** Sets or takes away the alarm for the next feed. */
  setAlarm(due: number | null): Promise<void>;
}

/** Checks feeds when they are due. Every call may come at any time and more than once; with no feeds nothing is asked and no alarm is set. */
export interface FeedKeeper {
  database(): Promise<Database>;
  readonly desk: Omit<FeedDesk, 'database'>;
  isPaused(): Promise<boolean>;
  /** Checks what is due, or these feeds, and sets the alarm; nothing while Sidelight is paused. While a check runs, another one waits for it. */
  check(addresses?: readonly string[]): Promise<void>;
  /** Sets the alarm anew, as after a start of the browser or a feed that was removed. */
  setAlarm(): Promise<void>;
  /** Removes every feed, the log of requests and the alarm. */
  clear(): Promise<void>;
}

const DAY_MS = 24 * 3_600_000;
/** For how long a check may be interrupted before the alarm starts it anew, in ms. */
const AGAIN_MS = 120_000;

/** Makes the keeper of feeds. */
export function createFeedKeeper({ database, desk, isPaused, setAlarm }: FeedOutside): FeedKeeper {
  let running: Promise<unknown> = Promise.resolve();
  const checkNow = async (addresses?: readonly string[]): Promise<void> => {
    const opened = await database();
    const feeds = await listFeeds(opened);
    if (feeds.length === 0 || (await isPaused())) return await setAlarm(null);
    const today = Math.floor(desk.now() / DAY_MS);
    if (feeds.every(({ state }) => Math.floor((state.checked ?? 0) / DAY_MS) < today)) await forgetOldItems(opened, desk.now());
    // Set first: a background that dies in the middle is woken again.
    await setAlarm(desk.now() + AGAIN_MS);
    await setAlarm(await checkDue({ ...desk, database: opened }, addresses));
  };
  return {
    database,
    desk,
    isPaused,
    check: (addresses) => {
      const mine = running.then(() => checkNow(addresses));
      // The caller hears of a failure; the next check does not care.
      running = mine.catch(() => undefined);
      return mine;
    },
    clear: async () => {
      await clearFeeds(await database());
      await setAlarm(null);
    },
    setAlarm: async () => setAlarm((await isPaused()) ? null : nextDue(await listFeeds(await database()))),
  };
}
