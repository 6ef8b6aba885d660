import { fail, type Result, succeed } from '../model/result';
import { checksumOf, type PackErrorCode, SECTION, type SectionName } from './format';
import { layoutBytes, type PackLayout, readLayout } from './read-layout';

/** The sections that a search reads: everything but signatures and texts. */
export interface IndexSections {
  readonly meta: Uint8Array;
  readonly firstDays: Int32Array;
  readonly daySpans: Uint16Array;
  readonly terms: Uint32Array;
  readonly postingStarts: Uint32Array;
  readonly postings: Uint8Array;
}

/** Views on the sections of a pack; nothing is copied. */
export interface Sections extends IndexSections {
  readonly formatVersion: number;
  readonly outlets: Uint16Array;
  readonly signatureStarts: Uint32Array;
  readonly signatures: Uint8Array;
  readonly blockStarts: Uint32Array;
  readonly blocks: Uint8Array;
}

/** The sections of a pack's bytes, checked, or why they are none. Numbers are little-endian, as on every machine that runs a browser. */
export function readSections(bytes: ArrayBuffer): Result<Sections, PackErrorCode> {
  const file = new Uint8Array(bytes);
  const layout = readLayout(file.subarray(0, layoutBytes(file)), file.length);
  if (!layout.ok) return layout;
  for (const [name, id] of Object.entries(SECTION)) {
    const { offset, length, checksum } = layout.value.sections[name as SectionName];
    if (checksumOf(file.subarray(offset, offset + length)) !== checksum) {
      return fail('corrupt', `The pack is damaged: section ${id} is not the one that was written.`);
    }
  }
  return succeed(viewSections(bytes, layout.value));
}

function viewSections(bytes: ArrayBuffer, { formatVersion, sections }: PackLayout): Sections {
  const u8 = (name: SectionName) => new Uint8Array(bytes, sections[name].offset, sections[name].length);
  const u16 = (name: SectionName) => new Uint16Array(bytes, sections[name].offset, sections[name].length / 2);
  const u32 = (name: SectionName) => new Uint32Array(bytes, sections[name].offset, sections[name].length / 4);
  return {
    formatVersion,
    meta: u8('meta'),
    firstDays: new Int32Array(bytes, sections.firstDays.offset, sections.firstDays.length / 4),
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
