import { ByteReader, ByteWriter, DamagedPack } from './bytes';

const SHORTEST_MATCH = 4;
const TABLE_BITS = 15;
/** Bytes. A block holds a few articles; a larger claim is hostile. */
const LARGEST_BLOCK = 16 * 1024 * 1024;

/**
 * A plain dictionary coder (LZ77 without entropy coding): [literal count, literals, copy length, copy distance] until the raw length
 * is reached. Our own so that Node and every browser write the same bytes, and so that reading needs no asynchronous API.
 */
export function compress(raw: Uint8Array): Uint8Array {
  const out = new ByteWriter(raw.length + 16);
  out.varint(raw.length);
  const { last, base } = lastPlaces(raw.length);
  let literals = 0;
  let at = 0;
  while (at + SHORTEST_MATCH <= raw.length) {
    const slot = slotOf(raw, at);
    const candidate = (last[slot] ?? 0) - base;
    last[slot] = base + at;
    const length = candidate < 0 ? 0 : matchLength(raw, candidate, at);
    if (length < SHORTEST_MATCH) {
      at++;
      continue;
    }
    out.varint(at - literals);
    out.appendFrom(raw, literals, at);
    out.varint(length);
    out.varint(at - candidate);
    for (let i = at + 1; i < at + length && i + SHORTEST_MATCH <= raw.length; i++) last[slotOf(raw, i)] = base + i;
    at += length;
    literals = at;
  }
  if (literals < raw.length) {
    out.varint(raw.length - literals);
    out.appendFrom(raw, literals, raw.length);
  }
  return out.finish();
}

/** Where four bytes stood last, by `slotOf`, and how much is to be taken off for the place in this block: what is then negative is an older block's. */
let table: Int32Array | null = null;
let taken = 0;
const MOST_TAKEN = 2 ** 31 - 1;

/** One table serves all blocks: making one for each took a fourth of the time. */
function lastPlaces(length: number): { readonly last: Int32Array; readonly base: number } {
  if (!table || taken + length > MOST_TAKEN) {
    table = new Int32Array(1 << TABLE_BITS);
    taken = 1;
  }
  const base = taken;
  taken += length;
  return { last: table, base };
}

function slotOf(raw: Uint8Array, at: number): number {
  const word = (raw[at] ?? 0) | ((raw[at + 1] ?? 0) << 8) | ((raw[at + 2] ?? 0) << 16) | ((raw[at + 3] ?? 0) << 24);
  return Math.imul(word, 0x9e3779b1) >>> (32 - TABLE_BITS);
}

function matchLength(raw: Uint8Array, from: number, at: number): number {
  let length = 0;
  while (at + length < raw.length && raw[from + length] === raw[at + length]) length++;
  return length;
}

/** What `compress` was given; throws `DamagedPack` for anything that it did not write. */
export function decompress(packed: Uint8Array): Uint8Array {
  const reader = new ByteReader(packed);
  const size = reader.varint();
  if (size > LARGEST_BLOCK) throw new DamagedPack('a block claims to be larger than blocks may be');
  const raw = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const literals = reader.count();
    if (literals > size - at) throw new DamagedPack('a block is longer than it says');
    reader.copyTo(raw, at, literals);
    at += literals;
    if (at === size) break;
    const length = reader.varint();
    const distance = reader.varint();
    if (length === 0 || length > size - at || distance === 0 || distance > at) throw new DamagedPack('a block copies from nowhere');
    for (const end = at + length; at < end; at++) raw[at] = raw[at - distance] ?? 0;
  }
  return raw;
}
