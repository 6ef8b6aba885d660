import type { DBSchema, IDBPDatabase } from 'idb';
import type { PackIndex } from '../../core/pack/pack-index';
import type { ArchiveServer } from '../archive/ask-archive';

/** A published corpus that the reader subscribed to. */
export interface Subscription {
  /** Of its index. */
  readonly address: string;
  readonly index: PackIndex;
  /** When the index was last fetched, ISO 8601. */
  readonly checked: string;
  /** Why the last fetch of index or packs brought nothing, as a sentence; null where it did. */
  readonly problem: string | null;
}

/** An archive server with what came of the last question. */
export interface StoredArchive extends ArchiveServer {
  readonly problem: string | null;
}

/** Sources that lie elsewhere: what the reader subscribed to, and the archives that are asked. The packs that came lie in the stores of packs. */
export interface SourceStores extends DBSchema {
  subscriptions: { key: string; value: Subscription };
  archives: { key: string; value: StoredArchive };
}

/** Makes the stores of sources that lie elsewhere. */
export function createSourceStores(database: IDBPDatabase<SourceStores>): void {
  database.createObjectStore('subscriptions', { keyPath: 'address' });
  database.createObjectStore('archives', { keyPath: 'address' });
}
