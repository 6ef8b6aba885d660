import { decodeBase64 } from './base64';
import { FREQUENCY_DATA } from './document-frequency-data';

/** Low bits by which a term stands in the table: 2^24 places for 30,000 terms mistake one unseen term in 500. */
export const FREQUENCY_KEY_BITS = 24;
/** Steps a doubling of the frequency in the table. */
export const FREQUENCY_STEPS = 8;

/** Documents in which a term is taken to stand that the table does not hold: it holds every term that stands in more. */
const UNSEEN_FREQUENCY = 3;
const UNSEEN_RARITY = Math.log(FREQUENCY_DATA.documents / UNSEEN_FREQUENCY);
/** High bits of a key that say in which run of keys it stands; four keys to a run. */
const RUN_BITS = 13;

/** Ascending keys, each with its step in the low bits; the keys of a run start where `starts` says, which has the end of the last as well. */
interface Table {
  readonly lines: Uint32Array;
  readonly starts: Uint16Array;
}

/** Bits of a line below its key: its step. */
const STEP_BITS = 32 - FREQUENCY_KEY_BITS;

const RARITIES: readonly number[] = Array.from({ length: 256 }, (_, step) =>
  Math.log(FREQUENCY_DATA.documents / 2 ** (step / FREQUENCY_STEPS)),
);

let table: Table | null = null;

/** How telling a term is: the logarithm of how many articles of the background have it in one. The same for every pack. */
export function rarityOf(hash: number): number {
  table ??= readTable();
  const { lines, starts } = table;
  const run = hash >>> (32 - RUN_BITS);
  const end = starts[run + 1] ?? 0;
  for (let at = starts[run] ?? 0; at < end; at++) {
    const line = lines[at] ?? 0;
    if ((line ^ hash) >>> STEP_BITS === 0) return RARITIES[line & ((1 << STEP_BITS) - 1)] ?? UNSEEN_RARITY;
  }
  return UNSEEN_RARITY;
}

// Lines of [gap to the last key as a variable-length integer, logarithm of the frequency in one byte].
function readTable(): Table {
  const bytes = decodeBase64(FREQUENCY_DATA.table);
  // Each line takes two bytes at least.
  const lines = new Uint32Array(bytes.length / 2);
  const starts = new Uint16Array((1 << RUN_BITS) + 1);
  let key = 0;
  let count = 0;
  for (let at = 0; at < bytes.length; count++) {
    let scale = 1;
    for (let byte = 0x80; byte >= 0x80; scale *= 128) {
      byte = bytes[at++] ?? 0;
      key += (byte & 0x7f) * scale;
    }
    lines[count] = (key << STEP_BITS) | (bytes[at++] ?? 0);
    const next = (key >>> (FREQUENCY_KEY_BITS - RUN_BITS)) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let run = 1; run < starts.length; run++) starts[run] = (starts[run] ?? 0) + (starts[run - 1] ?? 0);
  return { lines, starts };
}
