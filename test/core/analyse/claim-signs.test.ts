import { describe, expect, it } from 'vitest';
import { CLAIM_SIGNS, withSignsAround } from '../../../src/core/analyse/claim-signs';
import { SAID_SIGNS } from '../../../src/core/analyse/said-signs';

const row = (quoted: number) => CLAIM_SIGNS.map((name) => (name === 'quoted' ? quoted : 0));
const around = (rows: readonly number[][]) => withSignsAround(rows).map((values) => values[CLAIM_SIGNS.length]);

describe('the signs around a sentence', () => {
  it('follow its own', () => {
    expect(withSignsAround([row(1)])[0]?.slice(0, CLAIM_SIGNS.length)).toEqual(row(1));
  });

  it('are the means of two sentences on each side, without its own', () => {
    expect(around([row(1), row(0), row(1), row(0), row(0)])).toEqual([0.5, 2 / 3, 0.25, 1 / 3, 0.5]);
  });

  it('tell who speaks right before and after it', () => {
    const speaks = (person: number) => CLAIM_SIGNS.map((name) => (name === 'person' ? person : 0));
    const said = withSignsAround([speaks(1), speaks(0), speaks(0)]).map((values) => {
      const [before = [], after = []] = [values.slice(-2 * SAID_SIGNS.length, -SAID_SIGNS.length), values.slice(-SAID_SIGNS.length)];
      return [before, after].map((signs) => signs[SAID_SIGNS.indexOf('person')]);
    });
    expect(said).toEqual([
      [0, 0],
      [1, 0],
      [0, 0],
    ]);
  });

  it('are its own where it stands alone', () => {
    expect(around([row(0.4)])).toEqual([0.4]);
  });
});
