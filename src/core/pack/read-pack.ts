import type { Report, Signature, Story } from '../model/report';
import { fail, type Result, succeed } from '../model/result';
import { DamagedPack } from './bytes';
import { BLOCK_ARTICLES, type PackErrorCode } from './format';
import type { Postings } from './postings';
import { partAt, readBlock, readSignature } from './read-articles';
import { readMeta } from './read-meta';
import { type IndexSections, readSections, type Sections } from './read-sections';

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
  /** An article that is not to be found, as if the pack did not hold it: the page's own, where the source knows it. */
  readonly hidden?: number;
  /** What matching needs of an article; null for a number or a record that is none. */
  signatureAt(article: number): Signature | null;
  /** The whole report; null for a number or a record that is none. */
  reportAt(article: number): Report | null;
}

/** How a pack's articles are read, wherever their bytes lie. Null for a number or a record that is none. */
export type ArticleAccess = Pick<PackReader, 'signatureAt' | 'reportAt'>;

/**
 * Opens a pack. Everything is checked that can be without reading each article: magic, version, engine, length, checksums, section
 * sizes. An article that is damaged all the same is left out when it is read.
 */
export function readPack(bytes: ArrayBuffer): Result<PackReader, PackErrorCode> {
  const sections = readSections(bytes);
  if (!sections.ok) return sections;
  const { firstDays, outlets, signatureStarts, blockStarts, formatVersion } = sections.value;
  const hasRightSizes =
    outlets.length === firstDays.length &&
    signatureStarts.length === firstDays.length + 1 &&
    blockStarts.length === Math.ceil(firstDays.length / BLOCK_ARTICLES) + 1;
  if (!hasRightSizes) return fail('corrupt', UNFITTING);
  return openPack(sections.value, { formatVersion, bytes: bytes.byteLength }, articlesIn(sections.value));
}

/** Makes a reader of a pack's index, checked before, and a way to its articles. */
export function openPack(
  index: IndexSections,
  file: Pick<PackInfo, 'formatVersion' | 'bytes'>,
  articles: ArticleAccess,
): Result<PackReader, 'corrupt'> {
  const { firstDays, daySpans, terms, postingStarts, postings } = index;
  try {
    const { stories, ...info } = readMeta(index.meta);
    const hasRightSizes =
      firstDays.length === info.articles && daySpans.length === info.articles && postingStarts.length === terms.length + 1;
    if (!hasRightSizes) return fail('corrupt', UNFITTING);
    const reader = { stories, postings: { terms, starts: postingStarts, bytes: postings }, firstDays, daySpans };
    return succeed({ info: { ...info, ...file }, ...reader, ...articles });
  } catch (error) {
    if (error instanceof DamagedPack) return fail('corrupt', `The pack is damaged: ${error.message}.`);
    throw error;
  }
}

const UNFITTING = 'The pack is damaged: its sections do not fit together.';

function articlesIn({ signatureStarts, signatures, blockStarts, blocks }: Sections): ArticleAccess {
  const signatureAt = (article: number) => {
    const bytes = partAt(signatures, signatureStarts, article);
    return bytes && readSignature(bytes);
  };
  // Reports of one story stand side by side and are read one after the other.
  let last: { readonly block: number; readonly records: ReturnType<typeof readBlock> } | null = null;
  const recordsOf = (block: number) => {
    const bytes = last?.block === block ? null : partAt(blocks, blockStarts, block);
    if (bytes) last = { block, records: readBlock(bytes) };
    return last?.block === block ? last.records : [];
  };
  return {
    signatureAt,
    reportAt(article) {
      const signature = signatureAt(article);
      const record = signature && recordsOf(Math.floor(article / BLOCK_ARTICLES))[article % BLOCK_ARTICLES];
      return signature && record ? { ...record, signature } : null;
    },
  };
}
