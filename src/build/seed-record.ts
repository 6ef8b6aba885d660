import type { Certainty, QuoteKind, SpeakerType, UnnamedSourceKind } from '../core/model/analysis';
import type { ArticleKind, DatePrecision, Outlet } from '../core/model/article';
import type { ReportFigure, ReportReliance, Signature } from '../core/model/report';
/** A speaker as the document names him or her; every text stands in the document, except `name` where titles are stripped. */
export interface SeedSpeaker {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly string[];
  readonly role: string | null;
  readonly type: SpeakerType;
  readonly gender: 'female' | 'male' | null;
}

/** The speaker's own words, verbatim. `continues` is their end, one blank after `text`; null for nearly all. */
export interface SeedQuote {
  readonly speaker: string | null;
  readonly kind: QuoteKind;
  readonly text: string;
  readonly continues: string | null;
  readonly certainty: Certainty;
  readonly cue: string | null;
  readonly via: string | null;
  readonly unnamed: boolean;
}

/** A claim in our own words. Each anchor is a few words that stand once in the document, in a sentence that carries the claim. */
export interface SeedClaim {
  readonly text: string;
  readonly anchors: readonly string[];
  readonly weight: number;
  readonly isBackground: boolean;
}

/** A live-blog post: anchors of its first and its last sentence, and whether it tells of the record's story or of another. */
export interface SeedPost {
  readonly title: string | null;
  readonly published: SeedTime | null;
  readonly isStory: boolean;
  readonly first: string;
  readonly last: string;
}

/** A time as precise as the document says. */
export interface SeedTime {
  readonly value: string;
  readonly precision: DatePrecision;
}

/**
 * The computed part: the engine's signature, its `probe` (`probe-engine.ts`), for each claim the indices of the sentences that carry it,
 * and what stands in a post on another story, as indices into the record's lists.
 */
export type SeedSignature = Signature & {
  readonly probe: number;
  readonly claims: readonly (readonly number[])[];
  readonly aside: Readonly<Record<AsideList, readonly number[]>>;
};

/** The lists of a record whose entries belong to a place in the document. */
export type AsideList = 'quotes' | 'unnamedSources' | 'reliances' | 'figures';

/** One record of `seeds/`: everything but `signature` is written by hand, `signature` by `npm run seeds` (null until then). */
export interface SeedRecord {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: Outlet | null;
  readonly repostedOn: string | null;
  readonly title: string | null;
  /** The end of a long headline, one blank after `title`. */
  readonly titleContinues: string | null;
  readonly byline: readonly string[];
  readonly published: SeedTime | null;
  readonly kind: ArticleKind;
  readonly agency: string | null;
  readonly language: string;
  readonly posts: readonly SeedPost[];
  readonly speakers: readonly SeedSpeaker[];
  readonly quotes: readonly SeedQuote[];
  readonly unnamedSources: readonly {
    readonly text: string;
    readonly count: number | null;
    readonly kind: UnnamedSourceKind;
    readonly via: string | null;
    readonly declinedToComment: boolean;
  }[];
  readonly reliances: readonly ReportReliance[];
  readonly figures: readonly ReportFigure[];
  readonly claims: readonly SeedClaim[];
  readonly signature: SeedSignature | null;
}
