import { fail, type Result, succeed } from '../../core/model/result';
import { DamagedPack } from '../../core/pack/bytes';
import { BLOCK_ARTICLES } from '../../core/pack/format';
import type { PackLayout, Stretch } from '../../core/pack/read-layout';
import { openPack, type PackInfo } from '../../core/pack/read-pack';
import type { IndexSections } from '../../core/pack/read-sections';
import type { Database } from '../database/open-database';
import type { ShardKind, StoredPack } from '../database/pack-stores';
import { type ImportErrorCode, ImportFailure } from './import-failure';
import { readFileLayout } from './look-into-pack';
import type { PackFile } from './pack-file';
import { readSection, SectionStream } from './section-stream';
import { joinSignatures, lengthOf } from './shards';
import { deletePack, finishPack, startPack } from './write-packs';

/** An import as its caller sees it. */
export interface ImportOptions {
  readonly database: Database;
  /** Id of the new pack. */
  readonly id: string;
  /** Moment of the import, ISO 8601. */
  readonly now: string;
  /** Ids of the packs whose place it takes once it is complete; until then they stay. */
  readonly replaces: readonly string[];
  readonly signal: AbortSignal;
  /** Hears the share of the file that is stored, 0..1, a few times a second. */
  onProgress(share: number): void;
}

/** Shards that are written in one transaction. */
const SHARDS_AT_ONCE = 32;

/**
 * Stores a pack, checking every byte against its checksums on the way. No turn of the event loop takes long, and the file is never in memory as a
 * whole. A pack that cannot be imported leaves what was there before; one that is cut off is swept away at the next start.
 */
export async function importPack(file: PackFile, options: ImportOptions): Promise<Result<PackInfo, ImportErrorCode>> {
  try {
    const stored = await storePack(file, options);
    return succeed(stored);
  } catch (error) {
    await deletePack(options.database, options.id).catch(() => undefined);
    return fail(codeOf(error), sentenceOf(error));
  }
}

async function storePack(file: PackFile, options: ImportOptions): Promise<PackInfo> {
  const { database, id, now: imported, replaces, signal, onProgress } = options;
  let done = 0;
  const onTurn = (bytes: number) => {
    stopIfCancelled(signal);
    done += bytes;
    onProgress(Math.min(1, done / file.size));
  };
  const { formatVersion, sections } = await readFileLayout(file);
  const index = await readIndex(file, sections, onTurn);
  const opened = openPack(index, { formatVersion, bytes: file.size }, { signatureAt: () => null, reportAt: () => null });
  if (!opened.ok) throw new ImportFailure('corrupt', opened.error.message);
  const { name, engine, articles, bytes } = opened.value.info;
  const row: StoredPack = { id, name, isComplete: false, imported, engine, formatVersion, bytes };
  await startPack(database, row, index);
  const signatures = { section: sections.signatures, starts: await readStarts(file, sections.signatureStarts, onTurn) };
  const texts = { section: sections.blocks, starts: await readStarts(file, sections.blockStarts, onTurn) };
  const blocks = Math.ceil(articles / BLOCK_ARTICLES);
  if (signatures.starts.length !== articles + 1 || texts.starts.length !== blocks + 1) {
    throw new ImportFailure('corrupt', 'The pack is damaged: its sections do not fit together.');
  }
  await storeShards({ ...options, kind: 'signatures', ...signatures, perShard: BLOCK_ARTICLES, file, onTurn });
  await storeShards({ ...options, kind: 'texts', ...texts, perShard: 1, file, onTurn });
  stopIfCancelled(signal);
  await finishPack(database, row, replaces);
  return opened.value.info;
}

function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new ImportFailure('cancelled', 'The import was cancelled. Nothing was changed.');
}

async function readIndex(file: PackFile, sections: PackLayout['sections'], onTurn: (bytes: number) => void): Promise<IndexSections> {
  const read = (section: Stretch) => readSection(file, section, onTurn);
  // The outlets of articles are not stored: nothing searches by them. They are read, since damage there is damage.
  await read(sections.outlets);
  return {
    meta: await read(sections.meta),
    firstDays: new Int32Array((await read(sections.firstDays)).buffer),
    daySpans: new Uint16Array((await read(sections.daySpans)).buffer),
    terms: new Uint32Array((await read(sections.terms)).buffer),
    postingStarts: await readStarts(file, sections.postingStarts, onTurn),
    postings: await read(sections.postings),
  };
}

async function readStarts(file: PackFile, section: Stretch, onTurn: (bytes: number) => void): Promise<Uint32Array<ArrayBuffer>> {
  return new Uint32Array((await readSection(file, section, onTurn)).buffer);
}

interface Shards extends Pick<ImportOptions, 'database' | 'id'> {
  readonly kind: ShardKind;
  readonly file: PackFile;
  readonly section: Stretch;
  readonly starts: Uint32Array;
  /** Parts of the section in one shard. */
  readonly perShard: number;
  readonly onTurn: (bytes: number) => void;
}

async function storeShards({ database, id, kind, file, section, starts, perShard, onTurn }: Shards): Promise<void> {
  const stream = new SectionStream(file, section, onTurn);
  if ((starts[0] ?? 0) !== 0) throw new ImportFailure('corrupt', 'The pack is damaged: its articles do not start where they should.');
  const shards = Math.ceil((starts.length - 1) / perShard);
  for (let first = 0; first < shards; first += SHARDS_AT_ONCE) {
    const batch: { number: number; bytes: Uint8Array }[] = [];
    for (let number = first; number < Math.min(shards, first + SHARDS_AT_ONCE); number++) {
      const own = starts.subarray(number * perShard, Math.min((number + 1) * perShard, starts.length - 1) + 1);
      const bytes = await stream.take(lengthOf(own));
      batch.push({ number, bytes: kind === 'signatures' ? joinSignatures(own, bytes) : bytes.slice() });
    }
    const writing = database.transaction('packShards', 'readwrite');
    await Promise.all([...batch.map(({ number, bytes }) => writing.store.put(bytes, [id, kind, number])), writing.done]);
  }
  stream.finish();
}

function codeOf(error: unknown): ImportErrorCode {
  if (error instanceof ImportFailure) return error.code;
  if (error instanceof DamagedPack) return 'corrupt';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
}

function sentenceOf(error: unknown): string {
  if (error instanceof ImportFailure) return error.message;
  if (codeOf(error) === 'full') return 'There is not enough room on this device for the pack. Nothing was changed.';
  return `The pack could not be stored (${error instanceof Error ? error.message : String(error)}). Nothing was changed.`;
}
