import { fail, succeed } from '../../core/model/result';
import type { Database } from '../database/open-database';
import type { BrokenPack, CorpusSource, OpenedPack } from '../source';
import { isSubscribed } from '../subscriptions/subscription-list';
import { unlessImporting } from './import-lock';
import { openStoredPack } from './open-stored-pack';
import { sweepPacks } from './write-packs';

/**
 * The reader's imported packs. Each `open` looks which packs there are, which takes a millisecond, so that what the options page imports or removes
 * counts at once; an index is read once. The first time it also sweeps away what imports that were cut off have left.
 */
export function importedSource(connect: () => Promise<Database>): CorpusSource {
  const opened = new Map<string, Promise<OpenedPack | BrokenPack>>();
  let isSwept = false;
  const open: CorpusSource['open'] = async () => {
    try {
      const database = await connect();
      const rows = (await database.getAll('packs')).filter(({ id, isComplete }) => isComplete && !isSubscribed(id));
      if (!isSwept) {
        isSwept = true;
        // Nobody waits for it, and what fails is swept the next time.
        void unlessImporting(() => sweepPacks(database)).catch(() => undefined);
      }
      const ids = new Set(rows.map(({ id }) => id));
      for (const id of opened.keys()) if (!ids.has(id)) opened.delete(id);
      const packs = rows.map((row) => {
        const pack = opened.get(row.id) ?? openStoredPack(row, connect);
        opened.set(row.id, pack);
        return pack;
      });
      return succeed(await Promise.all(packs));
    } catch (error) {
      opened.clear();
      return fail('unreadable', `Your packs cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return { id: 'imported', name: 'Your packs', open };
}
