import { BUNDLED_PACK_PATH, bundledSource } from './bundled';
import { connector } from './database/connect';
import { librarySource } from './library/library-source';
import { importedSource } from './packs/imported-source';
import type { CorpusSource } from './source';

/** Everything that is searched, in the order in which options lists it. `addressOf` turns a path of the extension into an address. */
export function corpusSources(addressOf: (path: string) => string, connect = connector()): readonly CorpusSource[] {
  return [bundledSource(addressOf(BUNDLED_PACK_PATH)), importedSource(connect), librarySource(connect)];
}
