import type { Report } from '../model/report';
import { isSelf } from './is-self';

/**
 * Whether two records are one article, perhaps read at another time or known to a feed only: the same address, or what makes a record the page
 * itself. Equal texts are that only where both outlets are known: an agency's text stands in many.
 */
export function isSameArticle(a: Report, b: Report): boolean {
  if (a.url !== null && a.url === b.url) return true;
  const mayBeElsewhere = (a.outlet === null || b.outlet === null) && a.id !== b.id;
  return !mayBeElsewhere && isSelf(a, b);
}
