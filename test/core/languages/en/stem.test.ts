import { describe, expect, it } from 'vitest';
import { stem } from '../../../../src/core/languages/en/stem';
import { STOP_WORDS } from '../../../../src/core/languages/en/stop-words';

const FAMILIES = [
  ['strike', 'strikes', 'striking'],
  ['authorise', 'authorised', 'authorized', 'authorization', 'authorisation'],
  ['defence', 'defense'],
  ['stop', 'stops', 'stopped', 'stopping'],
  ['policy', 'policies'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ["minister's", 'minister', 'ministers'],
  ['u.s', 'us'],
];

describe('stem', () => {
  it.each(FAMILIES)('brings %s and its forms together', (...family) => {
    expect(new Set(family.map(stem)).size).toBe(1);
  });

  it.each([
    ['new', 'news'],
    ['texas', 'tex'],
    ['missile', 'missing'],
    ['red', 'reed'],
    ['1990s', '1990'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

describe('stop words', () => {
  it('are folded and hold no empty word', () => {
    for (const word of STOP_WORDS) expect(word).toMatch(/^[a-z']+$/);
  });
});
