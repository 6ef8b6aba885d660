import { writePack } from '../core/pack/write-pack';
import { compileSeeds } from './compile-seeds';

/** Where the extension finds the bundled pack; `src/corpus/bundled.ts` reads from the same path, and a test holds the two together. */
export const BUNDLED_PACK_FILE = 'corpus/bundled.pack';

/** The bundled corpus as a pack file's bytes; equal for equal records. Throws with file and field where a record is malformed. */
export function buildBundledPack(seedFolder: string): Uint8Array {
  return writePack({ name: 'Sidelight seed corpus', licence: 'MIT', ...compileSeeds(seedFolder) });
}
