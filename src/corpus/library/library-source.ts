import type { Article } from '../../core/model/article';
import { fail, succeed } from '../../core/model/result';
import type { LibraryEntry } from '../database/library-stores';
import type { Database } from '../database/open-database';
import type { CorpusSource, OpenedPack } from '../source';
import { LIBRARY_NAME, openLibraryIndex } from './library-index';
import { createShelf } from './report-shelf';
import { keyOf } from './to-kept-article';

interface HeldPage {
  readonly revision: number;
  readonly entries: readonly LibraryEntry[];
}

/**
 * The reader's library as a source. Opening reads the pages that changed and those alone; no report is read before a search wants it. An
 * empty library has no pack.
 */
export function librarySource(connect: () => Promise<Database>): CorpusSource {
  const pages = new Map<number, HeldPage>();
  const shelf = createShelf(connect);
  let index: ReturnType<typeof openLibraryIndex> | null = null;
  const open = async (page: Article | null): Promise<readonly OpenedPack[]> => {
    const own = page?.url ? keyOf(page, page.url) : null;
    const hasChanged = await readChangedPages(await connect(), pages);
    if (!index || hasChanged) index = openLibraryIndex([...pages.values()].flatMap(({ entries }) => entries));
    const opened = index;
    if (opened.info.articles === 0) return [];
    return [{ id: null, name: LIBRARY_NAME, info: opened.info, stories: 0, startSearch: () => opened.search(shelf.startLoan(), own) }];
  };
  return {
    id: 'library',
    name: LIBRARY_NAME,
    open: async (page) => {
      try {
        return succeed(await open(page));
      } catch (error) {
        return fail('unreadable', `Your library cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
}

/** Brings the held pages up to date. True where one changed, came or went. */
async function readChangedPages(database: Database, pages: Map<number, HeldPage>): Promise<boolean> {
  const reading = database.transaction(['libraryPages', 'libraryRevisions'], 'readonly');
  const revisions = reading.objectStore('libraryRevisions');
  const [numbers, values] = await Promise.all([revisions.getAllKeys(), revisions.getAll()]);
  const current = new Map(numbers.map((number, i) => [number, values[i] ?? 0]));
  const gone = [...pages.keys()].filter((number) => !current.has(number));
  const stale = numbers.filter((number) => pages.get(number)?.revision !== current.get(number));
  const stored = await Promise.all(stale.map((number) => reading.objectStore('libraryPages').get(number)));
  for (const number of gone) pages.delete(number);
  for (const [i, number] of stale.entries()) pages.set(number, { revision: current.get(number) ?? 0, entries: stored[i]?.entries ?? [] });
  return gone.length + stale.length > 0;
}
