import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_ENTRY, NumbersByHash } from '../../../src/core/text/numbers-by-hash';

function listed(lists: NumbersByHash, hash: number): number[] {
  const values: number[] = [];
  for (let entry = lists.first(hash); entry !== NO_ENTRY; entry = lists.next(entry)) values.push(lists.valueAt(entry));
  return values;
}

it('lists what a map of arrays lists, the latest first, for hashes that meet in their low bits too', () => {
  const hash = fc.oneof(fc.constantFrom(0, 1, 64, 128, 2 ** 31, 2 ** 32 - 1, 2 ** 32 - 64), fc.nat(2 ** 32 - 1));
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, fc.nat(2 ** 31 - 1)), { maxLength: 300 }), (added) => {
      const lists = new NumbersByHash();
      const expected = new Map<number, number[]>();
      for (const [key, value] of added) {
        lists.add(key, value);
        expected.set(key, [value, ...(expected.get(key) ?? [])]);
      }
      for (const [key, values] of expected) expect(listed(lists, key)).toEqual(values);
      expect(listed(lists, 4_000_000_007)).toEqual(expected.get(4_000_000_007) ?? []);
    }),
  );
});

it('has nothing under a hash that was not added', () => {
  expect(new NumbersByHash().first(7)).toBe(NO_ENTRY);
});
