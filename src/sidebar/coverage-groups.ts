import type { Comparison, CoverageEntry } from '../core/model/comparison';
import { nameOutlet, UNKNOWN_OUTLET } from './article-labels';
import { countOf } from './parts/count-words';

/** Reports that carry one text; a report of its own is a group of one. */
export interface CoverageGroup {
  readonly id: string;
  readonly entries: readonly CoverageEntry[];
  /** Whether the page itself carries this text too. */
  readonly includesPage: boolean;
  /** "1 agency text in 2 outlets"; null for a report that stands alone. */
  readonly label: string | null;
}

/** Collapses reports with the same text, each group where its first report stands in the given order. */
export function groupCoverage(comparison: Comparison): CoverageGroup[] {
  const page = comparison.page;
  const links = new Map(comparison.coverage.map((entry) => [entry.id, entry.sameTextAs]));
  const groups = new Map<string, CoverageEntry[]>();
  for (const entry of comparison.coverage) {
    const root = followLinks(entry.id, links);
    groups.set(root, [...(groups.get(root) ?? []), entry]);
  }
  return [...groups].map(([root, entries]) => {
    const includesPage = root === page.id || root === page.matchedAs;
    return { id: root, entries, includesPage, label: labelGroup(comparison, entries, includesPage) };
  });
}

function followLinks(id: string, links: ReadonlyMap<string, string | null>): string {
  const seen = new Set([id]);
  let at = id;
  for (let next = links.get(at); next && !seen.has(next); next = links.get(at)) {
    seen.add(next);
    at = next;
  }
  return at;
}

function labelGroup({ page }: Comparison, entries: readonly CoverageEntry[], includesPage: boolean): string | null {
  const carriers = includesPage ? [page, ...entries] : entries;
  if (carriers.length < 2) return null;
  const isAgency = carriers.some((carrier) => carrier.kind === 'agency-copy');
  const named = new Set(carriers.flatMap(({ outlet }) => (outlet ? [outlet.domain ?? outlet.name] : [])));
  const outlets = named.size + carriers.filter(({ outlet }) => outlet === null).length;
  const where = outlets > 1 ? `in ${countOf(outlets, 'outlet')}` : `on ${countOf(carriers.length, 'page')}`;
  return `1 ${isAgency ? 'agency text' : 'text'} ${where}`;
}

/** The outlets that carry a group's text, each once, the page's last. */
export function nameCarriers(group: CoverageGroup): string {
  const names = new Set(group.entries.map(nameOutlet));
  const list = [...names].filter((name) => name !== UNKNOWN_OUTLET);
  if (names.has(UNKNOWN_OUTLET)) list.push(UNKNOWN_OUTLET);
  if (group.includesPage) list.push('this article');
  return list.join('; ');
}
