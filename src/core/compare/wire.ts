import type { ArticleKind } from '../model/article';
import type { Report } from '../model/report';
import { NO_ENTRY, NumbersByHash } from '../text/numbers-by-hash';
import type { Party } from './party';

/**
 * Share of the shorter text's five-word shingles from which two texts are one. Edited agency copies measure .75 to .95, independent reports
 * that quote the same long statement stay under .3.
 */
const COPY_OVERLAP = 0.5;
/** A text with fewer shingles is too short to tell a copy from a shared quotation. */
const FEWEST_SHINGLES = 20;

/** Where one text stands among the others: the number of its group's first text and the overlap with it. */
type Place = Pick<Party, 'group' | 'overlap'>;

/**
 * Groups texts that are one: each joins the earlier group's first text with which it shares most, else starts a group. In the order given; the
 * page is number 0. Boilerplate has no shingles, so that it never counts. Linear in the shingles of all texts.
 */
export function groupCopies(reports: readonly Report[]): Place[] {
  const firsts = new NumbersByHash();
  const places: Place[] = [];
  reports.forEach((report, number) => {
    const { shingles } = report.signature;
    const shared = countShared(shingles, firsts);
    const overlapWith = (other: number) => shareOf(shared.get(other) ?? 0, shingles, reports[other]?.signature.shingles ?? []);
    let group = number;
    let overlap = 0;
    for (const other of shared.keys()) {
      const value = overlapWith(other);
      if (value >= COPY_OVERLAP && (value > overlap || (value === overlap && other < group))) {
        group = other;
        overlap = value;
      }
    }
    if (group === number) for (const shingle of shingles) firsts.add(shingle, number);
    places.push({ group, overlap: group === number ? overlapWith(0) : overlap });
  });
  return places.map((place, number) => (number === 0 ? { group: 0, overlap: 0 } : place));
}

/**
 * The kind under which a report is listed: a plain report that shares its text with another outlet's, or whose text's group is credited to an
 * agency, is agency copy. Every other kind stays.
 */
export function kindOf(party: Party, parties: readonly Party[]): ArticleKind {
  const { kind } = party.report;
  if (kind !== 'report') return kind;
  const group = parties.filter((other) => other.group === party.group);
  if (group.length < 2) return kind;
  const isCredited = group.some(({ report }) => report.agency !== null || report.kind === 'agency-copy');
  const outlets = new Set(group.map(({ report, id }) => report.outlet?.domain ?? report.outlet?.name ?? id));
  return isCredited || outlets.size > 1 ? 'agency-copy' : kind;
}

function countShared(shingles: readonly number[], firsts: NumbersByHash): Map<number, number> {
  const shared = new Map<number, number>();
  for (const shingle of shingles) {
    for (let entry = firsts.first(shingle); entry !== NO_ENTRY; entry = firsts.next(entry)) {
      const other = firsts.valueAt(entry);
      shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return shared;
}

function shareOf(shared: number, a: readonly number[], b: readonly number[]): number {
  const shorter = Math.min(a.length, b.length);
  return shorter < FEWEST_SHINGLES ? 0 : Math.round((shared / shorter) * 1000) / 1000;
}
