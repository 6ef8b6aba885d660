import type { RelatedEntry, Searched } from './comparison';
import type { Report, Story } from './report';

/** One report that the matcher shows as the same story, with its score and the features behind it. */
export interface FoundReport {
  readonly report: Report;
  readonly score: number;
  readonly why: readonly { readonly feature: string; readonly value: number }[];
}

/** What matching found for a page. With nothing found `story` is null and the lists are empty; `searched` is always true. */
export interface Coverage {
  /** The corpus' own record of this very page; null where the corpus does not hold it. Never in `found`. */
  readonly self: Report | null;
  readonly story: Story | null;
  /** Score descending, then id. */
  readonly found: readonly FoundReport[];
  readonly related: readonly { readonly report: Report; readonly relation: RelatedEntry['relation'] }[];
  readonly searched: Searched;
}
