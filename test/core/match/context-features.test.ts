import { describe, expect, it } from 'vitest';
import { probabilityOf } from '../../../src/core/learned/linear';
import { CONTEXT_FEATURES, compareContext } from '../../../src/core/match/context-features';
import { COPY_FEATURE, PAIR_FEATURES } from '../../../src/core/match/pair-features';
import type { ScoredPair } from '../../../src/core/match/scored-pair';

function pair(key: string, logOdds: number, copyShare = 0): ScoredPair<string> {
  const features = PAIR_FEATURES.map((_, index) => (index === COPY_FEATURE ? copyShare : 0));
  return { key, features, logOdds, probability: probabilityOf(logOdds) };
}

function contextOf(candidates: readonly ScoredPair<string>[], neighbours: Readonly<Record<string, readonly ScoredPair<string>[]>>) {
  const probabilityAt = (key: string) => candidates.find((candidate) => candidate.key === key)?.probability ?? 0;
  const rows = compareContext({ candidates, probabilityAt, neighboursOf: (key) => neighbours[key] ?? [] });
  return (row: number, feature: string) => rows[row]?.[CONTEXT_FEATURES.indexOf(feature)] ?? Number.NaN;
}

describe('compareContext', () => {
  it('sees that a candidate is torn to a report which the page does not resemble', () => {
    const value = contextOf([pair('a', 1)], { a: [pair('elsewhere', 5)] });
    expect(value(0, 'torn')).toBeCloseTo(probabilityOf(5));
    expect(value(0, 'ahead of its best')).toBe(1 - 5);
    expect(value(0, 'its group least')).toBe(0);
  });

  it('sees that a candidate is joined to the page by a third report', () => {
    const value = contextOf([pair('a', 1), pair('b', 4)], { a: [pair('b', 3)] });
    expect(value(0, 'joined')).toBeCloseTo(probabilityOf(3));
    expect(value(0, 'its group')).toBeCloseTo(probabilityOf(4));
  });

  it('takes no witness from a copy of the candidate', () => {
    const value = contextOf([pair('a', 1), pair('copy', 1)], { a: [pair('copy', 6, 0.9)] });
    expect(value(0, 'its best')).toBe(-6);
    expect(value(0, 'best other')).toBe(-6);
  });

  it('has a value for every feature, alone or in company', () => {
    const value = contextOf([pair('a', 99)], {});
    for (const feature of CONTEXT_FEATURES) expect(value(0, feature)).not.toBeNaN();
    expect(value(0, 'pair')).toBe(6);
  });
});
