import { describe, expect, it } from 'vitest';
import { type FoundLinks, NO_LINKS } from '../../../src/core/compare/claim-links';
import { AMONG_SIGNS, judgeAmong, type OtherLinks } from '../../../src/core/compare/links-among';

const OWN = new Array(12).fill(0);
const found = (...links: readonly (readonly [number: number, probability: number])[]): FoundLinks => ({
  ...NO_LINKS,
  links: links.map(([number, probability]) => ({
    number,
    probability,
    standing: [],
    reverse: 0,
    pairs: 0,
    signs: OWN.map((_, at) => (at === 0 ? probability : 0)),
  })),
});
const ALONE: OtherLinks = { rivalOf: () => 0, near: [null, null, null, null] };
/** The signs that are added to those of each link, by the sentence's number. */
function signsOf(own: FoundLinks, others: OtherLinks): Map<number, readonly number[]> {
  const judged = judgeAmong(own, others, { alone: () => 0, among: () => 0.5 });
  return new Map(judged.links.map(({ number, signs }) => [number, signs.slice(OWN.length)]));
}
const [LEAD, OTHERS, RIVAL, IS_MOST, BEFORE, AFTER, FAR_BEFORE] = [1, 2, 3, 4, 5, 6, 7];

describe('a link among those of its report', () => {
  it('stands beside the other links of its claim', () => {
    const signs = signsOf(found([3, 0.6], [7, 0.2]), ALONE);
    expect([signs.get(3)?.[LEAD], signs.get(7)?.[LEAD]].map((value) => value?.toFixed(2))).toEqual(['0.40', '-0.40']);
    expect(signs.get(3)?.[OTHERS]).toBeCloseTo(0.2);
    expect(signs.get(3)?.length).toBe(AMONG_SIGNS);
  });

  it('stands back where another claim is likelier carried by the sentence', () => {
    const signs = signsOf(found([3, 0.6], [7, 0.2]), { ...ALONE, rivalOf: (sentence) => (sentence === 3 ? 0.9 : 0) });
    expect([signs.get(3)?.[RIVAL], signs.get(3)?.[IS_MOST]]).toEqual([0.9, 0]);
    expect([signs.get(7)?.[RIVAL], signs.get(7)?.[IS_MOST]]).toEqual([0, 1]);
  });

  it('is held up by the claims around it where the page goes on as the report does', () => {
    const signs = signsOf(found([3, 0.6], [7, 0.2]), { ...ALONE, near: [found([2, 0.8]), found([8, 0.7]), null, null] });
    expect([signs.get(3)?.[BEFORE], signs.get(3)?.[AFTER], signs.get(3)?.[FAR_BEFORE]]).toEqual([0.8, 0, 0.8]);
    expect([signs.get(7)?.[BEFORE], signs.get(7)?.[AFTER], signs.get(7)?.[FAR_BEFORE]]).toEqual([0, 0.7, 0]);
  });

  it('stays as it is where it is hopeless by itself', () => {
    const judged = judgeAmong(found([3, 0.6], [7, 0.01]), ALONE, { alone: () => 0, among: () => 0.5 });
    expect(judged.links.map(({ number, probability }) => [number, probability])).toEqual([
      [3, 0.5],
      [7, 0.01],
    ]);
  });

  it('comes first where it is the likeliest as judged anew', () => {
    const judged = judgeAmong(found([3, 0.6], [7, 0.2]), ALONE, { alone: () => 0, among: (signs) => 1 - (signs[0] ?? 0) });
    expect(judged.links.map(({ number }) => number)).toEqual([7, 3]);
  });
});
