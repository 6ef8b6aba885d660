import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { writePack } from '../../../src/core/pack/write-pack';
import { type Database, openDatabase } from '../../../src/corpus/database/open-database';
import { type ImportOptions, importPack } from '../../../src/corpus/packs/import-pack';
import { sampleReport } from '../../core/match/sample-reports';
import { SAMPLE } from '../../core/pack/sample-pack';

/** A database with nothing in it. */
export async function openEmptyDatabase(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  return await openDatabase();
}

const PLACES = ['Arlen', 'Brix', 'Corrow', 'Dunmere', 'Eskford', 'Farrant', 'Gorsey', 'Hollin', 'Inverly', 'Jarrow', 'Kestrel', 'Lorne'];
const EVENTS = ['library', 'ferry', 'quarry', 'harvest', 'tramway', 'museum', 'lighthouse'];

/** The sample pack among articles of other stories, so that it takes several shards. */
export const LARGE_PACK: Uint8Array = writePack({
  ...SAMPLE,
  name: 'Large sample',
  reports: [
    ...SAMPLE.reports,
    ...PLACES.flatMap((place, row) =>
      EVENTS.map((event, column) =>
        sampleReport({
          id: `${place}-${event}`,
          title: `${place} votes on its ${event}`,
          text: `The town of ${place} will vote on the ${event} in ${row + 2} weeks. ${column + 3} councillors asked for it, said the mayor of ${place}.`,
          published: `2023-02-${String(((row * 7 + column) % 27) + 1).padStart(2, '0')}`,
          outlet: `${place} Courier`,
        }),
      ),
    ),
  ],
});

/** A file as a reader chooses it. */
export const fileOf = (bytes: Uint8Array) => new Blob([bytes.slice()]);

/** Imports a file under an id. */
export function importFile(database: Database, file: Blob, options: Partial<ImportOptions> & { readonly id: string }) {
  const { signal } = new AbortController();
  return importPack(file, { database, now: '2026-03-02T10:00:00.000Z', replaces: [], signal, onProgress: () => undefined, ...options });
}

/** How many records the stores of packs hold. */
export async function countRecords(database: Database): Promise<number> {
  const counts = await Promise.all((['packs', 'packIndexes', 'packShards'] as const).map((store) => database.count(store)));
  return counts.reduce((sum, count) => sum + count, 0);
}
