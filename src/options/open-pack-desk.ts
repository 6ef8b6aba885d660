import { fail, succeed } from '../core/model/result';
import { connector } from '../corpus/database/connect';
import { whileImporting } from '../corpus/packs/import-lock';
import { importPack } from '../corpus/packs/import-pack';
import { lookIntoPack } from '../corpus/packs/look-into-pack';
import { deletePack } from '../corpus/packs/write-packs';
import type { PackDesk } from './sections/packs/pack-desk';

/**
 * Packs are imported by the options page itself: it lives as long as the reader looks at the progress, a background does not, and no file has to go
 * through messages.
 */
export function openPackDesk(connect = connector()): PackDesk {
  const withDatabase = async <T>(run: (database: Awaited<ReturnType<typeof connect>>) => Promise<T>) => {
    try {
      return await run(await connect());
    } catch (error) {
      return fail('failed', `The database of this browser does not open (${error instanceof Error ? error.message : String(error)}).`);
    }
  };
  return {
    look: (file) => lookIntoPack(file),
    importPack: ({ file, ...rest }) =>
      withDatabase((database) =>
        whileImporting(() => importPack(file, { ...rest, database, id: crypto.randomUUID(), now: new Date().toISOString() })),
      ),
    remove: (id) =>
      withDatabase(async (database) => {
        await deletePack(database, id);
        return succeed(null);
      }),
  };
}
