import { type Database, openDatabase } from './open-database';

/** Opens the database when it is first asked for, and again after the browser or a newer version closed it. */
export function connector(open: () => Promise<Database> = openDatabase): () => Promise<Database> {
  let current: Promise<Database> | null = null;
  return async () => {
    if (current && (await isClosed(current))) current = null;
    current ??= open();
    return await current;
  };
}

/** A connection that was closed says so only when it is used; one that never opened is none. */
async function isClosed(opening: Promise<Database>): Promise<boolean> {
  try {
    // Opening a transaction throws at once on a closed connection; waiting for its end would cost a turn of the database for every question.
    (await opening).transaction('packs');
    return false;
  } catch {
    return true;
  }
}
