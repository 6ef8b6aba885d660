import { expect, test } from 'vitest';
import { readDateLine } from '../../../src/core/analyse/date-line';
import { readPublishedTime } from '../../../src/core/analyse/published-time';

test.each([
  ['Sunday 17 November 2024 17:47 EST', '2024-11-17T17:47-05:00'],
  ['Monday 18 November 2024 18:39, UK', '2024-11-18T18:39Z'],
  ['Thursday 18 July 2024 18:39, UK', '2024-07-18T18:39+01:00'],
  ['Nov. 17, 2024, 5:47 p.m. ET', '2024-11-17T17:47-05:00'],
  ['Published July 4, 2024 at 12:05 am PDT', '2024-07-04T00:05-07:00'],
  ['17 Nov 2024 10.15 GMT', '2024-11-17T10:15Z'],
  ['17th November 2024', '2024-11-17'],
  ['17/11/2024', '2024-11-17'],
  ['11/17/2024', '2024-11-17'],
  ['04.03.2024', '2024-03-04'],
  ['03/04/2024', '2024'],
  ['November 2024', '2024-11'],
  ['date 2024-11', '2024-11'],
])('%s is %s', (line, value) => {
  expect(readDateLine(line)?.time.value).toBe(value);
});

test.each(['3 hours ago', 'Call 020 7946 0958', '31 February 2024', 'Chapter 17', 'in 1066'])('%s is no date', (line) => {
  expect(readDateLine(line)).toBeNull();
});

test('a line of a date alone is told from a sentence with a date', () => {
  expect(readDateLine('Last updated: Monday 18 November 2024 18:39, UK')).toMatchObject({ isAlone: true, isChange: true });
  expect(readDateLine('The harbour was built on 4 March 1998 by a company')).toMatchObject({ isAlone: false });
});

test.each([
  ['2024-11-17T17:47:00-0500', '2024-11-17T17:47-05:00'],
  ['2024-11-17 17:47:00', '2024-11-17T17:47'],
  ['2024-11-17T17:47:12.345Z', '2024-11-17T17:47Z'],
  ['2024-11-17T00:00:00', '2024-11-17'],
  ['20241117', '2024-11-17'],
  ['Sun, 17 Nov 2024 22:47:00 GMT', '2024-11-17T22:47Z'],
  ['1731883620000', '2024-11-17T22:47Z'],
  ['2024-11', '2024-11'],
])('machine form %s is %s', (text, value) => {
  expect(readPublishedTime(text, 'meta')?.value).toBe(value);
});

test.each(['', 'yesterday', '2024-13-01', '2024-02-30', '0000-00-00', '1'.repeat(100_000)])('machine form %s is nothing', (text) => {
  expect(readPublishedTime(text, 'meta')).toBeNull();
});
