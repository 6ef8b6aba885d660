import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markChangedWords } from '../../../src/sidebar/parts/changed-words';

const wholly = (text: string) => ({ text, spoken: [{ start: 0, end: text.length }] });

function changedIn(...versions: string[]): string[][] {
  return markChangedWords(versions.map(wholly)).map((pieces) => pieces.filter(({ isChanged }) => isChanged).map(({ text }) => text));
}

test('words that only one version has are changed', () => {
  expect(changedIn('Missiles will speak for themselves.', 'The missiles speak for themselves.')).toEqual([['will'], ['The']]);
});

test('case, curly apostrophes and punctuation are no change', () => {
  expect(changedIn('We don’t know: yet', "we don't know yet!")).toEqual([[], []]);
});

test('neighbouring changes are one', () => {
  expect(changedIn('a b c d', 'a x y d')).toEqual([['b c'], ['x y']]);
});

test('the first of three versions is marked where any other differs', () => {
  expect(changedIn('one two three', 'one two four', 'five two three')).toEqual([['one', 'three'], ['four'], ['five']]);
});

test("the reporter's words between the speaker's are no change", () => {
  const interrupted = {
    text: 'We stay,” he said. “We wait',
    spoken: [
      { start: 0, end: 8 },
      { start: 20, end: 27 },
    ],
  };
  const marked = markChangedWords([interrupted, wholly('We stay, we leave')]);
  expect(marked.map((pieces) => pieces.filter(({ isChanged }) => isChanged).map(({ text }) => text))).toEqual([['wait'], ['leave']]);
});

test('nothing is marked where there is nothing in common to compare', () => {
  const long = (word: string): string => Array.from({ length: 300 }, (_, i) => `${word}${i}`).join(' ');
  expect(changedIn(long('a'), long('b'))).toEqual([[], []]);
  expect(markChangedWords([])).toEqual([]);
});

test('the pieces of a version join to exactly its text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (versions) => {
      expect(markChangedWords(versions.map(wholly)).map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual(versions);
    }),
  );
});
