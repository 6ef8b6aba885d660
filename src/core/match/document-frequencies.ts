import { decodeBase64 } from './base64';
import { FREQUENCY_DATA } from './document-frequency-data';

/** Documents that were counted. */
export const FREQUENCY_DOCUMENTS: number = FREQUENCY_DATA.documents;
/** Low bits by which a term stands in the table: 2^24 places for 30,000 terms mistake one unseen term in 500. */
export const FREQUENCY_KEY_BITS = 24;
/** Steps a doubling of the frequency in the table. */
export const FREQUENCY_STEPS = 8;

let table: ReadonlyMap<number, number> | null = null;

/** In how many background documents a term stands, to a twelfth; null for a term rarer than the table goes. */
export function documentFrequencyOf(hash: number): number | null {
  table ??= readTable();
  return table.get(hash >>> (32 - FREQUENCY_KEY_BITS)) ?? null;
}

// Lines of [gap to the last key as a variable-length integer, logarithm of the frequency in one byte].
function readTable(): ReadonlyMap<number, number> {
  const bytes = decodeBase64(FREQUENCY_DATA.table);
  const frequencies = new Map<number, number>();
  let key = 0;
  for (let at = 0; at < bytes.length; ) {
    let scale = 1;
    for (let byte = 0x80; byte >= 0x80; scale *= 128) {
      byte = bytes[at++] ?? 0;
      key += (byte & 0x7f) * scale;
    }
    frequencies.set(key, 2 ** ((bytes[at++] ?? 0) / FREQUENCY_STEPS));
  }
  return frequencies;
}
