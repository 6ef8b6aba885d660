import { ENGINE } from '../analyse/signature';
import { checksumOf, FORMAT_VERSION, fingerprintOf, HEADER_BYTES, MAGIC, SECTION, type SectionName, TABLE_LINE_BYTES } from './format';

/** Header, section table and sections as one file; sections start at multiples of 4. */
export function assembleFile(sections: Readonly<Record<SectionName, Uint8Array>>): Uint8Array {
  const entries = (Object.keys(SECTION) as SectionName[]).map((name) => ({ id: SECTION[name], bytes: sections[name] }));
  const table = new Uint32Array(entries.length * 4);
  let end = HEADER_BYTES + entries.length * TABLE_LINE_BYTES;
  entries.forEach(({ id, bytes }, index) => {
    table.set([id, end, bytes.length, checksumOf(bytes)], index * 4);
    end += Math.ceil(bytes.length / 4) * 4;
  });
  const file = new Uint8Array(end);
  const tableBytes = bytesOf(table);
  file.set(MAGIC);
  file.set(bytesOf(Uint32Array.of(FORMAT_VERSION, fingerprintOf(ENGINE), end, entries.length, checksumOf(tableBytes), 0)), MAGIC.length);
  file.set(tableBytes, HEADER_BYTES);
  entries.forEach(({ bytes }, index) => {
    file.set(bytes, table[index * 4 + 1] ?? 0);
  });
  return file;
}

/** The bytes of an array of numbers; little-endian on every machine that runs a browser. */
export function bytesOf(array: Int32Array | Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
