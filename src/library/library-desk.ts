import type { LibraryEntry } from '../corpus/database/library-stores';
import type { ImportState } from '../corpus/library/import-lines';

/** A transfer as its caller sees it. */
export interface Transfer<Progress> {
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/** What the library's page does with the library. Rejects where the browser's database fails. */
export interface LibraryDesk {
  /** Every article that is not in the trash, the last kept first. */
  list(): Promise<readonly LibraryEntry[]>;
  /** The kept text; null where it was thinned. */
  readText(entry: LibraryEntry): Promise<string | null>;
  /** Hands over the ids of articles whose text has all the words, a few at a time. */
  searchTexts(words: readonly string[], entries: readonly LibraryEntry[], job: Transfer<readonly string[]>): Promise<void>;
  trash(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  /** Removes for good what is in the trash. */
  emptyTrash(): Promise<void>;
  /** Forgets when articles were read. */
  eraseReadings(): Promise<ReadonlyMap<string, readonly string[]>>;
  restoreReadings(known: ReadonlyMap<string, readonly string[]>): Promise<void>;
  /** Bytes that the browser's storage takes and may take; null where it does not tell. */
  estimate(): Promise<{ readonly usage: number; readonly quota: number } | null>;
  /** Groups of articles on one story, the greatest first, by their ids; those that stand alone are in none. */
  groupStories(entries: readonly LibraryEntry[]): Promise<readonly (readonly string[])[]>;
  importFile(file: Blob, job: Transfer<ImportState>): Promise<ImportState>;
  /** The library as a file; null where it was cancelled. */
  exportFile(job: Transfer<number>): Promise<Blob | null>;
}
