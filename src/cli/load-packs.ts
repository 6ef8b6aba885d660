import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type PackReader, readPack } from '../core/pack/read-pack';

/** The bundled pack stands beside the built command line. */
const BUNDLED = fileURLToPath(new URL('./bundled.pack', import.meta.url));

/** Opens packs by path; the bundled one first unless told otherwise. Throws with the file's name where one cannot be read. */
export async function loadPacks(files: readonly string[], withBundled: boolean): Promise<PackReader[]> {
  const packs: PackReader[] = [];
  for (const file of withBundled ? [BUNDLED, ...files] : files) packs.push(await loadPack(file));
  return packs;
}

/** Opens one pack file. Throws with the file's name and what is wrong with it. */
export async function loadPack(file: string): Promise<PackReader> {
  const bytes = await readFile(file);
  const pack = readPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  if (!pack.ok) throw new Error(`${file}: ${pack.error.message}`);
  return pack.value;
}
