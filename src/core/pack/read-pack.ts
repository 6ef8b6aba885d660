import { ENGINE } from '../analyse/signature';
import type { Report, Signature, Story } from '../model/report';
import { fail, type Result, succeed } from '../model/result';
import { ByteReader, DamagedPack } from './bytes';
import { checkReport } from './check-report';
import { decompress } from './compress';
import { decodeSignature } from './encode-signature';
import { BLOCK_ARTICLES, type PackErrorCode } from './format';
import type { Postings } from './postings';
import { type PackMeta, readMeta } from './read-meta';
import { readSections, type Sections } from './read-sections';
import { decodeUtf8 } from './utf8';

export type { PackErrorCode } from './format';

/** What a pack says of itself. */
export interface PackInfo {
  readonly name: string;
  readonly licence: string;
  readonly engine: string;
  readonly formatVersion: number;
  readonly articles: number;
  /** Outlet names, ascending. */
  readonly outlets: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly bytes: number;
}

/** An open pack. Articles have numbers from 0: the dated by date, then the undated. */
export interface PackReader {
  readonly info: PackInfo;
  readonly stories: readonly Story[];
  readonly postings: Postings;
  /** First possible day of each article, ascending; `UNDATED` for the undated. */
  readonly firstDays: Int32Array;
  /** Days after the first on which it can have been published; 0 for a known day. */
  readonly daySpans: Uint16Array;
  /** What matching needs of an article; null for a number or a record that is none. */
  signatureAt(article: number): Signature | null;
  /** The whole report; null for a number or a record that is none. */
  reportAt(article: number): Report | null;
}

/**
 * Opens a pack. Everything is checked that can be without reading each article: magic, version, engine, length, checksums, section
 * sizes. An article that is damaged all the same is left out when it is read.
 */
export function readPack(bytes: ArrayBuffer): Result<PackReader, PackErrorCode> {
  const sections = readSections(bytes);
  if (!sections.ok) return sections;
  try {
    const meta = readMeta(sections.value.meta);
    return succeed(openReader(sections.value, meta, bytes.byteLength));
  } catch (error) {
    if (error instanceof DamagedPack) return fail('corrupt', `The pack is damaged: ${error.message}.`);
    throw error;
  }
}

function openReader(sections: Sections, meta: PackMeta, bytes: number): PackReader {
  const { firstDays, daySpans, terms, postingStarts, signatureStarts, blockStarts } = sections;
  const { stories, ...info } = meta;
  const hasRightSizes =
    firstDays.length === meta.articles &&
    daySpans.length === meta.articles &&
    sections.outlets.length === meta.articles &&
    postingStarts.length === terms.length + 1 &&
    signatureStarts.length === meta.articles + 1 &&
    blockStarts.length === Math.ceil(meta.articles / BLOCK_ARTICLES) + 1;
  if (!hasRightSizes) throw new DamagedPack('its sections do not fit together');
  const signatureAt = (article: number) => readSignature(sections, article);
  return {
    info: { ...info, formatVersion: sections.formatVersion, bytes },
    stories,
    postings: { terms, starts: postingStarts, bytes: sections.postings },
    firstDays,
    daySpans,
    signatureAt,
    reportAt(article) {
      const signature = signatureAt(article);
      const rest = signature && readRecord(sections, article);
      return signature && rest ? { ...rest, signature } : null;
    },
  };
}

function readSignature({ signatureStarts, signatures }: Sections, article: number): Signature | null {
  return orNull(() => decodeSignature(stretch(signatures, signatureStarts, article), ENGINE));
}

function readRecord({ blockStarts, blocks }: Sections, article: number): Omit<Report, 'signature'> | null {
  const block = orNull(() => {
    const reader = stretch(blocks, blockStarts, Math.floor(article / BLOCK_ARTICLES));
    return JSON.parse(decodeUtf8(decompress(reader.take(reader.left)))) as unknown;
  });
  const record: unknown = Array.isArray(block) ? block[article % BLOCK_ARTICLES] : null;
  return checkReport(record) ? record : null;
}

function stretch(bytes: Uint8Array, starts: Uint32Array, index: number): ByteReader {
  const start = starts[index];
  const end = starts[index + 1];
  if (start === undefined || end === undefined) throw new DamagedPack('no article has this number');
  return new ByteReader(bytes, start, end);
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
