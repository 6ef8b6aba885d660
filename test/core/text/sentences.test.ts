import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS, SENTENCE_OPENERS } from '../../../src/core/languages/en/abbreviations';
import { splitSentences } from '../../../src/core/text/sentences';

const read = (text: string, skip: { start: number; end: number }[] = []) =>
  splitSentences(text, skip, { abbreviations: ABBREVIATIONS, openers: SENTENCE_OPENERS }).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['after end marks', 'One came. Two went! Who stayed? Nobody.', ['One came.', 'Two went!', 'Who stayed?', 'Nobody.']],
    ['not after abbreviations', 'Mr. Roe met Gen. Marsh at 3 p.m. on Monday.', ['Mr. Roe met Gen. Marsh at 3 p.m. on Monday.']],
    ['not after initials', 'J. Roe came.', ['J. Roe came.']],
    [
      'not after initials without a space',
      'The late R.T. Roe and C.E.B. Doe met. They left.',
      ['The late R.T. Roe and C.E.B. Doe met.', 'They left.'],
    ],
    [
      'not inside initials that a name goes on behind',
      'She sat on the U.S. Circuit Court. It rained.',
      ['She sat on the U.S. Circuit Court.', 'It rained.'],
    ],
    ['after initials before a word that opens one', 'He left the U.S. The law stayed.', ['He left the U.S.', 'The law stayed.']],
    ['not before an office that opens with such a word', 'The U.S. Under Secretary came.', ['The U.S. Under Secretary came.']],
    ['after an hour before such a word', 'It began at 3 p.m. The hall was full.', ['It began at 3 p.m.', 'The hall was full.']],
    ['not inside numbers', 'It cost 3.5 million.', ['It cost 3.5 million.']],
    ['at each line', 'A headline\nThe text.', ['A headline', 'The text.']],
    ['not before a small letter', '\u201cStop!\u201d he said.', ['\u201cStop!\u201d he said.']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('has none in skipped text, and counts paragraphs without it', () => {
    const text = 'One.\nFollow us.\nTwo.';
    const sentences = splitSentences(text, [{ start: 5, end: 15 }]);
    expect(sentences.map(({ start, end, paragraph }) => [text.slice(start, end), paragraph])).toEqual([
      ['One.', 0],
      ['Two.', 1],
    ]);
  });

  it('is empty for a text without words', () => {
    expect(read(' \n\u2014 \u2026\n')).toEqual([]);
  });
});
