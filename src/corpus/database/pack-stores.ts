import type { DBSchema, IDBPDatabase } from 'idb';
import type { IndexSections } from '../../core/pack/read-sections';

/** A pack as it was imported. */
export interface StoredPack {
  readonly id: string;
  readonly name: string;
  /** False until the last shard is written; an unfinished import is never searched. */
  readonly isComplete: boolean;
  /** Moment of the import, ISO 8601. */
  readonly imported: string;
  /** Engine that made its signatures; another one's are never compared. */
  readonly engine: string;
  readonly formatVersion: number;
  /** Size of the file. */
  readonly bytes: number;
}

/** `signatures` is read for candidates, `texts` for hits only. */
export type ShardKind = 'signatures' | 'texts';

/** Where readers' packs lie: what they are, their indexes, and the shards of a few articles each that are read for hits only. */
export interface PackStores extends DBSchema {
  packs: { key: string; value: StoredPack };
  /** By pack id; one record, since each of several costs its own milliseconds at a cold start. */
  packIndexes: { key: string; value: IndexSections };
  /** By pack id, kind and number of the shard; an article's number by `BLOCK_ARTICLES` says its shard. */
  packShards: { key: [string, ShardKind, number]; value: Uint8Array };
}

/** Makes the stores of readers' packs. */
export function createPackStores(database: IDBPDatabase<PackStores>): void {
  database.createObjectStore('packs', { keyPath: 'id' });
  database.createObjectStore('packIndexes');
  database.createObjectStore('packShards');
}
