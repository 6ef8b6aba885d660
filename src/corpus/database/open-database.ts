import { type IDBPDatabase, openDB } from 'idb';
import { createFeedStores, type FeedStores } from './feed-stores';
import { createLibraryStores, type LibraryStores } from './library-stores';
import { createPackStores, type PackStores } from './pack-stores';
import type { Schema } from './schema';
import { createSourceStores, type SourceStores } from './source-stores';

/** The one database of the extension. */
export type Database = IDBPDatabase<Schema>;

const NAME = 'sidelight';

/** Every change of the database's shape, oldest first: a database of version n has had the first n. Released entries never change. */
const CHANGES: readonly ((database: Database) => void)[] = [
  (database) => createPackStores(database as unknown as IDBPDatabase<PackStores>),
  (database) => createFeedStores(database as unknown as IDBPDatabase<FeedStores>),
  (database) => createLibraryStores(database as unknown as IDBPDatabase<LibraryStores>),
  (database) => createSourceStores(database as unknown as IDBPDatabase<SourceStores>),
];

/**
 * Opens the reader's database, making or upgrading it as needed. Rejects where the browser keeps none (some private windows) or the disk is full.
 * A connection that stands in the way of a newer version closes itself.
 */
export function openDatabase(): Promise<Database> {
  return openDB<Schema>(NAME, CHANGES.length, {
    upgrade: (database, oldVersion) => {
      for (const change of CHANGES.slice(oldVersion)) change(database);
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
