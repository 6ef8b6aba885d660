import { describe, expect, it } from 'vitest';
import { isSelf } from '../../../src/core/match/is-self';
import { sampleReport } from './sample-reports';

const WORDS = 'The harbour council met on Monday and voted to rebuild the outer wall after last winter broke it in nine places';
const TEXT = Array.from({ length: 12 }, (_, i) => `${WORDS}, paragraph ${i} of the minutes says, ${i * 7} days after the storm.`).join(
  '\n\n',
);

describe('isSelf', () => {
  const page = sampleReport({ id: 'page', text: TEXT });

  it('knows the same text again, also with a paragraph more', () => {
    expect(isSelf(page, sampleReport({ id: 'record', text: TEXT }))).toBe(true);
    expect(isSelf(page, sampleReport({ id: 'record', text: `${TEXT}\n\nA short note on the tides was added later.` }))).toBe(true);
  });

  it('does not take a text that holds the other among much else for it', () => {
    const more = Array.from(
      { length: 12 },
      (_, i) => `Stall ${i * 3} sold pears, figs number ${i + 40} and bread of ${i * 11} kinds to ${i * 5} visitors.`,
    );
    const longer = `${TEXT}\n\n${more.join('\n\n')}`;
    expect(isSelf(page, sampleReport({ id: 'record', text: longer }))).toBe(false);
  });

  it('takes equal texts of two known outlets for an agency copy', () => {
    const here = sampleReport({ id: 'page', text: TEXT, outlet: 'County Post' });
    expect(isSelf(here, sampleReport({ id: 'record', text: TEXT, outlet: 'Stenby News' }))).toBe(false);
    expect(isSelf(here, sampleReport({ id: 'record', text: TEXT, outlet: 'County Post' }))).toBe(true);
    expect(isSelf(here, sampleReport({ id: 'record', text: TEXT }))).toBe(true);
  });

  it('needs the whole of a short text to be the same', () => {
    const short = sampleReport({ id: 'page', text: `${WORDS}.` });
    expect(isSelf(short, sampleReport({ id: 'record', text: `${WORDS}.` }))).toBe(true);
    expect(isSelf(short, sampleReport({ id: 'record', text: `${WORDS} and three more.` }))).toBe(false);
  });
});
