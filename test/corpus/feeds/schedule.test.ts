import { describe, expect, test } from 'vitest';
import { cleanAddress } from '../../../src/corpus/feeds/clean-address';
import { mayAsk } from '../../../src/corpus/feeds/may-ask';
import { readRetryAfter } from '../../../src/corpus/feeds/retry-after';
import { LONGEST_WAIT_MS, planNextCheck, USUAL_WAIT_MS } from '../../../src/corpus/feeds/schedule';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const END = { outcome: 'ok', failures: 0, retryAfterMs: null, freshMs: null, now: NOW, random: 0.5 } as const;
const waitOf = (end: Parameters<typeof planNextCheck>[0]) => planNextCheck(end).due - NOW;

describe('the next check', () => {
  test('lies within a tenth of the usual wait, by chance', () => {
    expect(waitOf({ ...END, random: 0 })).toBeCloseTo(0.9 * USUAL_WAIT_MS);
    expect(waitOf({ ...END, random: 1 })).toBeCloseTo(1.1 * USUAL_WAIT_MS);
  });

  test('waits as long as the feed says that it stays the same, a day at the most', () => {
    expect(waitOf({ ...END, freshMs: 2 * USUAL_WAIT_MS })).toBe(2 * USUAL_WAIT_MS);
    expect(waitOf({ ...END, freshMs: 60_000 })).toBe(USUAL_WAIT_MS);
    expect(waitOf({ ...END, freshMs: 1e12 })).toBe(LONGEST_WAIT_MS);
  });

  test('is never before the server’s own word, not even where it answered', () => {
    expect(waitOf({ ...END, retryAfterMs: 3 * USUAL_WAIT_MS })).toBe(3 * USUAL_WAIT_MS);
    expect(waitOf({ ...END, outcome: 'busy', retryAfterMs: 40 * 3_600_000 })).toBe(40 * 3_600_000);
  });

  test('after any number of failures is a moment', () => {
    expect(waitOf({ ...END, outcome: 'refused', failures: 10_000 })).toBe(LONGEST_WAIT_MS);
  });
});

test.each([
  ['120', 120_000],
  ['Sat, 21 Nov 2026 12:10:00 GMT', 600_000],
  ['Sat, 21 Nov 2020 12:10:00 GMT', 0],
  ['99999999', 48 * 3_600_000],
  ['soon', null],
  ['-5', null],
  ['', null],
  [null, null],
])('Retry-After "%s" is %s ms', (value, wait) => {
  expect(readRetryAfter(value, NOW)).toBe(wait);
});

test.each([
  ['https://a.test/x?utm_source=rss&id=7#top', 'https://a.test/x?id=7'],
  ['https://a.test/x?at_medium=RSS&at_campaign=news', 'https://a.test/x'],
  ['../y', 'https://base.test/y'],
  ['ftp://a.test/', null],
  ['  ', null],
])('the address "%s" is kept as %s', (value, cleaned) => {
  expect(cleanAddress(value, 'https://base.test/feeds/')).toBe(cleaned);
});

test.each([
  ['https://www.harrowgazette.test/a', true],
  ['https://harrowgazette.test/a', true],
  ['https://harrowgazette.test:8443/a', true],
  ['https://notharrowgazette.test/', false],
  ['https://harrowgazette.test.evil.test/', false],
  ['file:///harrowgazette.test', false],
  ['nonsense', false],
])('a feed of harrowgazette.test lets %s be asked: %s', (address, isAllowed) => {
  expect(mayAsk([{ hosts: ['harrowgazette.test'] }], address)).toBe(isAllowed);
});
