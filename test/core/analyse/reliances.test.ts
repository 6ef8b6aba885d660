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
    ['State news agency Wexa said that the gates had rusted.', 'Wexa'],
    ['The Dale newspaper Ruland reported that the gates had rusted.', 'Ruland'],
    ['The Wexa news agency reported that the gates had rusted.', 'Wexa'],
    ['According to a report in the Valley Herald, the gates had rusted.', 'Valley Herald'],
    ['The story was first published by the Valley Herald.', 'Valley Herald'],
    ['The engineer will not return, per Reuters.', 'Reuters'],
    ['The Valley Herald was the first to report the rust.', 'Valley Herald'],
    ['Marrow’s Channel 12 reported that the gates had rusted.', 'Channel 12'],
    ['“The gates have rusted,” he told the BBC’s Today programme.', 'BBC'],
    ['Letters obtained by the Valley Herald show that the gates had rusted.', 'Valley Herald'],
    ['A Valley Herald investigation found that the gates had rusted.', 'Valley Herald'],
    ['The Valley Herald’s correspondent in Dale reported rust.', 'Valley Herald'],
    ['Writing in the Valley Herald, she said that the gates had rusted.', 'Valley Herald'],
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
    'She worked for the Valley Herald before she was elected.',
    'The Valley Herald is owned by a brewer, who bought it in May.',
    'An advertisement in the Valley Herald asked for divers.',
    'The BBC apologised for the mistake on Monday.',
    'Dale Athletic said that the gates had rusted.',
    'The Chief Economist said that the gates had rusted.',
    'Dawn found divers at the rusted gates.',
    'A storm was reported in the Atlantic on Monday.',
    'BBC presenter Jane Roe said that the gates had rusted.',
    'The environment agency Marrow Water said that the gates had rusted.',
    'The report by the council said that the gates had rusted.',
  ])('is none in: %s', (sentence) => {
    expect(reliedOn(sentence)).toEqual([]);
  });
});
