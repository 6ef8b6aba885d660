import type { Outlet } from '../model/article';
import type { Party } from './party';

/** Distinct outlets among the page and its coverage: the page's own where known, every unknown outlet of the coverage as one of its own. */
export function countOutlets(parties: readonly Party[]): number {
  const domains = new Map<string, string>();
  for (const { report } of parties) if (report.outlet?.domain) domains.set(nameKey(report.outlet), report.outlet.domain);
  const keys = new Set<string>();
  for (const { number, id, report } of parties) {
    if (report.outlet) keys.add(domains.get(nameKey(report.outlet)) ?? nameKey(report.outlet));
    else if (number > 0) keys.add(`id ${id}`);
  }
  return keys.size;
}

const nameKey = ({ name }: Outlet) => name.trim().toLowerCase();
