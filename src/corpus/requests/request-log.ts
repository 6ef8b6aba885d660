import type { LoggedRequest } from '../../core/model/request-outcome';
import type { Database } from '../database/open-database';

/** Requests that are kept; about a week of twenty feeds. */
export const MOST_REQUESTS = 5000;
/** How many at once make room. */
const ROOM = 500;

/** Writes a request into the log; the oldest make room. */
export async function logRequest(database: Database, request: LoggedRequest): Promise<void> {
  const store = database.transaction('feedRequests', 'readwrite').store;
  await store.add(request);
  if ((await store.count()) <= MOST_REQUESTS) return;
  const oldest = await store.getAllKeys(null, ROOM);
  await store.delete(IDBKeyRange.upperBound(oldest.at(-1)));
}

/** The last requests, newest first; empty for none. */
export async function readRequests(database: Database, most: number): Promise<readonly LoggedRequest[]> {
  const found: LoggedRequest[] = [];
  let cursor = await database.transaction('feedRequests').store.openCursor(null, 'prev');
  for (; cursor && found.length < most; cursor = await cursor.continue()) found.push(cursor.value);
  return found;
}

/** An address as the log shows it: host and path. */
export function loggedAddress(address: string): string {
  const { host, pathname } = new URL(address);
  return host + pathname;
}
