import { ENGINE } from '../analyse/signature';
import { fail, type Result, succeed } from '../model/result';
import {
  checksumOf,
  FORMAT_VERSION,
  fingerprintOf,
  HEADER_BYTES,
  MAGIC,
  type PackErrorCode,
  SECTION,
  type SectionName,
  TABLE_LINE_BYTES,
} from './format';

/** Views on the sections of a pack; nothing is copied. */
export interface Sections {
  readonly formatVersion: number;
  readonly meta: Uint8Array;
  readonly firstDays: Int32Array;
  readonly daySpans: Uint16Array;
  readonly outlets: Uint16Array;
  readonly terms: Uint32Array;
  readonly postingStarts: Uint32Array;
  readonly postings: Uint8Array;
  readonly signatureStarts: Uint32Array;
  readonly signatures: Uint8Array;
  readonly blockStarts: Uint32Array;
  readonly blocks: Uint8Array;
}

interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** The sections of a pack's bytes, or why they are none. Numbers are little-endian, as on every machine that runs a browser. */
export function readSections(bytes: ArrayBuffer): Result<Sections, PackErrorCode> {
  const file = new Uint8Array(bytes);
  if (file.length < HEADER_BYTES || MAGIC.some((byte, index) => file[index] !== byte)) {
    return fail('not-a-pack', 'This file is no Sidelight pack.');
  }
  const [formatVersion = 0, fingerprint = 0, length = 0, count = 0, tableChecksum = 0] = new Uint32Array(bytes, MAGIC.length, 5);
  if (formatVersion > FORMAT_VERSION) {
    return fail('newer-format', `The pack has format ${formatVersion}; this version reads up to ${FORMAT_VERSION}. Update Sidelight.`);
  }
  if (formatVersion === 0) return fail('corrupt', 'The pack is damaged: it has no format version.');
  const tableEnd = HEADER_BYTES + count * TABLE_LINE_BYTES;
  if (file.length < length || file.length < tableEnd) {
    return fail('truncated', `The pack is cut off: ${file.length} bytes of ${Math.max(length, tableEnd)}.`);
  }
  if (file.length > length || checksumOf(file.subarray(HEADER_BYTES, tableEnd)) !== tableChecksum) {
    return fail('corrupt', 'The pack is damaged: its table of sections is not the one that was written.');
  }
  if (fingerprint !== fingerprintOf(ENGINE)) {
    return fail('other-engine', `The pack was built by another version of the engine than ${ENGINE}. Build or download it again.`);
  }
  const table = readTable(file, new Uint32Array(bytes, HEADER_BYTES, count * 4), tableEnd);
  if (typeof table === 'string') return fail('corrupt', `The pack is damaged: ${table}.`);
  return succeed(viewSections(bytes, formatVersion, table));
}

// Sections with unknown numbers are skipped: later versions of format 1 may add some.
function readTable(file: Uint8Array, table: Uint32Array, tableEnd: number): ReadonlyMap<number, Stretch> | string {
  const stretches = new Map<number, Stretch>();
  for (let at = 0; at < table.length; at += 4) {
    const [id = 0, offset = 0, length = 0, checksum = 0] = table.subarray(at, at + 4);
    if (offset % 4 !== 0 || offset < tableEnd || offset + length > file.length) return `section ${id} lies outside the file`;
    if (checksumOf(file.subarray(offset, offset + length)) !== checksum) return `section ${id} is not the one that was written`;
    stretches.set(id, { offset, length });
  }
  for (const id of Object.values(SECTION)) if (!stretches.has(id)) return `section ${id} is missing`;
  for (const [id, size] of WIDTHS) if ((stretches.get(id)?.length ?? 0) % size !== 0) return `section ${id} ends within a number`;
  return stretches;
}

const WIDTHS: readonly (readonly [id: number, bytes: number])[] = [
  [SECTION.firstDays, 4],
  [SECTION.daySpans, 2],
  [SECTION.outlets, 2],
  [SECTION.terms, 4],
  [SECTION.postingStarts, 4],
  [SECTION.signatureStarts, 4],
  [SECTION.blockStarts, 4],
];

function viewSections(bytes: ArrayBuffer, formatVersion: number, table: ReadonlyMap<number, Stretch>): Sections {
  const at = (name: SectionName) => table.get(SECTION[name]) ?? { offset: 0, length: 0 };
  const u8 = (name: SectionName) => new Uint8Array(bytes, at(name).offset, at(name).length);
  const u16 = (name: SectionName) => new Uint16Array(bytes, at(name).offset, at(name).length / 2);
  const u32 = (name: SectionName) => new Uint32Array(bytes, at(name).offset, at(name).length / 4);
  return {
    formatVersion,
    meta: u8('meta'),
    firstDays: new Int32Array(bytes, at('firstDays').offset, at('firstDays').length / 4),
    daySpans: u16('daySpans'),
    outlets: u16('outlets'),
    terms: u32('terms'),
    postingStarts: u32('postingStarts'),
    postings: u8('postings'),
    signatureStarts: u32('signatureStarts'),
    signatures: u8('signatures'),
    blockStarts: u32('blockStarts'),
    blocks: u8('blocks'),
  };
}
