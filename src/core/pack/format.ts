import { hashText } from '../text/hash';

/** First eight bytes of a pack. The line ends show a transfer that changed them. */
export const MAGIC: readonly number[] = [0x53, 0x4c, 0x50, 0x4b, 0x0d, 0x0a, 0x1a, 0x0a];

/** Raised when a reader of the old format could not read the new one. Readers keep reading every older version. */
export const FORMAT_VERSION = 1;

/** Bytes before the section table. */
export const HEADER_BYTES = 32;
/** Bytes of one line of the section table: id, offset, length, checksum. */
export const TABLE_LINE_BYTES = 16;

/** Sections by number; numbers are never reused. docs/PACK-FORMAT.md describes each. */
export const SECTION = {
  meta: 1,
  firstDays: 2,
  daySpans: 3,
  outlets: 4,
  terms: 5,
  postingStarts: 6,
  postings: 7,
  signatureStarts: 8,
  signatures: 9,
  blockStarts: 10,
  blocks: 11,
} as const;

/** The name of a section. */
export type SectionName = keyof typeof SECTION;

/** Why a pack cannot be read. Each has a sentence for the reader in `Failure.message`. */
export type PackErrorCode = 'not-a-pack' | 'newer-format' | 'other-engine' | 'truncated' | 'corrupt';

/** First day of an undated article in `firstDays`: after every date, so that the undated come last. */
export const UNDATED = 0x7fffffff;

/** Articles whose texts are compressed together. More compress better, fewer are read faster for one hit. */
export const BLOCK_ARTICLES = 8;

/** The 32-bit mark of an engine version in a pack's header. */
export function fingerprintOf(engine: string): number {
  return hashText(engine);
}

/** A 32-bit checksum of bytes; finds damage, not forgery. The bytes of an empty section have a checksum, too. */
export function checksumOf(bytes: Uint8Array): number {
  return continueChecksum(bytes.length, bytes) >>> 0;
}

/** The checksum of bytes that come in pieces: the first piece goes on from the length of all, each other from the one before; `>>> 0` ends it. */
export function continueChecksum(before: number, bytes: Uint8Array): number {
  let hash = before | 0;
  // `| 0` keeps the sum a machine integer: without it 100 MB take 2.7 s instead of 0.7 s, with the same result.
  for (let i = 0; i < bytes.length; i++) hash = (Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193) + (hash >>> 17)) | 0;
  return hash;
}
