import { describe, expect, it } from 'vitest';
import { dayGap, dayRangeOf } from '../../../src/core/match/day-range';
import type { DatePrecision } from '../../../src/core/model/article';

function range(value: string, precision: DatePrecision = 'day') {
  return dayRangeOf({ value, precision, source: 'input' });
}

describe('dayRangeOf', () => {
  it('leaves open what is not known', () => {
    expect(range('1970-01-02')).toEqual({ first: 1, last: 1 });
    expect(range('1970-02', 'month')).toEqual({ first: 31, last: 58 });
    expect(range('1970', 'year')).toEqual({ first: 0, last: 364 });
  });

  it("takes the outlet's own day, whatever its time zone", () => {
    expect(range('1970-01-02T23:50-05:00', 'minute')).toEqual({ first: 1, last: 1 });
  });

  it('is null for no date and for what is none', () => {
    expect(dayRangeOf(null)).toBeNull();
    expect(range('yesterday')).toBeNull();
    expect(range('1970-13')).toBeNull();
    expect(range('1970-01-40')).toBeNull();
  });
});

describe('dayGap', () => {
  it('counts the days between, and none where ranges overlap', () => {
    expect(dayGap({ first: 3, last: 3 }, { first: 5, last: 9 })).toBe(2);
    expect(dayGap({ first: 5, last: 9 }, { first: 3, last: 3 })).toBe(2);
    expect(dayGap({ first: 0, last: 30 }, { first: 17, last: 17 })).toBe(0);
  });
});
