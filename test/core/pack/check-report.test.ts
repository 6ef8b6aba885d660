import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/core/pack/check-report';
import { SAMPLE } from './sample-pack';

const QUOTE = {
  ...{ text: 'The bridge held.', kind: 'direct', speaker: null, certainty: 'certain', cue: 'said' },
  ...{ via: null, unnamed: false, start: null, end: null },
};
const [REPORT] = SAMPLE.reports;

describe('checkReport', () => {
  it.each([
    ['one without it, as of older packs', QUOTE],
    ['one that is no part of a statement', { ...QUOTE, statement: null }],
    ['a part of a statement', { ...QUOTE, statement: 2 }],
  ])("takes a quotation's statement: %s", (_, quote) => {
    expect(checkReport({ ...REPORT, quotes: [quote] })).toBe(true);
  });

  it.each([
    ['a text', '2'],
    ['a list', [2]],
  ])("refuses a quotation's statement that is %s", (_, statement) => {
    expect(checkReport({ ...REPORT, quotes: [{ ...QUOTE, statement }] })).toBe(false);
  });
});
