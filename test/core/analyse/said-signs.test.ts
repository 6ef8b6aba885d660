import { describe, expect, it } from 'vitest';
import { readSaidSigns, SAID_SIGNS } from '../../../src/core/analyse/said-signs';
import { analyse } from '../compare/story';

const analysis = analyse({
  id: 'page',
  text: [
    'The River Arle burst its banks in Easterby on Monday.',
    '“The dam will hold for another year,” said Paul Winter, the minister for water.',
    '“We have checked every wall of it with great care,” Winter said. “Nobody in the valley has to leave.”',
    'A spokesman who asked not to be named said that the engineers were less sure.',
  ].join('\n\n'),
});
const rows = readSaidSigns(analysis);
const sentenceWith = (words: string) =>
  analysis.sentences.findIndex(({ start, end }) => analysis.article.text.slice(start, end).includes(words));
const sign = (words: string, name: (typeof SAID_SIGNS)[number]) => rows[sentenceWith(words)]?.[SAID_SIGNS.indexOf(name)];

describe('whose words a sentence gives', () => {
  it('is nothing where nobody speaks', () => {
    expect(rows[sentenceWith('burst its banks')]).toEqual(SAID_SIGNS.map(() => 0));
  });

  it('tells the first words of a speaker from what comes later', () => {
    expect([sign('another year', 'person'), sign('another year', 'firstWords'), sign('another year', 'direct')]).toEqual([1, 1, 1]);
    expect([sign('every wall', 'person'), sign('every wall', 'firstWords')]).toEqual([1, 0]);
  });

  it('tells a statement that goes on', () => {
    expect(sign('another year', 'goesOn')).toBe(0);
    expect(sign('Nobody in the valley', 'goesOn')).toBe(1);
  });

  it('has a value from 0 to 1 for every name', () => {
    for (const row of rows) {
      expect(row.length).toBe(SAID_SIGNS.length);
      expect(row.every((value) => value >= 0 && value <= 1)).toBe(true);
    }
  });
});
