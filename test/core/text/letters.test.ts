import { expect, test } from 'vitest';
import { countCapitals, holdsWord, initialsOf, replaceNonLetters, wordsOf } from '../../../src/core/text/letters';

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

test('knows words, initials and capitals by every sign of the first planes, alone and among signs of other scripts', () => {
  for (let code = 1; code <= 0x2fff; code++) {
    const sign = String.fromCharCode(code);
    for (const text of [sign.repeat(3), `${sign.repeat(3)} \u0416`]) {
      expect(holdsWord(text), code.toString(16)).toBe(/\p{L}{3}/u.test(text));
      expect(initialsOf(text), code.toString(16)).toBe(text.replace(/(\p{L})[\p{L}\p{M}'\u2019]*/gu, '$1'));
      expect(countCapitals(text), code.toString(16)).toBe(text.match(/\p{Lu}/gu)?.length ?? 0);
    }
  }
});
