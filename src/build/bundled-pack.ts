import { writePack } from '../core/pack/write-pack';
import { compileSeeds } from './compile-seeds';

/** The bundled corpus as a pack file's bytes; equal for equal records. Throws with file and field where a record is malformed. */
export function buildBundledPack(seedFolder: string): Uint8Array {
  return writePack({ name: 'Sidelight seed corpus', licence: 'MIT', ...compileSeeds(seedFolder) });
}
