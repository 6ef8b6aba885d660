import { LIBRARY_STORES, type LibraryEntry } from '../database/library-stores';
import type { Database } from '../database/open-database';
import { EntryEditor, type LibraryWriting } from './edit-entries';

/** Takes articles out of every list and every search; `restoreArticles` brings them back until `emptyTrash` removes them. */
export async function trashArticles(database: Database, ids: readonly string[]): Promise<void> {
  await editEntries(database, ids, (entry) => ({ ...entry, isTrashed: true }));
}

/** Brings trashed articles back as they were. */
export async function restoreArticles(database: Database, ids: readonly string[]): Promise<void> {
  await editEntries(database, ids, (entry) => ({ ...entry, isTrashed: false }));
}

/** Removes everything of these articles for good. */
export async function removeArticles(database: Database, ids: readonly string[]): Promise<void> {
  const writing = database.transaction(LIBRARY_STORES, 'readwrite');
  await removeWithin(writing, ids);
  await writing.done;
}

/** Removes every trashed article for good. Returns how many there were. */
export async function emptyTrash(database: Database): Promise<number> {
  const writing = database.transaction(LIBRARY_STORES, 'readwrite');
  const pages = await writing.objectStore('libraryPages').getAll();
  const ids = pages.flatMap(({ entries }) => entries.flatMap(({ id, isTrashed }) => (isTrashed ? [id] : [])));
  await removeWithin(writing, ids);
  await writing.done;
  return ids.length;
}

/** Removes the whole library. */
export async function clearLibrary(database: Database): Promise<void> {
  const writing = database.transaction(LIBRARY_STORES, 'readwrite');
  await Promise.all(LIBRARY_STORES.map((name) => writing.objectStore(name).clear()));
  await writing.done;
}

/** Forgets when articles were read, so that "Your reading" is empty; the articles stay. Gives back what was known, for `restoreReadings`. */
export async function eraseReadings(database: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const pages = await database.getAll('libraryPages');
  const known = new Map(
    pages.flatMap(({ entries }) => entries.flatMap(({ id, readOn }) => (readOn.length > 0 ? [[id, readOn] as const] : []))),
  );
  await editEntries(database, [...known.keys()], (entry) => ({ ...entry, readOn: [] }));
  return known;
}

/** Brings back what `eraseReadings` gave. */
export async function restoreReadings(database: Database, known: ReadonlyMap<string, readonly string[]>): Promise<void> {
  await editEntries(database, [...known.keys()], (entry) => ({
    ...entry,
    readOn: [...new Set([...(known.get(entry.id) ?? []), ...entry.readOn])].sort(),
  }));
}

async function editEntries(database: Database, ids: readonly string[], edit: (entry: LibraryEntry) => LibraryEntry): Promise<void> {
  const writing = database.transaction(LIBRARY_STORES, 'readwrite');
  const editor = new EntryEditor(writing);
  for (const id of ids) {
    const entry = await editor.find(id);
    if (entry) await editor.put(edit(entry));
  }
  await editor.finish();
  await writing.done;
}

async function removeWithin(writing: LibraryWriting, ids: readonly string[]): Promise<void> {
  const editor = new EntryEditor(writing);
  for (const id of ids) {
    const entry = await editor.find(id);
    for (const { kept } of entry?.versions ?? []) await writing.objectStore('libraryTexts').delete([id, kept]);
    await writing.objectStore('libraryReports').delete(id);
    await editor.remove(id);
  }
  await editor.finish();
}
