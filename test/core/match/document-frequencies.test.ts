import { expect, it } from 'vitest';
import { FREQUENCY_KEY_BITS, FREQUENCY_STEPS, rarityOf } from '../../../src/core/match/document-frequencies';
import { FREQUENCY_DATA } from '../../../src/core/match/document-frequency-data';

const HASH_BITS = 32 - FREQUENCY_KEY_BITS;

/** The coded table, read the slow obvious way: each key with the logarithm of its frequency. */
function readLines(): [key: number, step: number][] {
  const numbers = (text: string) => [...text].map((character) => character.charCodeAt(0) - '0'.charCodeAt(0));
  const coded = numbers(FREQUENCY_DATA.lines);
  const lines: [number, number][] = [];
  for (const [run, count] of numbers(FREQUENCY_DATA.counts).entries()) {
    for (let left = count; left > 0; left--) {
      const line = coded.slice(3 * lines.length, 3 * lines.length + 3).reduce((sum, number) => sum * 64 + number, 0);
      lines.push([run * 2 ** 11 + Math.floor(line / 2 ** 7), line % 2 ** 7]);
    }
  }
  expect(coded.length).toBe(3 * lines.length);
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
