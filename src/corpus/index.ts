import { type ArchiveDesk, archiveSource } from './archive/archive-source';
import { BUNDLED_PACK_PATH, bundledSource } from './bundled';
import type { Database } from './database/open-database';
import { librarySource } from './library/library-source';
import { importedSource } from './packs/imported-source';
import type { CorpusSource } from './source';
import type { BringingDesk } from './subscriptions/bring-shards';
import { subscribedSource } from './subscriptions/subscribed-source';

/** Everything that is searched, in the order in which options lists it. `addressOf` turns a path of the extension into an address. */
export function corpusSources(
  addressOf: (path: string) => string,
  connect: () => Promise<Database>,
  desk: BringingDesk & ArchiveDesk,
): readonly CorpusSource[] {
  return [
    bundledSource(addressOf(BUNDLED_PACK_PATH)),
    importedSource(connect),
    librarySource(connect),
    subscribedSource(connect, desk, (ms) => new Promise((settle) => setTimeout(settle, ms))),
    archiveSource(connect, desk),
  ];
}
