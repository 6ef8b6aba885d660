import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../src/core/analyse/report-of';
import { alignClaims } from '../../../src/core/compare/align-claims';
import { gather } from '../../../src/core/compare/gather';
import { analyse, coverageOf, FLOOD, tell } from './story';

/** The page's sentences that carry a sentence of another report. */
function carriersOf(claim: string, more = ''): string[] {
  const page = analyse({ ...FLOOD.page, text: `${FLOOD.page.text}${more}` });
  const other = tell({ ...FLOOD.other, text: `${FLOOD.other.text}\n\n${claim}` });
  const aligned = alignClaims(gather(page, reportOf(page), coverageOf([other])));
  const found = aligned.find(({ statement }) => statement.claim.text === claim);
  return (found?.sentences ?? []).map(({ start, end }) => page.article.text.slice(start, end));
}

describe('a claim carried by the page', () => {
  it('leads to the sentence that says it', () => {
    expect(carriersOf('Three bridges were shut to traffic and the coast line trains stopped.')).toEqual([
      'Three bridges were closed to traffic and trains on the coast line stopped running.',
    ]);
  });

  it('leads to a sentence that says it in words of the same meaning', () => {
    const said = 'Police arrested two protesters near the town hall after clashes.';
    expect(carriersOf('Two demonstrators were detained by officers after a riot near the town hall.', `\n\n${said}`)).toEqual([said]);
  });

  it('leads nowhere where the page says nothing of it', () => {
    expect(carriersOf('A vet treated four horses for burns on Tuesday in the stables of Millbrook.')).toEqual([]);
  });
});
