import type { Database } from '../database/open-database';
import type { StoredArchive } from '../database/source-stores';
import type { ArchiveServer } from './ask-archive';

/** The archives that are asked, by address. */
export function listArchives(database: Database): Promise<readonly StoredArchive[]> {
  return database.getAll('archives');
}

/** Adds an archive, or changes index and key of the one at its address. */
export async function addArchive(database: Database, server: ArchiveServer): Promise<void> {
  const { address, index, authorization } = server;
  await database.put('archives', { address, index, authorization, problem: null });
}

/** Ends asking an archive; nothing for an address that is none. */
export async function removeArchive(database: Database, address: string): Promise<void> {
  await database.delete('archives', address);
}

/** Notes what came of the last question, unless the archive was removed or changed meanwhile. */
export async function noteArchive(database: Database, asked: StoredArchive, problem: string | null): Promise<void> {
  const writing = database.transaction('archives', 'readwrite');
  const known = await writing.store.get(asked.address);
  if (known && known.index === asked.index && known.problem !== problem) await writing.store.put({ ...known, problem });
  await writing.done;
}

/**
 * The address of a server as a reader may type it, `https:` where she left it out; null for any other kind of address. Plain `http:` only for this
 * very machine, since a key goes with it.
 */
export function archiveAddress(typed: string): string | null {
  const text = typed.trim().replace(/\/+$/, '');
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, username, password, search, hash, origin, pathname } = new URL(address);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLocal);
  if (!isSafe || username !== '' || password !== '' || search !== '' || hash !== '' || !/[.]|^localhost$/.test(hostname)) return null;
  return origin + pathname.replace(/\/+$/, '');
}
