import { describe, expect, it } from 'vitest';
import { momentOf, orderCoverage } from '../../../src/core/compare/order-coverage';
import type { DatePrecision } from '../../../src/core/model/article';
import { FLOOD, tell } from './story';

const time = (value: string, precision: DatePrecision) => ({ value, precision, source: 'input' as const });
const found = (id: string, published: ReturnType<typeof time> | null) => ({
  report: tell(FLOOD.third, { id, published }),
  score: 1,
  why: [],
});

describe('coverage in order of time', () => {
  it('takes a month from its first day and the unknown last', () => {
    const entries = [
      found('none', null),
      found('late', time('2024-03-07T08:00Z', 'minute')),
      found('day', time('2024-03-06', 'day')),
      found('month', time('2024-03', 'month')),
    ];
    expect(orderCoverage(entries).map(({ report }) => report.id)).toEqual(['month', 'day', 'late', 'none']);
  });

  it('knows time zones, and takes UTC where none is told', () => {
    expect(momentOf(time('2024-03-06T20:00-05:00', 'minute'))).toBe(momentOf(time('2024-03-07T01:00', 'minute')));
  });

  it('breaks ties by id', () => {
    expect(orderCoverage([found('b', null), found('a', null)]).map(({ report }) => report.id)).toEqual(['a', 'b']);
  });
});
