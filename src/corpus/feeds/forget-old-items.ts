import type { LibraryEntry } from '../database/library-stores';
import type { Database } from '../database/open-database';
import { listEntries } from '../library/read-library';
import { removeArticles } from '../library/remove-articles';

const DAY_MS = 24 * 3_600_000;
/** How long an item that was neither opened nor fetched is kept: stories are followed for days, not for months. */
export const KEPT_DAYS = 14;
/** Most such items, the newest: a hundred feeds bring about 5,000 in two weeks of which a tenth is new each day. */
export const MOST_KEPT = 8000;

/** Removes items of feeds that are too old or too many; what the reader opened or had fetched stays. Returns how many went. */
export async function forgetOldItems(database: Database, now: number, most = MOST_KEPT): Promise<number> {
  const items = (await listEntries(database)).filter(isOnlyItem).sort((a, b) => (keptAt(a) > keptAt(b) ? -1 : 1));
  const oldest = new Date(now - KEPT_DAYS * DAY_MS).toISOString();
  const gone = items.filter((entry, index) => index >= most || keptAt(entry) < oldest).map(({ id }) => id);
  if (gone.length > 0) await removeArticles(database, gone);
  return gone.length;
}

function isOnlyItem({ versions, readOn }: LibraryEntry): boolean {
  return readOn.length === 0 && versions.every(({ origin }) => origin === 'feed');
}

const keptAt = ({ versions }: LibraryEntry): string => versions.at(-1)?.kept ?? '';
