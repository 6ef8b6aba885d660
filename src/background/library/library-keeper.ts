import { analyseArticle } from '../../core/analyse/analyse-article';
import { compareVersions } from '../../core/compare/compare-versions';
import type { Analysis } from '../../core/model/analysis';
import type { Article } from '../../core/model/article';
import type { ChangesSince } from '../../core/model/version-changes';
import type { Database } from '../../corpus/database/open-database';
import { versionOf } from '../../corpus/library/entry-of';
import { keepArticles } from '../../corpus/library/keep-articles';
import { findEntry, listEntries, readVersion } from '../../corpus/library/read-library';
import { clearLibrary, emptyTrash } from '../../corpus/library/remove-articles';
import { renewReports } from '../../corpus/library/renew-reports';
import { keyOf, toKeptArticle } from '../../corpus/library/to-kept-article';
import type { Settings } from '../../messages/contract';
import { coversSite, siteOf } from '../../messages/site-of';
import { type Log, traceOf } from '../log';
import type { Analysed } from '../search-packs';
import type { KeyStore } from '../settings';
import type { WebTab } from '../tabs';
import type { Visits } from './visits';

/** What the keeper of the library works with. */
export interface LibraryOutside {
  database(): Promise<Database>;
  readonly visits: Visits;
  /** Whether articles are kept: asked again right before one is written, since the reader may have cleared everything meanwhile. */
  isOn(): Promise<boolean>;
  /** Where it is noted that the device has no room: the database has none for it. */
  readonly notes: KeyStore;
  readonly log: Log;
  now(): Date;
}

/** Keeps what is read, where the reader switched that on. No call rejects: reading goes on without a library. */
export interface LibraryKeeper {
  readonly visits: Visits;
  /** What changed on a page since the reader's last visit; null where nothing did or nothing is known. */
  changesOn(tab: WebTab, analysis: Analysis): Promise<ChangesSince | null>;
  /** Keeps the article of a tab as it is now. */
  keep(tab: WebTab, analysed: Analysed): Promise<void>;
  /** How many articles there are, and whether the last one could not be kept for want of room. */
  describe(): Promise<{ readonly articles: number; readonly isFull: boolean }>;
  /** After an update: articles of an older engine are analysed again, so that they are compared as before. */
  renew(): Promise<void>;
  /** Removes for good what readers deleted and did not bring back. */
  sweep(): Promise<void>;
  clear(): Promise<void>;
}

/** Key of the note that there was no room. */
const FULL_KEY = 'libraryIsFull';

/** Whether an article in a tab is to be kept: the reader switched that on, the window is not private, the site not excluded. */
export function mayKeep({ keepsReading, sitesNotKept }: Settings, tab: WebTab, article: Article): boolean {
  const site = siteOf(tab.address);
  return keepsReading && !tab.isPrivate && article.isArticle && site !== null && !sitesNotKept.some((listed) => coversSite(listed, site));
}

/** Makes the keeper of the library. */
export function createLibraryKeeper(outside: LibraryOutside): LibraryKeeper {
  const { visits, notes, log } = outside;
  const safely = async <T>(name: string, run: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      log.write(`the library failed at ${name}: ${traceOf(error)}`);
      return otherwise;
    }
  };
  const isFull = async () => (await notes.get(FULL_KEY))[FULL_KEY] === true;
  const keep = async (tab: WebTab, { analysis, report }: Analysed): Promise<void> => {
    const meeting = { address: tab.address, origin: 'read', kept: outside.now().toISOString() } as const;
    const kept = toKeptArticle(analysis.article, report, meeting);
    if (!kept || !(await outside.isOn())) return;
    const since = await visits.since(tab);
    // Where thinning has made no room, doing it again with each article would cost every text.
    const wasFull = await isFull();
    const outcome = await keepArticles(await outside.database(), [kept], { ...(since !== null && { since }), mayThin: !wasFull });
    if (outcome.isFull !== wasFull) await notes.set({ [FULL_KEY]: outcome.isFull });
    if (outcome.thinned > 0) log.write(`the device is full: ${outcome.thinned} old texts of the library were thinned`);
    if (outcome.isFull) log.write('the device is full: an article could not be kept');
  };
  return {
    visits,
    changesOn: (tab, analysis) => safely('comparing versions', () => changesOn(outside, tab, analysis), null),
    keep: (tab, analysed) => safely('keeping an article', () => keep(tab, analysed), undefined),
    describe: async () => ({ articles: (await listEntries(await outside.database())).length, isFull: await isFull() }),
    renew: () =>
      safely(
        'renewing reports',
        async () => {
          const renewed = await renewReports(await outside.database());
          if (renewed > 0) log.write(`${renewed} articles of the library were analysed again by the new engine`);
        },
        undefined,
      ),
    sweep: () => safely('emptying the trash', async () => void (await emptyTrash(await outside.database())), undefined),
    clear: async () => clearLibrary(await outside.database()),
  };
}

async function changesOn({ database, visits, now }: LibraryOutside, tab: WebTab, analysis: Analysis): Promise<ChangesSince | null> {
  const { article } = analysis;
  const id = keyOf(article, tab.address);
  const entry = id === null ? null : await findEntry(await database(), id);
  if (!entry) return null;
  const begun = (await visits.since(tab)) ?? now().toISOString();
  const before = entry.versions.findLast(({ origin, hasText, kept }) => origin === 'read' && hasText && kept < begun);
  const current = versionOf({ kept: begun, origin: 'read', article, report: { title: article.title } });
  if (!before || (before.hash === current.hash && before.length === current.length)) return null;
  const earlier = await readVersion(await database(), entry.id, before.kept);
  const changes = earlier && compareVersions(analyseArticle(earlier), analysis);
  return changes && { ...changes, since: entry.readOn.findLast((moment) => moment < begun) ?? before.kept };
}
