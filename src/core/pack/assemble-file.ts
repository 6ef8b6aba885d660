import { ENGINE } from '../analyse/signature';
import {
  checksumOf,
  continueChecksum,
  FORMAT_VERSION,
  fingerprintOf,
  HEADER_BYTES,
  MAGIC,
  SECTION,
  type SectionName,
  TABLE_LINE_BYTES,
} from './format';

/**
 * Header, section table and sections as one file; sections start at multiples of 4. Sections come in pieces: the largest would otherwise be in memory once
 * more, in one piece.
 */
export function assembleFile(sections: Readonly<Record<SectionName, readonly Uint8Array[]>>): Uint8Array {
  const entries = (Object.keys(SECTION) as SectionName[]).map((name) => ({ id: SECTION[name], pieces: sections[name] }));
  const table = new Uint32Array(entries.length * 4);
  let end = HEADER_BYTES + entries.length * TABLE_LINE_BYTES;
  entries.forEach(({ id, pieces }, index) => {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    table.set([id, end, length, pieces.reduce(continueChecksum, length) >>> 0], index * 4);
    end += Math.ceil(length / 4) * 4;
  });
  const file = new Uint8Array(end);
  const tableBytes = bytesOf(table);
  file.set(MAGIC);
  file.set(bytesOf(Uint32Array.of(FORMAT_VERSION, fingerprintOf(ENGINE), end, entries.length, checksumOf(tableBytes), 0)), MAGIC.length);
  file.set(tableBytes, HEADER_BYTES);
  entries.forEach(({ pieces }, index) => {
    let at = table[index * 4 + 1] ?? 0;
    for (const piece of pieces) {
      file.set(piece, at);
      at += piece.length;
    }
  });
  return file;
}

/** The bytes of an array of numbers; little-endian on every machine that runs a browser. */
export function bytesOf(array: Int32Array | Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
