import type { Comparison, CoverageEntry } from '../core/model/comparison';

/** How an article is named in the sidebar. */
export interface ArticleLabel {
  /** "The Telegraph, reposted on qoto.org", "unknown outlet", or "This article". */
  readonly name: string;
  /** The outlet alone: "The Telegraph". */
  readonly outlet: string;
  readonly url: string | null;
  readonly isPage: boolean;
}

/** Labels by article id; an id that is not in it belongs to no report of the comparison. */
export type ArticleLabels = ReadonlyMap<string, ArticleLabel>;

/** What the reader sees where no outlet is known. */
export const UNKNOWN_OUTLET = 'unknown outlet';

/** Names the outlet of a report and, for a repost, the place that carries it. */
export function nameOutlet({ outlet, repostedOn }: Pick<CoverageEntry, 'outlet' | 'repostedOn'>): string {
  const name = outlet?.name ?? UNKNOWN_OUTLET;
  return repostedOn === null ? name : `${name}, reposted on ${repostedOn}`;
}

/** A label for the page and for each report of its coverage, by article id; empty without a comparison. */
export function labelArticles(comparison: Comparison | null): ArticleLabels {
  const labels = new Map<string, ArticleLabel>();
  if (!comparison) return labels;
  for (const entry of comparison.coverage) {
    const outlet = entry.outlet?.name ?? UNKNOWN_OUTLET;
    labels.set(entry.id, { name: nameOutlet(entry), outlet, url: entry.url, isPage: false });
  }
  const page: ArticleLabel = { name: 'This article', outlet: 'this article', url: null, isPage: true };
  labels.set(comparison.page.id, page);
  if (comparison.page.matchedAs !== null) labels.set(comparison.page.matchedAs, page);
  return labels;
}
