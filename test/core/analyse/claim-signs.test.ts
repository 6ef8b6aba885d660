import { describe, expect, it } from 'vitest';
import { CLAIM_SIGNS, withSignsAround } from '../../../src/core/analyse/claim-signs';

const row = (quoted: number) => CLAIM_SIGNS.map((name) => (name === 'quoted' ? quoted : 0));
const around = (rows: readonly number[][]) => withSignsAround(rows).map((values) => values[CLAIM_SIGNS.length]);

describe('the signs around a sentence', () => {
  it('follow its own', () => {
    expect(withSignsAround([row(1)])[0]?.slice(0, CLAIM_SIGNS.length)).toEqual(row(1));
  });

  it('are the means of two sentences on each side, without its own', () => {
    expect(around([row(1), row(0), row(1), row(0), row(0)])).toEqual([0.5, 2 / 3, 0.25, 1 / 3, 0.5]);
  });

  it('are its own where it stands alone', () => {
    expect(around([row(0.4)])).toEqual([0.4]);
  });
});
