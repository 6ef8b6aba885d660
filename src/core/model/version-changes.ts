/** A quotation as one version of a page has it. Offsets are into the later version's text; null where it is gone there. */
export interface ChangedQuote {
  readonly text: string;
  /** The speaker's name in that version; null where it names nobody. */
  readonly speaker: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** A quotation before and after: only `before` was removed, only `after` was added, both were reworded. */
export type QuoteChange =
  | { readonly before: ChangedQuote; readonly after: ChangedQuote | null }
  | { readonly before: null; readonly after: ChangedQuote };

/** A figure that says something else in the same sentence. Offsets are the later sentence's. */
export interface FigureChange {
  readonly before: string;
  readonly after: string;
  /** The later version's sentence. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

/** What of substance changed between two versions of one page. */
export interface VersionChanges {
  readonly headline: { readonly before: string; readonly after: string } | null;
  readonly quotes: readonly QuoteChange[];
  readonly figures: readonly FigureChange[];
}

/** The changes with the moment of the earlier version, ISO 8601: when the reader last read the page. */
export interface ChangesSince extends VersionChanges {
  readonly since: string;
}
