import { expect, test } from 'vitest';
import { compareDays, DAY_FEATURES } from '../../../src/core/match/compare-days';
import { dayRangeOf } from '../../../src/core/match/day-range';
import { namedDaysOf } from '../../../src/core/match/named-days';
import { sampleReport } from './sample-reports';

/** A report that names a day; 2026-11-20 is a Friday. */
function report(text: string, published: string | null = null) {
  const { signature } = sampleReport({ id: 'a', text, title: 'Ferry' });
  return {
    namedDays: namedDaysOf(signature),
    days: published ? dayRangeOf({ value: published, precision: 'day', source: 'input' }) : null,
  };
}

function features(a: ReturnType<typeof report>, b: ReturnType<typeof report>) {
  const values = compareDays(a, b);
  return Object.fromEntries(DAY_FEATURES.map((name, place) => [name, values[place]]));
}

const TUESDAY = 'The ferry sank on Tuesday.';
const WEDNESDAY = 'The ferry sank on Wednesday.';

test('one value for each feature, the same both ways', () => {
  const [a, b] = [report(TUESDAY, '2026-11-20'), report(`${WEDNESDAY} ${TUESDAY}`, '2026-11-25')];
  expect(compareDays(a, b)).toHaveLength(DAY_FEATURES.length);
  expect(compareDays(a, b)).toEqual(compareDays(b, a));
});

test('undated texts meet by the name of the day', () => {
  expect(features(report(TUESDAY), report(TUESDAY))).toMatchObject({ 'named days': 1, 'first day gap': 0, 'lead days meet': 1 });
  expect(features(report(TUESDAY), report(WEDNESDAY))).toMatchObject({ 'named days': 0, 'first day gap': 1, 'lead days differ': 1 });
});

test('Saturday and Sunday are neighbours, as are Sunday and Monday', () => {
  const sunday = report('It sank on Sunday.');
  expect(features(report('It sank on Saturday.'), sunday)['first day gap']).toBe(1);
  expect(features(report('It sank on Monday.'), sunday)['first day gap']).toBe(1);
});

test('the same name a week later is another day of the calendar', () => {
  const early = report(TUESDAY, '2026-11-18');
  expect(features(early, report(TUESDAY, '2026-11-20'))).toMatchObject({ 'event days': 1, 'event days known': 1, 'first event gap': 0 });
  expect(features(early, report(TUESDAY, '2026-11-25'))).toMatchObject({ 'named days': 1, 'event days': 0, 'first event gap': 7 });
});

test('a text that names no day is neither near nor far', () => {
  const values = features(report(TUESDAY, '2026-11-18'), report('The ferry sank.', '2026-11-18'));
  expect(values).toMatchObject({ 'named days known': 0, 'event days known': 0, 'first day known': 0, 'lead days differ': 0 });
});
