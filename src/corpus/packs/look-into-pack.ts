import { fail, type Result, succeed } from '../../core/model/result';
import { DamagedPack } from '../../core/pack/bytes';
import { HEADER_BYTES } from '../../core/pack/format';
import { layoutBytes, type PackLayout, readLayout } from '../../core/pack/read-layout';
import { readMeta } from '../../core/pack/read-meta';
import type { PackInfo } from '../../core/pack/read-pack';
import { type ImportErrorCode, ImportFailure } from './import-failure';
import { type PackFile, readBytes } from './pack-file';
import { readSection } from './section-stream';

/** A description is read at once; 100,000 articles in named stories have 3 MB, and more than this is an attack on memory. */
const MOST_META_BYTES = 32 * 1024 * 1024;

/** Header and section table of a file. Throws `ImportFailure`. */
export async function readFileLayout(file: PackFile): Promise<PackLayout> {
  const header = await readBytes(file, 0, Math.min(file.size, HEADER_BYTES));
  const head = await readBytes(file, 0, Math.min(file.size, layoutBytes(header)));
  const layout = readLayout(head, file.size);
  if (!layout.ok) throw new ImportFailure(layout.error.code, layout.error.message);
  return layout.value;
}

/** What a file says of itself: nothing but its start and its description is read, nothing is stored. */
export async function lookIntoPack(file: PackFile): Promise<Result<PackInfo, ImportErrorCode>> {
  try {
    const { formatVersion, sections } = await readFileLayout(file);
    if (sections.meta.length > MOST_META_BYTES) return fail('corrupt', 'The pack is damaged: its description is too long to be one.');
    const { stories: _, ...info } = readMeta(await readSection(file, sections.meta, () => undefined));
    return succeed({ ...info, formatVersion, bytes: file.size });
  } catch (error) {
    if (error instanceof ImportFailure) return fail(error.code, error.message);
    if (error instanceof DamagedPack) return fail('corrupt', `The pack is damaged: ${error.message}.`);
    throw error;
  }
}
