import { describe, expect, it } from 'vitest';
import { sharedStretch } from '../../../src/core/compare/shared-stretch';

const between = (a: string, b: string) => {
  const [x, y] = [a.split(' '), b.split(' ')];
  const stretch = sharedStretch(x, y);
  return stretch && [x.slice(stretch.a.first, stretch.a.last + 1).join(' '), y.slice(stretch.b.first, stretch.b.last + 1).join(' ')];
};

describe('the stretch that two rows of words share', () => {
  it.each([
    [
      'spans a word that one of them lacks',
      'we have not promised new houses',
      'we have promised new houses',
      'we have not promised new houses',
    ],
    ['leaves out what stands far from it', 'the dam holds but nobody in this whole valley sleeps', 'the dam holds', 'the dam holds'],
    ['is the best of several', 'old gates leak while the old gates of the dam leak', 'gates of the dam leak', 'gates of the dam leak'],
  ])('%s', (_, a, b, expected) => {
    expect(between(a, b)).toEqual([expected, b]);
    expect(between(b, a)).toEqual([b, expected]);
  });

  it('is null without a word in both', () => {
    expect(between('the dam', 'a gate')).toBeNull();
    expect(sharedStretch([], ['dam'])).toBeNull();
  });
});
