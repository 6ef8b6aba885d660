import type { Database } from '../database/open-database';
import { type Feed, type FeedState, NEW_STATE } from './feed';

/** Most feeds of one reader: with 500 and the usual wait, one request in four seconds. */
export const MOST_FEEDS = 500;

/** A feed to add. */
export type NewFeed = Pick<Feed, 'address' | 'name' | 'outlet' | 'language' | 'hosts'>;

/** Every feed of the reader, by name; empty for none. */
export async function listFeeds(database: Database): Promise<readonly Feed[]> {
  const feeds = await database.getAll('feeds');
  return feeds.sort((a, b) => a.name.localeCompare(b.name) || (a.address < b.address ? -1 : 1));
}

/** Adds feeds, due at once; one that is there already keeps its state and gets the new hosts beside its own. More than the most are left out. */
export async function addFeeds(database: Database, feeds: readonly NewFeed[], now: Date): Promise<void> {
  const work = database.transaction('feeds', 'readwrite');
  let room = MOST_FEEDS - (await work.store.count());
  for (const feed of feeds) {
    const before = await work.store.get(feed.address);
    if (before) await work.store.put({ ...before, hosts: [...new Set([...before.hosts, ...feed.hosts])] });
    else if (room-- > 0) await work.store.put({ ...feed, added: now.toISOString(), state: NEW_STATE });
  }
  await work.done;
}

/** Removes a feed with its hosts and its state; articles that came from it stay in the library. */
export async function removeFeed(database: Database, address: string): Promise<void> {
  await database.delete('feeds', address);
}

/** Lets a feed's articles be read from one more host. */
export async function allowHost(database: Database, address: string, host: string): Promise<void> {
  await changeFeed(database, address, (feed) => ({ ...feed, hosts: [...new Set([...feed.hosts, host])] }));
}

/** Gives a feed the name that it has by its own word. */
export async function nameFeed(database: Database, address: string, name: string): Promise<void> {
  await changeFeed(database, address, (feed) => ({ ...feed, name }));
}

/** Remembers what came of a check; a feed that was removed meanwhile stays removed. */
export async function saveState(database: Database, address: string, state: Partial<FeedState>): Promise<void> {
  await changeFeed(database, address, (feed) => ({ ...feed, state: { ...feed.state, ...state } }));
}

/** Removes every feed and the log of requests; articles that came from feeds are the library's. */
export async function clearFeeds(database: Database): Promise<void> {
  const work = database.transaction(['feeds', 'feedRequests'], 'readwrite');
  await work.objectStore('feeds').clear();
  await work.objectStore('feedRequests').clear();
  await work.done;
}

async function changeFeed(database: Database, address: string, change: (feed: Feed) => Feed): Promise<void> {
  const work = database.transaction('feeds', 'readwrite');
  const feed = await work.store.get(address);
  if (feed) await work.store.put(change(feed));
  await work.done;
}
