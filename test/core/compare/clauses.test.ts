import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../src/core/compare/clauses';
import { english } from '../../../src/core/languages/en';

const clausesOf = (text: string) =>
  splitClauses(text, { start: 0, end: text.length }, english).map(({ start, end }) => text.slice(start, end));

describe('clauses', () => {
  it.each([
    [
      'The council closed the old bridge on Monday, but engineers found rust in every pillar.',
      ['The council closed the old bridge on Monday', 'engineers found rust in every pillar.'],
    ],
    [
      'The mayor opened the school hall at noon; volunteers carried blankets and hot soup there.',
      ['The mayor opened the school hall at noon', 'volunteers carried blankets and hot soup there.'],
    ],
  ])('%s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  it.each([
    'The mayor, and her deputy, opened the hall.',
    'Boats, pumps, blankets and soup came from Northfold, Millbrook and the coast.',
    'He left, but she stayed.',
    'The council closed schools in the town, libraries along the river, and was cleaning the cellars of the old hall.',
    'The council closed the old bridge on Monday, which engineers found rusty in every pillar.',
  ])('are not cut from: %s', (text) => {
    expect(clausesOf(text)).toEqual([text]);
  });
});
