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

/** Where a section stands in the file, and the checksum that its bytes must have. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
  readonly checksum: number;
}

/** What the first bytes of a pack say of the rest. */
export interface PackLayout {
  readonly formatVersion: number;
  readonly sections: Readonly<Record<SectionName, Stretch>>;
}

/** Most sections of a table; a version-1 pack has eleven, and a longer table is an attack on memory. */
const MOST_SECTIONS = 256;

/** Bytes of header and section table, from the header's own count; the header's where that count is none. */
export function layoutBytes(header: Uint8Array): number {
  const count = header.length < HEADER_BYTES ? 0 : new DataView(header.buffer, header.byteOffset).getUint32(MAGIC.length + 12, true);
  return HEADER_BYTES + (count > MOST_SECTIONS ? 0 : count * TABLE_LINE_BYTES);
}

/**
 * Reads header and section table of a file of `size` bytes; `head` holds at least `layoutBytes`. Checked is everything but the sections' own
 * bytes: magic, version, length, engine, and that each section is there, inside the file and of whole numbers.
 */
export function readLayout(head: Uint8Array, size: number): Result<PackLayout, PackErrorCode> {
  if (head.length < HEADER_BYTES || MAGIC.some((byte, index) => head[index] !== byte)) {
    return fail('not-a-pack', 'This file is no Sidelight pack.');
  }
  const [formatVersion = 0, fingerprint = 0, length = 0, count = 0, tableChecksum = 0] = wordsOf(head, MAGIC.length, 5);
  if (formatVersion > FORMAT_VERSION) {
    return fail('newer-format', `The pack has format ${formatVersion}; this version reads up to ${FORMAT_VERSION}. Update Sidelight.`);
  }
  if (formatVersion === 0) return fail('corrupt', 'The pack is damaged: it has no format version.');
  const tableEnd = HEADER_BYTES + count * TABLE_LINE_BYTES;
  if (size < length || size < tableEnd) {
    return fail('truncated', `The pack is cut off: ${size} bytes of ${Math.max(length, tableEnd)}.`);
  }
  const isTable = size === length && count <= MOST_SECTIONS && checksumOf(head.subarray(HEADER_BYTES, tableEnd)) === tableChecksum;
  if (!isTable) return fail('corrupt', 'The pack is damaged: its table of sections is not the one that was written.');
  if (fingerprint !== fingerprintOf(ENGINE)) {
    return fail('other-engine', `The pack was built by another version of the engine than ${ENGINE}. Build or download it again.`);
  }
  const sections = readTable(wordsOf(head, HEADER_BYTES, count * 4), tableEnd, size);
  return typeof sections === 'string' ? fail('corrupt', `The pack is damaged: ${sections}.`) : succeed({ formatVersion, sections });
}

// Sections with unknown numbers are skipped: later versions of format 1 may add some.
function readTable(table: Uint32Array, tableEnd: number, size: number): PackLayout['sections'] | string {
  const stretches = new Map<number, Stretch>();
  for (let at = 0; at < table.length; at += 4) {
    const [id = 0, offset = 0, length = 0, checksum = 0] = table.subarray(at, at + 4);
    if (offset % 4 !== 0 || offset < tableEnd || offset + length > size) return `section ${id} lies outside the file`;
    stretches.set(id, { offset, length, checksum });
  }
  const found = Object.entries(SECTION).map(([name, id]) => ({ name, id, stretch: stretches.get(id) }));
  for (const { name, id, stretch } of found) {
    if (!stretch) return `section ${id} is missing`;
    if (stretch.length % (WIDTHS[name as SectionName] ?? 1) !== 0) return `section ${id} ends within a number`;
  }
  return Object.fromEntries(found.map(({ name, stretch }) => [name, stretch])) as Record<SectionName, Stretch>;
}

const WIDTHS: Readonly<Partial<Record<SectionName, number>>> = {
  ...{ firstDays: 4, daySpans: 2, outlets: 2, terms: 4, postingStarts: 4, signatureStarts: 4, blockStarts: 4 },
};

/** A copy, since the head may start anywhere in its buffer. Little-endian, as on every machine that runs a browser. */
function wordsOf(head: Uint8Array, start: number, count: number): Uint32Array {
  return new Uint32Array(head.slice(start, start + count * 4).buffer);
}
