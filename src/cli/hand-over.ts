import type { CodedArticle } from '../core/pack/code-article';
import type { CodedInput } from './code-inputs';

/** Coded inputs whose arrays all lie in one buffer, which a thread can hand over without copying it. */
interface HandedOver {
  readonly coded: readonly CodedInput[];
  readonly buffer: ArrayBuffer;
}

/** Puts the arrays of a batch into one buffer: with four for each article, handing them over and keeping them costs more than making them. */
export function putTogether(batch: readonly CodedInput[]): HandedOver {
  const buffer = new ArrayBuffer(batch.reduce((sum, one) => sum + ('article' in one ? sizeOf(one.article) : 0), 0));
  let at = 0;
  const place = (bytes: Uint8Array): Uint8Array => {
    const placed = new Uint8Array(buffer, at, bytes.length);
    placed.set(bytes);
    at += bytes.length;
    return placed;
  };
  // Numbers of four bytes come first: they may start at multiples of four only.
  const hashes = batch.map((one) => {
    if (!('article' in one)) return new Uint32Array(0);
    const { indexed } = one.article;
    const placed = new Uint32Array(buffer, at, indexed.hashes.length);
    placed.set(indexed.hashes);
    at += indexed.hashes.byteLength;
    return placed;
  });
  const coded = batch.map((one, index): CodedInput => {
    if (!('article' in one)) return one;
    const { indexed, signature, record } = one.article;
    const placed = { hashes: hashes[index] ?? new Uint32Array(0), levels: place(indexed.levels) };
    return { place: one.place, article: { ...one.article, indexed: placed, signature: place(signature), record: place(record) } };
  });
  return { coded, buffer };
}

const sizeOf = ({ indexed, signature, record }: CodedArticle) =>
  indexed.hashes.byteLength + indexed.levels.length + signature.length + record.length;
