import type { Report } from '../model/report';
import { overlapOf, resemblanceOf } from '../text/similarity';
import { isSameOutlet } from './same-outlet';

/** Share of all five-word runs that must be the same both ways: the page's own record, perhaps read with another box or caption. */
const SELF_RESEMBLANCE = 0.85;
/** Terms stand in for the runs of texts too short to have many. */
const FEWEST_SHINGLES = 20;

/**
 * Whether a record is this very page: the same address, the same id under the same headline, or nearly the same text. Where both outlets are known and differ, equal texts are an
 * agency's, and the record is coverage.
 */
export function isSelf(page: Report, record: Report): boolean {
  if (isSameOutlet(page, record) === false) return false;
  if (page.id === record.id && page.title === record.title) return true;
  if (page.url !== null && page.url === record.url) return true;
  const a = page.signature;
  const b = record.signature;
  if (a.shingles.length < FEWEST_SHINGLES || b.shingles.length < FEWEST_SHINGLES) {
    return a.shingles.length > 0 && overlapOf(a.shingles, b.shingles) === 1 && a.shingles.length === b.shingles.length;
  }
  return resemblanceOf(a.shingles, b.shingles) >= SELF_RESEMBLANCE;
}
