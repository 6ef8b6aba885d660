import type { Figure, Quote, Speaker, UnnamedSource } from './analysis';
import type { ArticleKind, Outlet, PublicationTime, Span } from './article';

/** A claim of a report. `summary` claims are written by the corpus' editors and never stand in quotation marks. */
export interface ReportClaim {
  readonly text: string;
  readonly wording: 'verbatim' | 'summary';
  /** Offsets into the report's text for verbatim claims; null for summaries. */
  readonly span: Span | null;
  /** Indices into `signature.sentences` of the sentences that carry the claim. */
  readonly sentences: readonly number[];
  readonly weight: number;
  readonly isBackground: boolean;
}

/** Evidence that a report relies on another's reporting, in a short phrase of the text or the editors' words. */
export interface ReportReliance {
  readonly on: string;
  readonly text: string;
  readonly wording: 'verbatim' | 'summary';
}

/** The hashed form of one sentence: enough to compare, not enough to read. */
export interface SentenceSignature {
  /** Hashes of the content terms, ascending, without repeats. */
  readonly terms: readonly number[];
  /** Normalised figures in the sentence. */
  readonly figures: readonly number[];
  /** Index of the live-blog post, or null. */
  readonly post: number | null;
}

/** What matching needs of a text, computed by the same engine everywhere. All hashes are unsigned 32-bit (`text/hash.ts`). */
export interface Signature {
  /** Version of the engine that made it; signatures of different versions are never compared. */
  readonly engine: string;
  readonly words: number;
  /** Term hash and count in the report's text, hash ascending. */
  readonly terms: readonly (readonly [hash: number, count: number])[];
  /** Terms of the headline and of the lead (first 60 words), hash ascending. */
  readonly title: readonly number[];
  readonly lead: readonly (readonly [hash: number, count: number])[];
  /** Hashes of names of persons, places, organisations with counts, hash ascending. */
  readonly entities: readonly (readonly [hash: number, count: number])[];
  /** Hashes of word pairs, ascending, without repeats. */
  readonly bigrams: readonly number[];
  /** Hashed five-word shingles of the report without its boilerplate, ascending, without repeats. */
  readonly shingles: readonly number[];
  readonly sentences: readonly SentenceSignature[];
}

/** A quotation as a report keeps it. Offsets are into the report's text; null where the text is not at hand. */
export type ReportQuote = Pick<Quote, 'text' | 'kind' | 'speaker' | 'certainty' | 'cue' | 'via' | 'unnamed' | 'statement'> & {
  readonly start: number | null;
  readonly end: number | null;
};

/** An unnamed source as a report keeps it. */
export type ReportUnnamedSource = Pick<UnnamedSource, 'text' | 'count' | 'kind' | 'via' | 'declinedToComment'>;

/** A figure as a report keeps it. */
export type ReportFigure = Pick<Figure, 'text' | 'value' | 'upper' | 'unit' | 'normalised' | 'dimension' | 'qualifier' | 'about'>;

/**
 * One article as coverage: what a pack, the library or the page itself brings to matching and comparing. A record of the bundled
 * corpus has no `text`; a reader's own pack or library has.
 */
export interface Report {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: Outlet | null;
  readonly repostedOn: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly published: PublicationTime | null;
  readonly kind: ArticleKind;
  readonly agency: string | null;
  readonly language: string;
  readonly text: string | null;
  /** True where no more than headline and summary is known, as of a feed's item. */
  readonly isHeadlineOnly?: boolean;
  /** Titles, times and spans of live-blog posts (spans null without text). */
  readonly posts: readonly { readonly title: string | null; readonly published: PublicationTime | null }[];
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly ReportQuote[];
  readonly unnamedSources: readonly ReportUnnamedSource[];
  readonly figures: readonly ReportFigure[];
  readonly claims: readonly ReportClaim[];
  readonly reliances: readonly ReportReliance[];
  readonly signature: Signature;
}

/** A story that a pack's editors named. Packs without editors have none; then the story is named by its first headline. */
export interface Story {
  readonly id: string;
  readonly name: string;
  readonly reportIds: readonly string[];
}
