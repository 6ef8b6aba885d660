import { FREQUENCY_DATA } from './document-frequency-data';

/** Low bits by which a term stands in the table: 2^24 places for 30,000 terms mistake one unseen term in 500. */
export const FREQUENCY_KEY_BITS = 24;
/** Steps a doubling of the frequency in the table. */
export const FREQUENCY_STEPS = 8;

/** Documents in which a term is taken to stand that the table does not hold: it holds every term that stands in more. */
const UNSEEN_FREQUENCY = 3;
const UNSEEN_RARITY = Math.log(FREQUENCY_DATA.documents / UNSEEN_FREQUENCY);

/** High bits of a key that say in which run of keys it stands; four keys to a run. */
export const RUN_BITS = 13;
/** The other bits of a key, by which it stands in its run. */
export const KEY_BITS_IN_RUN: number = FREQUENCY_KEY_BITS - RUN_BITS;
/** Low bits of a line, which are its step; above them stand the bits of its key. A line has three characters, so 18 bits. */
export const STEP_BITS = 7;
/** The character for 0 in the table; each has six bits. */
export const FIRST_CHARACTER = 48;

const RARITIES: readonly number[] = Array.from({ length: 1 << STEP_BITS }, (_, step) =>
  Math.log(FREQUENCY_DATA.documents / 2 ** (step / FREQUENCY_STEPS)),
);

/** Where the lines of each run start, with the end of the last as well. */
let starts: Uint16Array | null = null;

/** How telling a term is: the logarithm of how many articles of the background have it in one. The same for every pack. */
export function rarityOf(hash: number): number {
  const place = hash & (KEPT - 1);
  if (keptHashes[place] !== hash) {
    keptHashes[place] = hash;
    keptRarities[place] = readRarity(hash);
  }
  return keptRarities[place] ?? UNSEEN_RARITY;
}

/** How many rarities are kept, each until another term takes its place: the articles of one search share most of their terms. */
const KEPT = 4096;
const keptHashes = new Uint32Array(KEPT);
const keptRarities = new Float64Array(KEPT);
// A hash that does not belong here: 0 would be taken for known.
keptHashes[0] = 1;

function readRarity(hash: number): number {
  starts ??= readStarts();
  const run = hash >>> (32 - RUN_BITS);
  const wanted = (hash >>> (32 - FREQUENCY_KEY_BITS)) & ((1 << KEY_BITS_IN_RUN) - 1);
  const end = starts[run + 1] ?? 0;
  // Lines are read where they stand: making numbers of all of them took a woken worker longer than all that it asks of them.
  for (let at = starts[run] ?? 0; at < end; at++) {
    const high = (sixBits(FREQUENCY_DATA.lines, 3 * at) << 6) | sixBits(FREQUENCY_DATA.lines, 3 * at + 1);
    if (high >> 1 === wanted) return RARITIES[((high & 1) << 6) | sixBits(FREQUENCY_DATA.lines, 3 * at + 2)] ?? UNSEEN_RARITY;
  }
  return UNSEEN_RARITY;
}

function sixBits(text: string, at: number): number {
  return text.charCodeAt(at) - FIRST_CHARACTER;
}

function readStarts(): Uint16Array {
  const { counts } = FREQUENCY_DATA;
  const places = new Uint16Array(counts.length + 1);
  for (let run = 0; run < counts.length; run++) places[run + 1] = (places[run] ?? 0) + sixBits(counts, run);
  return places;
}
