import { checkFeed, type FeedDesk } from './check-feed';
import type { Feed } from './feed';
import { listFeeds } from './feed-list';

/** Hosts that are asked at the same time; one host is asked for one feed after the other. */
const AT_ONCE = 3;

/** Checks every feed that is due, or all of `addresses`. Returns when the next one is due, in ms since 1970; null without feeds. */
export async function checkDue(desk: FeedDesk, addresses?: readonly string[]): Promise<number | null> {
  const feeds = await listFeeds(desk.database);
  const now = desk.now();
  const due = feeds.filter(({ address, state }) => (addresses ? addresses.includes(address) : state.due <= now));
  const hosts = new Set(due.map(hostOf));
  const queue = [...hosts].map((host) => due.filter((feed) => hostOf(feed) === host));
  const work = async (): Promise<void> => {
    for (let host = queue.shift(); host; host = queue.shift()) for (const feed of host) await checkFeed(desk, feed);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return nextDue(await listFeeds(desk.database));
}

const hostOf = ({ address }: Feed): string => new URL(address).hostname;

/** When the next feed is due, in ms since 1970; null without feeds. */
export function nextDue(feeds: readonly Feed[]): number | null {
  return feeds.length === 0 ? null : Math.min(...feeds.map(({ state }) => state.due));
}
