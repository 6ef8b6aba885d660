import { describe, expect, it } from 'vitest';
import { findQuotedWords } from '../../../src/core/compare/quoted-words';
import { tokenise } from '../../../src/core/text/tokens';

function quotedIn(text: string): string {
  const tokens = tokenise(text);
  return findQuotedWords(text, { start: 0, end: text.length }, tokens)
    .map((at) => tokens[at]?.text)
    .join(' ');
}

describe('quoted words', () => {
  it.each([
    ['“The dam will hold,” said Winter, “for a year.”', 'The dam will hold for a year'],
    ['"The dam will hold," said Winter, "for a year."', 'The dam will hold for a year'],
    ['Winter spoke of “a dam that', 'a dam that'],
    ['Winter spoke of "a dam that', 'a dam that'],
    ['will hold for a year,” he said.', 'will hold for a year'],
    ['will hold for a year," he said.', 'will hold for a year'],
    ['The dam will hold, Winter said.', ''],
  ])('of %s', (text, quoted) => {
    expect(quotedIn(text)).toBe(quoted);
  });

  it('are those of the stretch alone', () => {
    const text = 'He said “no”. The dam holds.';
    const start = text.indexOf('The');
    expect(findQuotedWords(text, { start, end: text.length }, tokenise(text, start))).toEqual([]);
  });
});
