import { type KeptVersion, LIBRARY_STORES, type LibraryEntry, type StoredReport } from '../database/library-stores';
import type { Database } from '../database/open-database';
import { EntryEditor, type LibraryWriting } from './edit-entries';
import { entryOf, versionOf } from './entry-of';
import type { KeptArticle } from './kept-article';
import { nextVersions } from './next-versions';
import { storedReport } from './stored-report';
import { thinTexts } from './thin-texts';

/** What became of articles that were to be kept. */
export interface KeepOutcome {
  /** Articles that are new or have a new version. */
  readonly kept: number;
  /** Articles of which the library has this text already, or a fuller one. */
  readonly unchanged: number;
  /** Old texts that were removed to make room; their reports stay. */
  readonly thinned: number;
  /** There was no room even so: none of these articles was kept, and everything that was kept before is as it was. */
  readonly isFull: boolean;
}

/** An article with what an export knows of its past. */
export interface KeptHistory extends KeptArticle {
  readonly older?: readonly Pick<KeptArticle, 'kept' | 'origin' | 'article'>[];
  readonly readOn?: readonly string[];
  /** The report's signature as it is stored, where it is at hand. */
  readonly coded?: Uint8Array;
}

/** Where a visit began (ISO 8601): versions kept since then are replaced, for the reader has not come back to them. */
export interface KeepOptions {
  readonly since?: string;
}

/** How often room is made for one save. */
const MOST_ROUNDS = 6;

/**
 * Keeps articles in one transaction, so that two browser tabs that save at once lose nothing. Where the device has no room, the oldest texts are
 * thinned. Rejects only where the database fails for another reason.
 */
export async function keepArticles(database: Database, entries: readonly KeptHistory[], options: KeepOptions = {}): Promise<KeepOutcome> {
  const prepared = entries.map(prepare);
  let thinned = 0;
  for (let round = 0; ; round++) {
    try {
      return { ...(await writeAll(database, prepared, options)), thinned, isFull: false };
    } catch (error) {
      if (!isQuotaError(error)) throw error;
      const gone = round < MOST_ROUNDS ? await thinTexts(database) : 0;
      thinned += gone;
      if (gone === 0) return { kept: 0, unchanged: 0, thinned, isFull: true };
    }
  }
}

interface Prepared {
  readonly kept: KeptHistory;
  readonly version: KeptVersion;
  readonly listed: LibraryEntry;
  readonly stored: StoredReport;
}

// All that takes time stands before the transaction: others wait for it.
function prepare(kept: KeptHistory): Prepared {
  return { kept, version: versionOf(kept), listed: entryOf(kept, [], []), stored: storedReport(kept.id, kept.report, kept.coded) };
}

async function writeAll(
  database: Database,
  prepared: readonly Prepared[],
  options: KeepOptions,
): Promise<Pick<KeepOutcome, 'kept' | 'unchanged'>> {
  const writing = database.transaction(LIBRARY_STORES, 'readwrite');
  const editor = new EntryEditor(writing);
  // The failure is told by `done`; without this an aborted transaction would also be an unhandled rejection.
  const ended = writing.done.then(
    () => null,
    (error: unknown) => error ?? new DOMException('The transaction was aborted.', 'AbortError'),
  );
  let kept = 0;
  try {
    await editor.locate(prepared.map((one) => one.kept.id));
    for (const one of prepared) if (await writeOne(writing, editor, one, options.since ?? null)) kept++;
    await editor.finish();
  } catch (error) {
    abort(writing);
    const reason = await ended;
    throw isQuotaError(reason) ? reason : error;
  }
  const failure = await ended;
  if (failure !== null) throw failure;
  return { kept, unchanged: prepared.length - kept };
}

async function writeOne(
  writing: LibraryWriting,
  editor: EntryEditor,
  { kept, version, listed, stored }: Prepared,
  since: string | null,
): Promise<boolean> {
  const known = await editor.find(kept.id);
  const before = known && !known.isTrashed ? known : null;
  const older = before ? [] : (kept.older ?? []).map((past) => versionOf({ ...kept, ...past }));
  const versions = nextVersions(before?.versions ?? older, version, since);
  const readOn = readingsOf(before, kept, since);
  if (versions === null || (before && versions.at(-1)?.kept !== version.kept)) {
    if (before) await editor.put({ ...before, versions: versions ?? before.versions, readOn });
    return false;
  }
  const texts = writing.objectStore('libraryTexts');
  const held = new Set(versions.map((one) => one.kept));
  for (const gone of known?.versions ?? []) if (!held.has(gone.kept)) editor.write(texts.delete([kept.id, gone.kept]));
  for (const past of kept.older ?? [])
    if (!before && held.has(past.kept) && past.article.text !== '') editor.write(texts.put(past.article, [kept.id, past.kept]));
  if (version.hasText) editor.write(texts.put(kept.article, [kept.id, kept.kept]));
  editor.write(writing.objectStore('libraryReports').put(stored, kept.id));
  await editor.put({ ...listed, versions, readOn });
  return true;
}

function readingsOf(before: LibraryEntry | null, { origin, kept, readOn }: KeptHistory, since: string | null): readonly string[] {
  const earlier = before?.readOn ?? [];
  const isCounted = since !== null && earlier.some((moment) => moment >= since);
  const now = readOn ?? (origin === 'read' && !isCounted ? [kept] : []);
  return [...new Set([...earlier, ...now])].sort();
}

function abort(writing: LibraryWriting): void {
  try {
    writing.abort();
  } catch (error) {
    // It ended by itself, which is what was wanted.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
