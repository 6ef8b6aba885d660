import { describe, expect, it } from 'vitest';
import { analyse, FLOOD } from '../compare/story';

describe('claims', () => {
  const { claims, article } = analyse({
    ...FLOOD.page,
    text: `${FLOOD.page.text}\n\nFloods are often a problem in the valley, and many towns have long been at risk for decades.`,
  });
  const claimWith = (words: string) => claims.find(({ start, end }) => article.text.slice(start, end).includes(words));

  it('are the sentences of the report, in order', () => {
    expect(claims.map(({ sentence }) => sentence)).toEqual(claims.map((_, index) => index));
  });

  it('tell the news of the day from what holds in general', () => {
    expect(claimWith('burst its banks')?.isBackground).toBe(false);
    expect(claimWith('often a problem')?.isBackground).toBe(true);
  });

  it('weigh from 0 to 1, the lead over general remarks', () => {
    for (const { weight } of claims) expect(weight >= 0 && weight <= 1).toBe(true);
    expect(claimWith('burst its banks')?.weight).toBeGreaterThan(claimWith('often a problem')?.weight ?? 1);
  });

  it('are none in a text of single words', () => {
    expect(analyse({ id: 'x', text: 'Yes.\n\nNo.' }).claims).toEqual([]);
  });
});
