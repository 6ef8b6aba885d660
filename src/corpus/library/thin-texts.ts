import { LIBRARY_STORES, type LibraryEntry } from '../database/library-stores';
import type { Database } from '../database/open-database';
import { EntryEditor } from './edit-entries';

/** Share of the texts that goes at once: room for a while, and most of the reader's texts stay. */
const THINNED_SHARE = 0.1;

/** Removes the oldest tenth of all texts, at least one, and leaves their reports. Returns how many went: 0 where no text is left. */
export async function thinTexts(database: Database): Promise<number> {
  const writing = database.transaction(LIBRARY_STORES, 'readwrite');
  const texts = writing.objectStore('libraryTexts');
  const editor = new EntryEditor(writing);
  const keys = (await texts.getAllKeys()).sort(([, a], [, b]) => (a < b ? -1 : Number(a > b)));
  const oldest = keys.slice(0, Math.ceil(keys.length * THINNED_SHARE));
  for (const [id, kept] of oldest) {
    await texts.delete([id, kept]);
    const entry = await editor.find(id);
    if (entry) await editor.put(withoutText(entry, kept));
  }
  await editor.finish();
  await writing.done;
  return oldest.length;
}

function withoutText(entry: LibraryEntry, kept: string): LibraryEntry {
  const last = entry.versions.length - 1;
  // An older version without its text says nothing any more.
  const versions = entry.versions.flatMap((version, index) =>
    version.kept !== kept ? [version] : index === last ? [{ ...version, hasText: false }] : [],
  );
  return { ...entry, versions };
}
