import { describe, expect, test } from 'vitest';
import { placeCreditLength } from '../../../src/core/analyse/place-credit';

describe('what stands before the words of a report', () => {
  test.each([
    ['WEXCOMBE, Calif. (AP) \u2014 ', 'The wall held.'],
    ['(Reuters) - ', 'Nobody was hurt.'],
    ['(CNN) ', 'A wall fell.'],
    ['WEXCOMBE/ST JOHN\u2019S, Newfoundland (Reuters) - ', 'A wall fell.'],
    ['WEXCOMBE \u2013 ', '\u201cIt held,\u201d she said.'],
    ['WEXCOMBE, England\u2014', 'A wall fell.'],
    ['NEW WEXCOMBE, June 3 -- ', 'A wall fell.'],
  ])('%s', (credit, words) => {
    expect(placeCreditLength(credit + words)).toBe(credit.length);
  });

  test.each([
    ['COVID-19 cases rose on Monday.'],
    ['NATO\u2013Russia talks failed.'],
    ['US-led troops left.'],
    ['The wall (see map) fell.'],
    ['BBC One \u2014 the channel \u2014 was off air.'],
    ['A WALL FELL.'],
    [''],
  ])('nothing in %j', (sentence) => {
    expect(placeCreditLength(sentence)).toBe(0);
  });

  test('ends on a long run of capitals', () => {
    expect(placeCreditLength(`${'AA '.repeat(50_000)}(`)).toBe(0);
  });
});
