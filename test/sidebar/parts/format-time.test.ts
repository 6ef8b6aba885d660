import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatDate, formatTime } from '../../../src/sidebar/parts/format-time';

const zone = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'Europe/London';
});
afterEach(() => {
  process.env.TZ = zone;
});

test.each([
  ['2024', 'year', '2024'],
  ['2024-11', 'month', 'November 2024'],
  ['2024-11-17', 'day', '17 November 2024'],
  ['2024-11-17T17:47-05:00', 'minute', '17 November 2024, 22:47'],
  ['2024-11-17T22:47Z', 'minute', '17 November 2024, 22:47'],
  ['2024-11-17T09:05', 'minute', '17 November 2024, 09:05'],
] as const)('%s known to the %s is "%s"', (value, precision, words) => {
  expect(formatTime({ value, precision })).toBe(words);
});

test.each([
  ['2024-11-17T22:47Z', 'month', 'November 2024'],
  ['2024-11-17', 'year', '2024'],
  ['2024-11', 'minute', 'November 2024'],
] as const)('%s is never finer than the %s it is known to', (value, precision, words) => {
  expect(formatTime({ value, precision })).toBe(words);
});

test('what is unknown or no date is "time unknown"', () => {
  expect(formatTime(null)).toBe('time unknown');
  expect(formatTime({ value: 'yesterday', precision: 'day' })).toBe('time unknown');
  expect(formatTime({ value: '2024-13-45T99:99Z', precision: 'minute' })).toBe('time unknown');
  expect(formatDate(null)).toBe('time unknown');
});

test('a searched period is told in days', () => {
  expect(formatDate('2024-11-18T10:00Z')).toBe('18 November 2024');
  expect(formatDate('2024-11')).toBe('November 2024');
});
