import type { FoundReport } from '../model/coverage';
import type { Report } from '../model/report';
import { overlapOf } from '../text/similarity';
import { dayGap, dayRangeOf } from './day-range';
import { cosineOf, vectorOf } from './term-weights';

type Features = FoundReport['why'];

/** What speaks for and against two articles reporting one story; the pair model weighs it. */
export function comparePair(page: Report, other: Report): Features {
  const a = page.signature;
  const b = other.signature;
  const ones = (hashes: readonly number[]) => vectorOf(hashes.map((hash) => [hash, 1]));
  const days = [dayRangeOf(page.published), dayRangeOf(other.published)] as const;
  return [
    { feature: 'text', value: cosineOf(vectorOf(a.terms), vectorOf(b.terms)) },
    { feature: 'lead', value: cosineOf(vectorOf(a.lead), vectorOf(b.lead)) },
    { feature: 'title', value: cosineOf(ones(a.title), ones(b.title)) },
    { feature: 'names', value: cosineOf(vectorOf(a.entities), vectorOf(b.entities)) },
    { feature: 'shared text', value: overlapOf(a.shingles, b.shingles) },
    { feature: 'days apart', value: days[0] && days[1] ? dayGap(days[0], days[1]) : 0 },
  ];
}
