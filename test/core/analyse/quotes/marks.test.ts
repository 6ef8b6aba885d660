import { describe, expect, it } from 'vitest';
import { findMarkedStretches } from '../../../../src/core/analyse/quotes/marks';

const wordsOf = (text: string) => findMarkedStretches(text).map(({ start, end }) => text.slice(start, end));

describe('findMarkedStretches', () => {
  it.each([
    ['typographic marks', 'He said \u201cyes\u201d and left.', ['yes']],
    ['straight marks', 'He said "yes" and "no".', ['yes', 'no']],
    [
      'single marks, apostrophes inside',
      'She said: \u2018We won\u2019t go and that\u2019s final.\u2019 She left.',
      ['We won\u2019t go and that\u2019s final.'],
    ],
    ['a plural possessive inside single marks', "He called it 'the workers' last stand' on Monday.", ["the workers' last stand"]],
    [
      'single marks inside double ones are part of the quotation',
      '\u201cHe told me \u2018go\u2019 twice,\u201d she said.',
      ['He told me \u2018go\u2019 twice,'],
    ],
    ['apostrophes alone are no marks', "It's the '90s band's tour.", []],
    ['a pair of single marks is an archive\u2019s and no page\u2019s', "''Yes,'' he said.", []],
    ['a mark that is never closed ends with its line', 'He said: \u201cyes and no.\nThe end.', ['yes and no.']],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('tells where a quotation runs on over paragraphs', () => {
    const text = '\u201cOne.\n\n\u201cTwo.\n\n\u201cThree,\u201d he said.\n\n\u201cFour.\u201d';
    expect(findMarkedStretches(text).map(({ isClosed, continues }) => [isClosed, continues])).toEqual([
      [false, false],
      [false, true],
      [true, true],
      [true, false],
    ]);
  });
});
