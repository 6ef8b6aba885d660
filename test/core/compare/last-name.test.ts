import { describe, expect, it } from 'vitest';
import { foldedWords, lastNameOf } from '../../../src/core/compare/last-name';

describe('the word by which a name is known again', () => {
  it.each([
    ['Jane Roe', 'roe'],
    ['Jane Roe Jr.', 'roe'],
    ['Maria Lopez-Garcia', 'lopez-garcia'],
    ['Séan O’Brien', 'brien'],
    ['Roe', 'roe'],
    ['', ''],
  ])('of %s is %s', (name, last) => {
    expect(lastNameOf(name)).toBe(last);
  });

  it('stands among the words of a sentence that names its bearer in another case', () => {
    expect(foldedWords('“No,” was Roe’s answer to Lopez-Garcia.')).toEqual(expect.arrayContaining(['roe', 'lopez-garcia']));
  });
});
