import type { DBSchema, IDBPDatabase } from 'idb';
import type { LoggedRequest } from '../../core/model/request-outcome';
import type { Feed } from '../feeds/feed';

/** The reader's feeds with what is remembered of each, and every request that was made. */
export interface FeedStores extends DBSchema {
  /** By address. */
  feeds: { key: string; value: Feed };
  /** By the order in which they were made. */
  feedRequests: { key: number; value: LoggedRequest };
}

/** Makes the stores of feeds. */
export function createFeedStores(database: IDBPDatabase<FeedStores>): void {
  database.createObjectStore('feeds', { keyPath: 'address' });
  database.createObjectStore('feedRequests', { autoIncrement: true });
}
