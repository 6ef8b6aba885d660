import { expect, test } from 'vitest';
import { namedDaysOf } from '../../../src/core/match/named-days';
import { sampleReport } from './sample-reports';

function daysOf(text: string) {
  return namedDaysOf(sampleReport({ id: 'a', text, title: 'Ferry' }).signature);
}

test('a day counts more the earlier it is named, and each time it is', () => {
  const { weights, first, lead } = daysOf('The ferry sank on Tuesday. Divers went down on Wednesday. On Tuesday the sea had been calm.');
  expect(first).toBe(2);
  expect(lead).toBe((1 << 2) | (1 << 3));
  expect(weights[2]).toBeGreaterThan(weights[3] ?? 0);
  expect(weights[3]).toBeGreaterThan(0);
  expect(weights[0]).toBe(0);
});

test('a text without named days has none', () => {
  expect(daysOf('The ferry sank. Divers went down.')).toMatchObject({ length: 0, first: null, lead: 0 });
});

test('a day that only the end of a long text names is not its first', () => {
  const filler = Array.from({ length: 12 }, (_, place) => `Witness number ${place} told of the ferry.`).join(' ');
  const { first, lead, length } = daysOf(`${filler} A service is held on Sunday.`);
  expect([first, lead]).toEqual([null, 0]);
  expect(length).toBeGreaterThan(0);
});
