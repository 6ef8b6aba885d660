import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatForest, readForest, scoreForest } from '../../../src/core/learned/forest';

// One tree: input 0 below 0.5 leads to -1; else input 1 below 2 leads to 3, and above to 5.
const TREE = [0, 0.5, 1, 2, -1, -1, 0, 0, 1, 2, 1, 2, -1, 3, 0, 0, -1, 5, 0, 0];
const FOREST = { base: 1, bias: -2, weights: [10, 0], trees: [TREE] };

describe('scoreForest', () => {
  it('is the mean of the linear part and the trees', () => {
    expect(scoreForest(FOREST, [0, 0])).toBe((-2 + 1 - 1) / 2);
    expect(scoreForest(FOREST, [1, 0])).toBe((8 + 1 + 3) / 2);
    expect(scoreForest(FOREST, [0.5, 2])).toBe((3 + 1 + 5) / 2);
  });

  it('scores the same when written and read again', () => {
    const again = readForest(formatForest(FOREST));
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 2, maxLength: 2 }), (inputs) => {
        expect(scoreForest(again, inputs)).toBe(scoreForest(FOREST, inputs));
      }),
    );
  });
});
