import { analyseArticle } from '../../core/analyse/analyse-article';
import { reportOf } from '../../core/analyse/report-of';
import { ENGINE } from '../../core/analyse/signature';
import { LIBRARY_STORES, type LibraryEntry } from '../database/library-stores';
import type { Database } from '../database/open-database';
import { EntryEditor } from './edit-entries';
import { entryOf } from './entry-of';
import { listEntries, readVersion } from './read-library';
import { storedReport } from './stored-report';

/**
 * Analyses again what another version of the engine analysed, article by article, so that it may end at any moment and go on later. An article
 * whose text was thinned stays as it is and is compared no more. Returns how many were renewed.
 */
export async function renewReports(database: Database): Promise<number> {
  const old = (await listEntries(database)).filter(({ engine }) => engine !== ENGINE);
  let renewed = 0;
  for (const entry of old) if (await renew(database, entry)) renewed++;
  return renewed;
}

async function renew(database: Database, { id, url, site, versions }: LibraryEntry): Promise<boolean> {
  const last = versions.at(-1);
  const article = last?.hasText ? await readVersion(database, id, last.kept) : null;
  if (!last || !article) return false;
  const report = { ...reportOf(analyseArticle(article)), id };
  const stored = storedReport(id, report);
  const writing = database.transaction(LIBRARY_STORES, 'readwrite');
  const editor = new EntryEditor(writing);
  const current = await editor.find(id);
  // A newer version or a deletion came in between: the one has its own report, the other needs none.
  const isStill = current !== null && current.engine !== ENGINE && current.versions.at(-1)?.kept === last.kept;
  if (isStill) {
    const { kept, origin } = last;
    editor.write(writing.objectStore('libraryReports').put(stored, id));
    const listed = entryOf({ id, url, site, kept, origin, article, report }, current.versions, current.readOn);
    await editor.put({ ...listed, isTrashed: current.isTrashed });
  }
  await editor.finish();
  await writing.done;
  return isStill;
}
