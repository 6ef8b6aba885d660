import type { LibraryEntry } from '../database/library-stores';
import type { Database } from '../database/open-database';
import { exportLines } from './export-line';
import { listEntries } from './read-library';

/** What an export works with. */
export interface ExportJob {
  readonly database: Database;
  readonly signal: AbortSignal;
  /** Hears the share that is written, 0..1. */
  onProgress(share: number): void;
}

/** Articles that are read in one transaction; their lines have about 1 MB. */
const BATCH = 50;

/** The whole library as JSON Lines, oldest article first; null where the export was cancelled. */
export async function exportLibrary({ database, signal, onProgress }: ExportJob): Promise<Blob | null> {
  const entries = [...(await listEntries(database))].sort(byMoment);
  // Blobs inside a blob let the browser move what is written to its disk.
  const parts: Blob[] = [];
  for (let at = 0; at < entries.length; at += BATCH) {
    if (signal.aborted) return null;
    const lines = await exportLines(database, entries.slice(at, at + BATCH));
    parts.push(new Blob(lines.map((line) => `${line}\n`)));
    onProgress(Math.min(1, (at + BATCH) / entries.length));
  }
  return new Blob(parts, { type: 'application/jsonl' });
}

function byMoment(a: LibraryEntry, b: LibraryEntry): number {
  const [x, y] = [a, b].map(({ versions, id }) => `${versions.at(-1)?.kept} ${id}`);
  return (x ?? '') < (y ?? '') ? -1 : 1;
}
