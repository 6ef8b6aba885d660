import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/core/text/normalise';
import { tokenise } from '../../../src/core/text/tokens';

/** What a word is, as a pattern. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}\p{M}]+|[.,](?=\p{N})\p{N}+|\.(?=\p{L}\.)\p{L}(?=\.))*/gu;

const COMMON = ['a', 'B', 'é', 'ß', '1', '½', '.', ',', "'", '\u2019', ' ', '-', '\u2014', '€', '\u201c', '\u00a0'];
const OTHER = ['ж', '\u0301', '\ud83d\ude00', '\ud83d', '中', '\u2126'];
const textOf = (signs: readonly string[]) => fc.array(fc.constantFrom(...signs), { maxLength: 24 }).map((list) => list.join(''));

function expectWords(text: string, start: number, end: number): void {
  const expected = [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
    ...{ start: start + index, end: start + index + word.length, text: word, folded: foldText(word) },
  }));
  expect(tokenise(text, start, end)).toEqual(expected);
}

describe('tokenise', () => {
  it('keeps apostrophes, initials and numbers within words', () => {
    const words = tokenise("The U.S. senator's 1,200.5 votes don\u2019t count.").map(({ text }) => text);
    expect(words).toEqual(['The', 'U.S', "senator's", '1,200.5', 'votes', 'don\u2019t', 'count']);
  });

  it('finds the words of the pattern in any text', () => {
    fc.assert(
      fc.property(textOf(COMMON), (text) => expectWords(text, 0, text.length)),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(textOf([...COMMON, ...OTHER]), (text) => expectWords(text, 0, text.length)),
      { numRuns: 1000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expectWords(text, 0, text.length)));
  });

  it('knows every Latin letter and digit', () => {
    for (let code = 0; code < 0x2b0; code++) expectWords(`a ${String.fromCharCode(code)} b`, 0, 5);
  });

  it('finds the words of a stretch as if the text ended there', () => {
    const stretches = fc.tuple(textOf(COMMON), fc.nat(24), fc.nat(30));
    fc.assert(
      fc.property(stretches, ([text, from, length]) => {
        const start = Math.min(from, text.length);
        expectWords(text, start, Math.max(start, Math.min(text.length, start + length)));
      }),
      { numRuns: 2000 },
    );
  });
});
