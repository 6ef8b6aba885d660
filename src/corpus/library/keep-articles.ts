import { LIBRARY_STORES, type LibraryEntry } from '../database/library-stores';
import type { Database } from '../database/open-database';
import { EntryEditor, type LibraryWriting } from './edit-entries';
import { nextVersions } from './next-versions';
import { type KeptHistory, type PreparedArticle, prepareArticle } from './prepare-article';
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

/** How a save goes about what is there. */
export interface KeepOptions {
  /** Where a visit began (ISO 8601): versions kept since then are replaced, for the reader has not come back to them. */
  readonly since?: string;
  /** Without room the oldest texts make some, once. Only for what the reader reads: a feed or a file costs her no text. */
  readonly mayThin?: boolean;
}

/** Keeps articles; see `keepPrepared`. */
export async function keepArticles(database: Database, entries: readonly KeptHistory[], options: KeepOptions = {}): Promise<KeepOutcome> {
  return await keepPrepared(database, entries.map(prepareArticle), options);
}

/**
 * Keeps articles in one transaction, so that two browser tabs that save at once lose nothing. Where the device has no room, the oldest texts are
 * thinned once if they may be; if that helps nothing, none of the articles is kept. Rejects only where the database fails for another reason.
 */
export async function keepPrepared(
  database: Database,
  prepared: readonly PreparedArticle[],
  options: KeepOptions = {},
): Promise<KeepOutcome> {
  const write = () => unlessFull(() => writeAll(database, prepared, options));
  const written = await write();
  if (written) return { ...written, thinned: 0, isFull: false };
  const thinned = options.mayThin ? ((await unlessFull(() => thinTexts(database))) ?? 0) : 0;
  const second = thinned > 0 ? await write() : null;
  return second ? { ...second, thinned, isFull: false } : { kept: 0, unchanged: 0, thinned, isFull: true };
}

/** What a write gives; null where the device has no room for it. */
async function unlessFull<T>(write: () => Promise<T>): Promise<T | null> {
  try {
    return await write();
  } catch (error) {
    if (isQuotaError(error)) return null;
    throw error;
  }
}

async function writeAll(
  database: Database,
  prepared: readonly PreparedArticle[],
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
    await editor.locate(prepared.map(({ listed }) => listed.id));
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

async function writeOne(writing: LibraryWriting, editor: EntryEditor, one: PreparedArticle, since: string | null): Promise<boolean> {
  const { version, listed, stored } = one;
  const { id } = listed;
  const known = await editor.find(id);
  const before = known && !known.isTrashed ? known : null;
  const versions = nextVersions(before?.versions ?? one.older.map((past) => past.version), version, since);
  const readOn = readingsOf(before, one, since);
  if (versions === null || (before && versions.at(-1)?.kept !== version.kept)) {
    if (before) await editor.put({ ...before, versions: versions ?? before.versions, readOn });
    return false;
  }
  const texts = writing.objectStore('libraryTexts');
  const held = new Set(versions.map(({ kept }) => kept));
  for (const gone of known?.versions ?? []) if (!held.has(gone.kept)) editor.write(texts.delete([id, gone.kept]));
  for (const past of one.older)
    if (!before && held.has(past.version.kept) && past.version.hasText) editor.write(texts.put(past.article, [id, past.version.kept]));
  if (version.hasText) editor.write(texts.put(one.article, [id, version.kept]));
  editor.write(writing.objectStore('libraryReports').put(stored, id));
  await editor.put({ ...listed, versions, readOn });
  return true;
}

function readingsOf(before: LibraryEntry | null, { version, readOn }: PreparedArticle, since: string | null): readonly string[] {
  const earlier = before?.readOn ?? [];
  const isCounted = since !== null && earlier.some((moment) => moment >= since);
  const now = readOn ?? (version.origin === 'read' && !isCounted ? [version.kept] : []);
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
