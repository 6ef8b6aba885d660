import type { DBSchema, IDBPDatabase } from 'idb';

/** A pack as it was imported. */
export interface StoredPack {
  readonly id: string;
  readonly name: string;
  /** False until the last shard is written; an unfinished import is never searched. */
  readonly isComplete: boolean;
  /** Moment of the import, ISO 8601. */
  readonly imported: string;
}

/** Where readers' packs lie: what they are, their index sections, and the shards that are read for hits only. */
export interface PackStores extends DBSchema {
  packs: { key: string; value: StoredPack };
  /** By pack id and section name. */
  packSections: { key: [string, string]; value: ArrayBuffer };
  /** By pack id and shard number. */
  packShards: { key: [string, number]; value: ArrayBuffer };
}

/** Makes the stores of readers' packs. */
export function createPackStores(database: IDBPDatabase<PackStores>): void {
  database.createObjectStore('packs', { keyPath: 'id' });
  database.createObjectStore('packSections');
  database.createObjectStore('packShards');
}
