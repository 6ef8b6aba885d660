import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HashList } from '../../../src/core/match/hash-list';

/** Ascending hashes without repeats; many share their low bits, so that the filter lets some through that are not there. */
const hashes = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0, 2 ** 16, 2 ** 31, 2 ** 32 - 64)), { maxLength: 60 })
  .map((parts) => [...new Set(parts.map(([low, high]) => low + high))].sort((a, b) => a - b));

describe('a list of hashes', () => {
  it('finds exactly what another list has as well, ascending, with the places in both', () => {
    fc.assert(
      fc.property(hashes, hashes, (one, other) => {
        const common = one.filter((hash) => other.includes(hash));
        const places: number[] = [];
        expect(new HashList(one).findShared(new HashList(Uint32Array.from(other)), places)).toBe(common.length);
        expect(places).toEqual(common.flatMap((hash) => [one.indexOf(hash), other.indexOf(hash)]));
        expect(new HashList(other).countShared(new HashList(one))).toBe(common.length);
      }),
    );
  });
});
