import { partAt } from '../../core/pack/read-articles';
import { ImportFailure } from './import-failure';

/** Bytes. Eight articles of a million letters each; more is an attack on memory. */
const LARGEST_SHARD = 64 * 1024 * 1024;

/** The coded signatures of a few articles as one record: where each starts, and the end of the last, then their bytes. */
export function joinSignatures(starts: Uint32Array, bytes: Uint8Array): Uint8Array {
  const shard = new Uint8Array(starts.byteLength + bytes.length);
  const first = starts[0] ?? 0;
  new Uint32Array(shard.buffer, 0, starts.length).set(starts.map((start) => start - first));
  shard.set(bytes, starts.byteLength);
  return shard;
}

/** One coded signature of a shard of `articles`; null where there is none. */
export function signatureIn(shard: Uint8Array, index: number, articles: number): Uint8Array | null {
  const headBytes = (articles + 1) * 4;
  if (shard.length < headBytes) return null;
  return partAt(shard.subarray(headBytes), new Uint32Array(shard.slice(0, headBytes).buffer), index);
}

/** Bytes from the first to the last of ascending starts. Throws `ImportFailure` where they do not ascend or lie too far apart. */
export function lengthOf(starts: Uint32Array): number {
  for (let i = 1; i < starts.length; i++) {
    if ((starts[i] ?? 0) < (starts[i - 1] ?? 0)) throw new ImportFailure('corrupt', 'The pack is damaged: its articles overlap.');
  }
  const length = (starts.at(-1) ?? 0) - (starts[0] ?? 0);
  if (length > LARGEST_SHARD) throw new ImportFailure('corrupt', 'The pack is damaged: an article is too long to be one.');
  return length;
}
