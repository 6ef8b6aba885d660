import { ENGINE } from '../analyse/signature';
import { dayRangeOf } from '../match/day-range';
import { profileOf } from '../match/profile';
import type { Report, Story } from '../model/report';
import { ByteWriter } from './bytes';
import { compress } from './compress';
import { encodeSignature } from './encode-signature';
import {
  BLOCK_ARTICLES,
  checksumOf,
  FORMAT_VERSION,
  fingerprintOf,
  HEADER_BYTES,
  MAGIC,
  SECTION,
  type SectionName,
  TABLE_LINE_BYTES,
  UNDATED,
} from './format';
import { buildPostings } from './postings';
import { encodeUtf8 } from './utf8';

/** What goes into a pack. Reports whose signatures another engine made are refused. */
export interface PackContent {
  readonly name: string;
  readonly licence: string;
  readonly stories: readonly Story[];
  readonly reports: readonly Report[];
}

interface DatedReport {
  readonly report: Report;
  readonly first: number;
  readonly last: number;
}

/** Writes a pack. The same content gives the same bytes everywhere, whatever the order of the reports; of equal ids the first stays. */
export function writePack(content: PackContent): Uint8Array {
  const dated = orderByDate(content.reports);
  const reports = dated.map(({ report }) => report);
  const outlets = listOutlets(reports);
  const postings = buildPostings(reports.map((report) => profileOf(report.signature, null).text));
  const signatures = writeAll(reports.map((report) => (out: ByteWriter) => encodeSignature(report.signature, out)));
  const blocks = writeAll(blocksOf(reports).map((block) => (out: ByteWriter) => out.append(compress(encodeUtf8(JSON.stringify(block))))));
  return assemble({
    meta: encodeUtf8(JSON.stringify(metaOf(content, dated, outlets.names))),
    firstDays: bytesOf(Int32Array.from(dated, ({ first }) => first)),
    daySpans: bytesOf(Uint16Array.from(dated, ({ first, last }) => last - first)),
    outlets: bytesOf(outlets.numbers),
    terms: bytesOf(postings.terms),
    postingStarts: bytesOf(postings.starts),
    postings: postings.bytes,
    signatureStarts: bytesOf(signatures.starts),
    signatures: signatures.bytes,
    blockStarts: bytesOf(blocks.starts),
    blocks: blocks.bytes,
  });
}

function orderByDate(reports: readonly Report[]): DatedReport[] {
  const byId = new Map<string, DatedReport>();
  for (const report of reports) {
    if (report.signature.engine !== ENGINE)
      throw new Error(`report ${report.id}: its signature was made by ${report.signature.engine}, not ${ENGINE}`);
    const days = dayRangeOf(report.published) ?? { first: UNDATED, last: UNDATED };
    if (!byId.has(report.id)) byId.set(report.id, { report, ...days });
  }
  return [...byId.values()].sort((a, b) => a.first - b.first || (a.report.id < b.report.id ? -1 : 1));
}

function listOutlets(reports: readonly Report[]): { names: string[]; numbers: Uint16Array } {
  const names = [...new Set(reports.flatMap(({ outlet }) => (outlet ? [outlet.name] : [])))].sort();
  const places = new Map(names.map((name, index) => [name, index + 1]));
  return { names, numbers: Uint16Array.from(reports, ({ outlet }) => (outlet && places.get(outlet.name)) || 0) };
}

function metaOf({ name, licence, stories }: PackContent, dated: readonly DatedReport[], outlets: readonly string[]) {
  const known = dated.filter(({ first }) => first !== UNDATED);
  const pick = (isBetter: (a: DatedReport, b: DatedReport) => boolean) =>
    known.reduce<DatedReport | null>((best, entry) => (best === null || isBetter(entry, best) ? entry : best), null);
  // A month's article widens the range only where all of the month lies outside.
  const earliest = pick((a, b) => a.last < b.last);
  const latest = pick((a, b) => a.first > b.first);
  const dateOf = (entry: DatedReport | null) => entry?.report.published?.value.slice(0, 10) ?? null;
  const sorted = [...stories].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { name, licence, engine: ENGINE, articles: dated.length, from: dateOf(earliest), to: dateOf(latest), outlets, stories: sorted };
}

function blocksOf(reports: readonly Report[]): Omit<Report, 'signature'>[][] {
  const blocks: Omit<Report, 'signature'>[][] = [];
  for (let at = 0; at < reports.length; at += BLOCK_ARTICLES) {
    blocks.push(reports.slice(at, at + BLOCK_ARTICLES).map(({ signature: _, ...rest }) => rest));
  }
  return blocks;
}

function writeAll(parts: readonly ((out: ByteWriter) => void)[]): { starts: Uint32Array; bytes: Uint8Array } {
  const out = new ByteWriter();
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach((write, index) => {
    starts[index] = out.length;
    write(out);
  });
  starts[parts.length] = out.length;
  return { starts, bytes: out.finish() };
}

function bytesOf(array: Int32Array | Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function assemble(sections: Readonly<Record<SectionName, Uint8Array>>): Uint8Array {
  const entries = (Object.keys(SECTION) as SectionName[]).map((name) => ({ id: SECTION[name], bytes: sections[name] }));
  const tableBytes = entries.length * TABLE_LINE_BYTES;
  let end = HEADER_BYTES + tableBytes;
  const table = new Uint32Array(entries.length * 4);
  entries.forEach(({ id, bytes }, index) => {
    table.set([id, end, bytes.length, checksumOf(bytes)], index * 4);
    end += Math.ceil(bytes.length / 4) * 4;
  });
  const file = new Uint8Array(end);
  file.set(MAGIC);
  const tableView = bytesOf(table);
  file.set(bytesOf(Uint32Array.of(FORMAT_VERSION, fingerprintOf(ENGINE), end, entries.length, checksumOf(tableView), 0)), MAGIC.length);
  file.set(tableView, HEADER_BYTES);
  entries.forEach(({ bytes }, index) => {
    file.set(bytes, table[index * 4 + 1] ?? 0);
  });
  return file;
}
