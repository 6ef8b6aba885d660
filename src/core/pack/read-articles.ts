import { ENGINE } from '../analyse/signature';
import type { Report, Signature } from '../model/report';
import { ByteReader, DamagedPack } from './bytes';
import { checkReport } from './check-report';
import { decompress } from './compress';
import { decodeSignature } from './encode-signature';
import { decodeUtf8 } from './utf8';

/** The signature in these bytes; null for bytes that are none. */
export function readSignature(bytes: Uint8Array): Signature | null {
  return orNull(() => decodeSignature(new ByteReader(bytes), ENGINE));
}

/** The articles of a block, each without its signature; null for each that is damaged, none where the block is. */
export function readBlock(bytes: Uint8Array): readonly (Omit<Report, 'signature'> | null)[] {
  const records = orNull(() => JSON.parse(decodeUtf8(decompress(bytes))) as unknown);
  return Array.isArray(records) ? records.map((record: unknown) => (checkReport(record) ? record : null)) : [];
}

/** Part `index` of bytes that `starts` divides; null where there is none or it lies outside. */
export function partAt(bytes: Uint8Array, starts: Uint32Array, index: number): Uint8Array | null {
  const start = starts[index];
  const end = starts[index + 1];
  return start === undefined || end === undefined || start > end || end > bytes.length ? null : bytes.subarray(start, end);
}

/** Null for what is damaged; `JSON.parse` throws SyntaxError. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof DamagedPack || error instanceof SyntaxError) return null;
    throw error;
  }
}
