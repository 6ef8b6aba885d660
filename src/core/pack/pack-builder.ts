import { ENGINE } from '../analyse/signature';
import type { Report, Story } from '../model/report';
import { assembleFile, bytesOf } from './assemble-file';
import { ByteWriter } from './bytes';
import { type CodedArticle, codeArticle } from './code-article';
import { compress } from './compress';
import { BLOCK_ARTICLES, UNDATED } from './format';
import { buildPostings } from './postings';
import { encodeUtf8 } from './utf8';

/** What a pack says of itself. */
export interface PackTitle {
  readonly name: string;
  readonly licence: string;
  readonly stories: readonly Story[];
}

/** Takes reports one by one and writes them as a pack. The same reports give the same bytes, in whatever order they came. */
export class PackBuilder {
  readonly #entries = new Map<string, CodedArticle>();

  /** Adds a report; of equal ids the first stays. Throws for a signature that another engine made. */
  add(report: Report): void {
    this.addCoded(codeArticle(report));
  }

  /** The same for a report that was coded before, perhaps by another thread. */
  addCoded(article: CodedArticle): void {
    if (!this.#entries.has(article.id)) this.#entries.set(article.id, article);
  }

  /** The pack's bytes. */
  finish(title: PackTitle): Uint8Array {
    const entries = [...this.#entries.values()].sort((a, b) => a.first - b.first || (a.id < b.id ? -1 : 1));
    const outlets = [...new Set(entries.flatMap(({ outlet }) => outlet ?? []))].sort();
    const numbers = new Map(outlets.map((name, index) => [name, index + 1]));
    const postings = buildPostings(entries.map(({ indexed }) => indexed));
    const signatures = entries.map(({ signature }) => signature);
    const blocks = blocksOf(entries);
    return assembleFile({
      meta: [encodeUtf8(JSON.stringify(metaOf(title, entries, outlets)))],
      firstDays: [bytesOf(Int32Array.from(entries, ({ first }) => first))],
      daySpans: [bytesOf(Uint16Array.from(entries, ({ first, last }) => last - first))],
      outlets: [bytesOf(Uint16Array.from(entries, ({ outlet }) => (outlet === null ? 0 : (numbers.get(outlet) ?? 0))))],
      terms: [bytesOf(postings.terms)],
      postingStarts: [bytesOf(postings.starts)],
      postings: [postings.bytes],
      signatureStarts: [bytesOf(startsOf(signatures))],
      signatures,
      blockStarts: [bytesOf(startsOf(blocks))],
      blocks,
    });
  }
}

function metaOf({ name, licence, stories }: PackTitle, entries: readonly CodedArticle[], outlets: readonly string[]) {
  const known = entries.filter(({ first }) => first !== UNDATED);
  const pick = (isBetter: (a: CodedArticle, b: CodedArticle) => boolean) =>
    known.reduce<CodedArticle | null>((best, entry) => (best === null || isBetter(entry, best) ? entry : best), null);
  // A month's article widens the range only where all of the month lies outside.
  const from = pick((a, b) => a.last < b.last)?.date ?? null;
  const to = pick((a, b) => a.first > b.first)?.date ?? null;
  const sorted = [...stories].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { name, licence, engine: ENGINE, articles: entries.length, from, to, outlets, stories: sorted };
}

/** Lists of a few articles each, compressed. */
function blocksOf(entries: readonly CodedArticle[]): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < entries.length; at += BLOCK_ARTICLES) {
    const block = entries.slice(at, at + BLOCK_ARTICLES);
    const out = new ByteWriter(block.reduce((sum, { record }) => sum + record.length + 1, 1));
    block.forEach(({ record }, index) => {
      out.byte((index === 0 ? '[' : ',').charCodeAt(0));
      out.append(record);
    });
    out.byte(']'.charCodeAt(0));
    blocks.push(compress(out.finish()));
  }
  return blocks;
}

/** Where each part starts when they stand one behind the other, and the end of the last. */
function startsOf(parts: readonly Uint8Array[]): Uint32Array {
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach((part, index) => {
    starts[index + 1] = (starts[index] ?? 0) + part.length;
  });
  return starts;
}
