import { expect, it } from 'vitest';
import { FREQUENCY_KEY_BITS, FREQUENCY_STEPS, rarityOf } from '../../../src/core/match/document-frequencies';
import { FREQUENCY_DATA } from '../../../src/core/match/document-frequency-data';

const HASH_BITS = 32 - FREQUENCY_KEY_BITS;

/** The coded table, read the slow obvious way: each key with the logarithm of its frequency. */
function readLines(): [key: number, step: number][] {
  const bytes = Buffer.from(FREQUENCY_DATA.table, 'base64');
  const lines: [number, number][] = [];
  let key = 0;
  for (let at = 0; at < bytes.length; ) {
    const first = at;
    while ((bytes[at] ?? 0) >= 0x80) at++;
    key += [...bytes.subarray(first, at + 1)].reduceRight((sum, byte) => sum * 128 + (byte & 0x7f), 0);
    lines.push([key, bytes[at + 1] ?? 0]);
    at += 2;
  }
  return lines;
}

it('gives each term of the table the logarithm of how rare it is, and every other term one rarity', () => {
  const lines = readLines();
  expect(lines.length).toBeGreaterThan(20_000);
  for (const [key, step] of lines) {
    expect(rarityOf(key * 2 ** HASH_BITS)).toBe(Math.log(FREQUENCY_DATA.documents / 2 ** (step / FREQUENCY_STEPS)));
  }
  const keys = new Set(lines.map(([key]) => key));
  const others = [0, 1, 2 ** FREQUENCY_KEY_BITS - 1, ...lines.map(([key]) => key + 1)].filter((key) => !keys.has(key));
  const rarities = new Set(others.map((key) => rarityOf(key * 2 ** HASH_BITS)));
  expect([...rarities]).toEqual([Math.log(FREQUENCY_DATA.documents / 3)]);
});
