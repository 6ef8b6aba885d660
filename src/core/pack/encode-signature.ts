import type { SentenceSignature, Signature } from '../model/report';
import type { ByteReader, ByteWriter } from './bytes';
import { DamagedPack } from './bytes';

type Counts = readonly (readonly [hash: number, count: number])[];

/** Writes a signature without its engine (the pack's header has that). Hashes are coded by their gaps. */
export function encodeSignature(signature: Signature, out: ByteWriter): void {
  out.varint(signature.words);
  writeCounts(signature.terms, out);
  writeHashes(signature.title, out);
  writeCounts(signature.lead, out);
  writeCounts(signature.entities, out);
  writeHashes(signature.bigrams, out);
  writeHashes(signature.shingles, out);
  const places = new Map(signature.terms.map(([hash], index) => [hash, index]));
  out.varint(signature.sentences.length);
  for (const sentence of signature.sentences) writeSentence(sentence, places, out);
}

/** Reads what `encodeSignature` wrote; throws `DamagedPack` for anything else. */
export function decodeSignature(reader: ByteReader, engine: string): Signature {
  const words = reader.varint();
  const terms = readCounts(reader);
  const title = readHashes(reader);
  const lead = readCounts(reader);
  const entities = readCounts(reader);
  const bigrams = readHashes(reader);
  const shingles = readHashes(reader);
  const sentences: SentenceSignature[] = [];
  for (let left = reader.count(); left > 0; left--) sentences.push(readSentence(reader, terms));
  return { engine, words, terms, title, lead, entities, bigrams, shingles, sentences };
}

function writeHashes(hashes: readonly number[], out: ByteWriter): void {
  out.varint(hashes.length);
  let previous = -1;
  for (const hash of hashes) {
    out.varint(hash - previous - 1);
    previous = hash;
  }
}

function readHashes(reader: ByteReader): number[] {
  const hashes = new Array<number>(reader.count());
  let previous = -1;
  for (let i = 0; i < hashes.length; i++) {
    previous += reader.varint() + 1;
    if (previous > 0xffffffff) throw new DamagedPack('a hash has more than 32 bits');
    hashes[i] = previous;
  }
  return hashes;
}

function writeCounts(counts: Counts, out: ByteWriter): void {
  writeHashes(
    counts.map(([hash]) => hash),
    out,
  );
  for (const [, count] of counts) out.varint(count);
}

function readCounts(reader: ByteReader): [number, number][] {
  const counts: [number, number][] = [];
  for (const hash of readHashes(reader)) counts.push([hash, reader.varint()]);
  return counts;
}

function writeSentence(sentence: SentenceSignature, places: ReadonlyMap<number, number>, out: ByteWriter): void {
  const indices = sentence.terms.flatMap((hash) => places.get(hash) ?? []);
  writeHashes(indices, out);
  out.varint(sentence.figures.length);
  for (const figure of sentence.figures) out.float64(figure);
  out.varint(sentence.post === null ? 0 : sentence.post + 1);
}

function readSentence(reader: ByteReader, terms: Counts): SentenceSignature {
  const hashes = readHashes(reader);
  for (let i = 0; i < hashes.length; i++) {
    const term = terms[hashes[i] ?? 0];
    if (!term) throw new DamagedPack('a sentence has a term that its article lacks');
    hashes[i] = term[0];
  }
  const figures: number[] = [];
  for (let left = reader.count(); left > 0; left--) figures.push(readFigure(reader));
  const post = reader.varint();
  return { terms: hashes, figures, post: post === 0 ? null : post - 1 };
}

function readFigure(reader: ByteReader): number {
  const figure = reader.float64();
  if (!Number.isFinite(figure)) throw new DamagedPack('a figure is no number');
  return figure;
}
