import { expect, test } from 'vitest';
import { replaceNonLetters, wordsOf } from '../../../src/core/text/letters';

test('knows every letter and number of the first planes, alone and among signs of other scripts', () => {
  for (let code = 1; code <= 0x2fff; code++) {
    const sign = String.fromCharCode(code);
    const kept = /[\p{L}\p{N}]/u.test(sign) ? sign : '-';
    expect(replaceNonLetters(sign, '-'), code.toString(16)).toBe(kept);
    expect(replaceNonLetters(`${sign}\u6f22`, '-'), code.toString(16)).toBe(`${kept}\u6f22`);
  }
});

test('gives the words of a text without what stands between them', () => {
  expect(wordsOf(' \u201cCaf\u00e9s, bars\u201d \u2013 42 of them! ')).toEqual(['Caf\u00e9s', 'bars', '42', 'of', 'them']);
  expect(wordsOf('\u2014 ?')).toEqual([]);
});
