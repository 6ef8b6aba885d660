import { describe, expect, it } from 'vitest';
import { compare, FLOOD, tell } from './story';

const agencyText = `${FLOOD.page.text}\n\nThe county asked the army for pumps and sandbags on Monday night, a spokesman said.`;
const copy = tell({ id: 'copy', outlet: 'Hill Herald', published: '2024-03-05', text: agencyText });
const courier = tell(FLOOD.other);

describe('texts that are one', () => {
  const comparison = compare(FLOOD.page, [copy, courier]);
  const [first, second] = comparison.coverage;

  it('count as one report in two outlets', () => {
    expect(comparison.independentReports).toBe(2);
    expect(comparison.outlets).toBe(3);
  });

  it('name the text they share, as agency copy', () => {
    expect(first).toMatchObject({ id: 'copy', sameTextAs: 'page', kind: 'agency-copy' });
    expect(first?.overlap).toBeGreaterThan(0.95);
    expect(comparison.page.kind).toBe('agency-copy');
  });

  it('leave an independent report alone', () => {
    expect(second).toMatchObject({ id: 'courier', sameTextAs: null, kind: 'report' });
    expect(second?.overlap).toBeLessThan(0.2);
  });

  it('still tell what an edited copy adds', () => {
    expect(comparison.missingHere.flatMap(({ evidence }) => evidence.map(({ text }) => text)).join()).toContain('army for pumps');
  });

  it('count once for a claim that both carry', () => {
    const copies = [tell({ ...FLOOD.other, id: 'a', outlet: 'Alpha' }), tell({ ...FLOOD.other, id: 'b', outlet: 'Beta' })];
    const repairs = compare(FLOOD.page, copies).missingHere.find(({ claim }) => claim.includes('12 million'));
    expect(repairs).toMatchObject({ carriedBy: 1, outlets: ['Alpha', 'Beta'] });
  });

  it('show no variants of one another’s quotations', () => {
    const [a, b] = [tell({ ...FLOOD.other, id: 'a', outlet: 'Alpha' }), tell({ ...FLOOD.other, id: 'b', outlet: 'Beta' })];
    for (const { versions } of compare(FLOOD.page, [a, b]).quoteVariants)
      expect(versions.map(({ articleId }) => articleId)).not.toContain('b');
  });
});

describe('the same outlet twice', () => {
  it('is no agency, and one outlet', () => {
    const again = tell({ ...FLOOD.page, id: 'again' });
    const comparison = compare(FLOOD.page, [again]);
    expect(comparison.coverage[0]).toMatchObject({ kind: 'report', sameTextAs: 'page' });
    expect(comparison.outlets).toBe(1);
  });
});

describe('a repost', () => {
  it('stays a repost beside its original', () => {
    const repost = tell({ ...FLOOD.other, id: 'repost' }, { kind: 'repost', repostedOn: 'town.social' });
    const entry = compare(FLOOD.page, [courier, repost]).coverage.find(({ id }) => id === 'repost');
    expect(entry).toMatchObject({ kind: 'repost', repostedOn: 'town.social', sameTextAs: 'courier' });
  });
});
