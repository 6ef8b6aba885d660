import { fail, succeed } from '../core/model/result';
import { readPack } from '../core/pack/read-pack';
import type { CorpusSource } from './source';

/** Where the build puts the bundled pack inside the extension; `src/build/bundled-pack.ts` says to the same path. */
export const BUNDLED_PACK_PATH = 'corpus/bundled.pack';

/** The pack that comes with the extension, read from the extension's own files at `address`. */
export function bundledSource(address: string): CorpusSource {
  return {
    id: 'bundled',
    name: 'Bundled corpus',
    open: async () => {
      try {
        const response = await fetch(address);
        if (!response.ok) return fail('missing', `The bundled corpus is not there (status ${response.status}). Install Sidelight again.`);
        const pack = readPack(await response.arrayBuffer());
        return pack.ok
          ? succeed([{ name: 'Bundled corpus', pack: pack.value }])
          : fail('unreadable', `The bundled corpus cannot be read: ${pack.error.message}`);
      } catch (error) {
        return fail('missing', `The bundled corpus cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
}
