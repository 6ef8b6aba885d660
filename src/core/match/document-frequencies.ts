import { decodeBase64 } from './base64';
import { FREQUENCY_DATA } from './document-frequency-data';

/** Low bits by which a term stands in the table: 2^24 places for 30,000 terms mistake one unseen term in 500. */
export const FREQUENCY_KEY_BITS = 24;
/** Steps a doubling of the frequency in the table. */
export const FREQUENCY_STEPS = 8;

/** Documents in which a term is taken to stand that the table does not hold: it holds every term that stands in more. */
const UNSEEN_FREQUENCY = 3;
const UNSEEN_RARITY = Math.log(FREQUENCY_DATA.documents / UNSEEN_FREQUENCY);

let table: ReadonlyMap<number, number> | null = null;

/** How telling a term is: the logarithm of how many articles of the background have it in one. The same for every pack. */
export function rarityOf(hash: number): number {
  table ??= readTable();
  return table.get(hash >>> (32 - FREQUENCY_KEY_BITS)) ?? UNSEEN_RARITY;
}

// Lines of [gap to the last key as a variable-length integer, logarithm of the frequency in one byte].
function readTable(): ReadonlyMap<number, number> {
  const bytes = decodeBase64(FREQUENCY_DATA.table);
  const rarities = new Map<number, number>();
  let key = 0;
  for (let at = 0; at < bytes.length; ) {
    let scale = 1;
    for (let byte = 0x80; byte >= 0x80; scale *= 128) {
      byte = bytes[at++] ?? 0;
      key += (byte & 0x7f) * scale;
    }
    rarities.set(key, Math.log(FREQUENCY_DATA.documents / 2 ** ((bytes[at++] ?? 0) / FREQUENCY_STEPS)));
  }
  return rarities;
}
