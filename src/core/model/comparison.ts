import type { Certainty, QuoteKind, SpeakerType, UnnamedSourceKind } from './analysis';
import type { ArticleKind, Outlet, PublicationTime, Span } from './article';
import type { ChangesSince } from './version-changes';

/** What was searched before anything is said about absence. `from` and `to` are ISO dates as precise as known; null without dates. */
export interface Searched {
  readonly articles: number;
  readonly outlets: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** The page (or input) that is compared. `matchedAs` is the corpus record that is this very page. */
export interface ComparedPage {
  readonly id: string;
  readonly matchedAs: string | null;
  readonly outlet: Outlet | null;
  readonly repostedOn: string | null;
  readonly title: string | null;
  readonly published: PublicationTime | null;
  readonly kind: ArticleKind;
}

/** Another report of the story. */
export interface CoverageEntry {
  readonly id: string;
  readonly outlet: Outlet | null;
  readonly repostedOn: string | null;
  readonly title: string | null;
  readonly published: PublicationTime | null;
  readonly kind: ArticleKind;
  readonly url: string | null;
  readonly agency: string | null;
  /** True where no more than headline and summary of it is known. */
  readonly isHeadlineOnly?: boolean;
  /** Id of the report (or the page's id) with which this one shares its text; null where it stands alone. */
  readonly sameTextAs: string | null;
  /** 0..1: share of the shorter text's shingles that stand in both, against `sameTextAs` or, without it, against the page. */
  readonly overlap: number;
  /** What this report adds to the page: its most central claim that the page lacks; null with none. */
  readonly adds: string | null;
  /** Whether `adds` is verbatim or the editors' summary. */
  readonly addsWording: 'verbatim' | 'summary';
  /** Matching score and the features behind it, for "why this result". */
  readonly score: number;
  readonly why: readonly { readonly feature: string; readonly value: number }[];
}

/** A report that belongs to the thread and not to this story; never counted. */
export interface RelatedEntry {
  readonly id: string;
  readonly outlet: Outlet | null;
  readonly title: string | null;
  readonly published: PublicationTime | null;
  readonly url: string | null;
  readonly relation: 'later' | 'earlier' | 'background';
}

/** A quotation of a speaker in one report. Offsets are into the article's text, null where the text is not at hand. */
export interface SpokenQuote {
  readonly articleId: string;
  readonly text: string;
  readonly kind: QuoteKind;
  readonly certainty: Certainty;
  readonly cue: string | null;
  readonly via: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** One speaker across the reports of the story. */
export interface ComparedSpeaker {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  /** The role as each outlet gives it. */
  readonly roles: readonly { readonly articleId: string; readonly role: string }[];
  readonly type: SpeakerType;
  /** Quotations on this page and in the other reports. */
  readonly here: number;
  readonly elsewhere: number;
  /** Outlet names (or the words for an unknown outlet), in order of coverage. */
  readonly outlets: readonly string[];
  readonly quotes: readonly SpokenQuote[];
}

/** An unnamed source in one report, verbatim. */
export interface ComparedUnnamedSource {
  readonly articleId: string;
  readonly text: string;
  readonly count: number | null;
  readonly kind: UnnamedSourceKind;
  readonly via: string | null;
  readonly declinedToComment: boolean;
  readonly start: number | null;
  readonly end: number | null;
}

/** One statement of one speaker that reports render in different words. */
export interface QuoteVariant {
  /** Id of the compared speaker. */
  readonly speaker: string;
  readonly versions: readonly {
    readonly articleId: string;
    /** From the first of the speaker's words to the last, with the reporter's words between ("he said"). */
    readonly text: string;
    readonly start: number | null;
    readonly end: number | null;
    /** Where in `text` the speaker's words stand. */
    readonly spoken: readonly Span[];
  }[];
  /** True where a cut changes the statement's scope (a dropped "not", "if", "could"). */
  readonly changesScope: boolean;
}

/** Evidence for a claim: a verbatim sentence, or the editors' summary of one. */
export interface Evidence {
  readonly articleId: string;
  readonly text: string;
  readonly wording: 'verbatim' | 'summary';
  /** Who speaks in words that do not name her or him ("... she said"), as the report names the speaker; absent where they do or nobody is surely known. */
  readonly speaker?: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** A claim that other independent reports carry and the page lacks. */
export interface MissingClaim {
  readonly claim: string;
  readonly wording: 'verbatim' | 'summary';
  /** Independent reports that carry it; agency copies count once. */
  readonly carriedBy: number;
  readonly outlets: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Descending order of showing. */
  readonly score: number;
}

/** A stretch of the page as it stands there: a sentence that no other report carries, or sentences that a copy shares. */
export interface OnlyHere {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One thing measured, and the figures that differ about it. */
export interface FigureDifference {
  readonly about: string;
  readonly versions: readonly {
    readonly articleId: string;
    readonly value: number;
    readonly unit: string | null;
    readonly text: string;
    readonly start: number | null;
    readonly end: number | null;
  }[];
}

/** What an outlet made of a text that it shares with another: whole sentences that it added and cut. */
export interface CopyEdit {
  readonly articleId: string;
  /** The text that it was held against: the page where the page is one of the copies, else the first of them. */
  readonly of: string;
  /** Sentences of `articleId` that `of` lacks, and of `of` that `articleId` lacks; in text order. */
  readonly added: readonly Evidence[];
  readonly cut: readonly Evidence[];
}

/** One thing that reports call by different words, in sentences that say the same. The page's word stands first. */
export interface WordingDifference {
  readonly versions: readonly (Evidence & { readonly word: string })[];
}

/** A claim with every report that carries it: a row of the grid. */
export interface SharedClaim {
  readonly claim: string;
  readonly wording: 'verbatim' | 'summary';
  /** The sentence of each report that carries it, the page's first where the page does. */
  readonly carriers: readonly Evidence[];
}

/** Whose reporting an article relies on, with the words that say so. */
export interface SourcingEntry {
  readonly articleId: string;
  readonly reliesOn: string;
  readonly text: string;
  readonly wording: 'verbatim' | 'summary';
  readonly start: number | null;
  readonly end: number | null;
}

/**
 * A page beside the other reports of its story: what the sidebar shows and `sidelight compare` prints. `story` is null and
 * every list empty where nothing was found; `searched` is always true to what was searched. An `articleId` is the page's own id or a
 * coverage id.
 */
export interface Comparison {
  readonly page: ComparedPage;
  readonly story: { readonly id: string; readonly name: string } | null;
  readonly searched: Searched;
  /** Distinct outlets among the page and its coverage, the page's own where known; an unknown outlet counts as one of its own. */
  readonly outlets: number;
  /** Groups of independent texts among the page and its coverage. */
  readonly independentReports: number;
  readonly coverage: readonly CoverageEntry[];
  readonly related: readonly RelatedEntry[];
  readonly speakers: readonly ComparedSpeaker[];
  readonly unnamedSources: readonly ComparedUnnamedSource[];
  readonly quoteVariants: readonly QuoteVariant[];
  readonly missingHere: readonly MissingClaim[];
  readonly onlyHere: readonly OnlyHere[];
  readonly figures: readonly FigureDifference[];
  readonly sourcing: readonly SourcingEntry[];
  /** What changed since the reader last read the page; absent where nothing did or the library does not know it. */
  readonly changes?: ChangesSince;
  readonly copyEdits: readonly CopyEdit[];
  /** Stretches of the page that stand in another outlet's copy of the same agency text too. */
  readonly copiedHere: readonly OnlyHere[];
  readonly wordings: readonly WordingDifference[];
  /** Claims by the number of independent reports that carry them, then by how central they are. */
  readonly sharedClaims: readonly SharedClaim[];
}
