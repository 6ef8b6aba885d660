import { describe, expect, it } from 'vitest';
import { hashRun, hashText } from '../../../src/core/text/hash';
import { shingleWords } from '../../../src/core/text/shingles';

describe('hashRun', () => {
  it('is the hash of the words joined by spaces', () => {
    const words = ['the', 'mayor', "isn't", 'in', 'zürich', ''];
    expect(hashRun(words, 1, 4)).toBe(hashText("mayor isn't in"));
    expect(hashRun(words, 0, 6)).toBe(hashText(words.join(' ')));
    expect(hashRun(words, 2, 2)).toBe(hashText(''));
  });
});

describe('shingleWords', () => {
  it('gives each run of five words once, in the order of hashes', () => {
    const words = 'a b c d e a b c d e'.split(' ');
    const runs = ['a b c d e', 'b c d e a', 'c d e a b', 'd e a b c', 'e a b c d'];
    expect(shingleWords(words)).toEqual(runs.map(hashText).sort((a, b) => a - b));
  });

  it('has none of fewer than five words', () => expect(shingleWords(['one', 'two', 'three', 'four'])).toEqual([]));
});
