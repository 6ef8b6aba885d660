import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/core/analyse/analyse-article';
import { readPlainText } from '../../../src/core/analyse/read-plain-text';

const LEAD = 'The council of Easterby met in the old town hall on Monday and talked about the dam until midnight. ';
const reliedOn = (sentence: string) =>
  analyseArticle(readPlainText({ id: 'x', outlet: 'Northfold Post', text: `${LEAD}${sentence}` })).reliances.map(({ on }) => on);

describe('the reporting that an article relies on', () => {
  it.each([
    ['Two officials confirmed the change in policy to the Wexcombe Times on Sunday.', 'Wexcombe Times'],
    ['The dam will be rebuilt, according to our partner network NBC News.', 'NBC News'],
    ['A person who spoke to Reuters had seen the plans.', 'Reuters'],
    ['An engineer told the Valley Herald that the gates had rusted.', 'Valley Herald'],
  ])('%s', (sentence, outlet) => {
    expect(reliedOn(sentence)).toEqual([outlet]);
  });

  it('is one outlet under its full and its short name', () => {
    expect(reliedOn('An aide told the Wexcombe Times of it. Another confirmed to the Times that the plans had changed.')).toEqual([
      'Wexcombe Times',
      'Wexcombe Times',
    ]);
  });

  it.each([
    'The mayor wrote a letter to the Wexcombe Times in her youth.',
    'The reporter had confirmed her move from Easterby and sold her flat before the train took her to the Wexcombe Times in May.',
    'Readers of the Valley Herald like the crossword.',
  ])('is none in: %s', (sentence) => {
    expect(reliedOn(sentence)).toEqual([]);
  });
});
