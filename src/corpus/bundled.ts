import { fail, succeed } from '../core/model/result';
import { readPack } from '../core/pack/read-pack';
import { type CorpusSource, openedPack } from './source';

/** Where the build puts the bundled pack inside the extension; `src/build/bundled-pack.ts` says to the same path. */
export const BUNDLED_PACK_PATH = 'corpus/bundled.pack';

const NAME = 'Bundled corpus';

/** The pack that comes with the extension, read from the extension's own files at `address` once; what failed is tried again. */
export function bundledSource(address: string): CorpusSource {
  let opened: ReturnType<CorpusSource['open']> | null = null;
  const open: CorpusSource['open'] = async () => {
    opened ??= readBundled(address);
    const result = await opened;
    // What failed may work the next time: a file that was locked, a disk that was full.
    if (!result.ok) opened = null;
    return result;
  };
  return { id: 'bundled', name: NAME, open };
}

const readBundled = async (address: string): ReturnType<CorpusSource['open']> => {
  try {
    const response = await fetch(address);
    if (!response.ok) return fail('missing', `The bundled corpus is not there (status ${response.status}). Install Sidelight again.`);
    const pack = readPack(await response.arrayBuffer());
    return pack.ok
      ? succeed([openedPack(NAME, pack.value)])
      : fail('unreadable', `The bundled corpus cannot be read: ${pack.error.message}`);
  } catch (error) {
    return fail('missing', `The bundled corpus cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
};
