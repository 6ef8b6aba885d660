import type { Article, Span } from './article';

/** A sentence of the report; boilerplate has none. `paragraph` counts from 0, `post` is the live-blog post it stands in. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly post: number | null;
}

/**
 * direct: a whole clause or more in quotation marks (or set as a quotation). partial: a fragment in marks inside the
 * reporter's sentence. indirect: reported speech without marks; never shown in quotation marks.
 */
export type QuoteKind = 'direct' | 'partial' | 'indirect';

/** How sure an attribution is. `probable` is shown as "probably". */
export type Certainty = 'certain' | 'probable';

/** Words that somebody said. The span excludes quotation marks; `text` is exactly that slice. */
export interface Quote extends Span {
  readonly text: string;
  readonly kind: QuoteKind;
  /** Speaker id, or null where the text names nobody. */
  readonly speaker: string | null;
  readonly certainty: Certainty;
  /** The words that introduce the quotation ("said", "according to"), with their offsets; null where there are none. */
  readonly cue: string | null;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  /** Where the article refers to the speaker ("he", "the mayor", "Jane Roe"); null where it does not. */
  readonly sourceStart: number | null;
  readonly sourceEnd: number | null;
  /** The outlet or agency through which the words came ("Tass"); null where they were said to this outlet or to all. */
  readonly via: string | null;
  /** True where the words are an unnamed source's. */
  readonly unnamed: boolean;
  /**
   * A number that the parts of one statement share: the reporter's words cut it ("...," he said. "...") or it runs over paragraphs. Null or absent
   * for a quotation that is whole.
   */
  readonly statement?: number | null;
  /** Index into `Analysis.sentences` of the sentence in which the span starts. */
  readonly sentence: number;
}

/** Persons speak; institutions state. They are listed apart. */
export type SpeakerType = 'person' | 'institution';

/** A named speaker of one article. `id` is unique in the article and equal for equal names. */
export interface Speaker {
  readonly id: string;
  /** The fullest form in the text, titles stripped. */
  readonly name: string;
  /** Every form in which the article names the speaker, in order of appearance, `name` among them. */
  readonly forms: readonly string[];
  /** The role in the article's own words ("shadow defence secretary"); null where it gives none. */
  readonly role: string | null;
  readonly type: SpeakerType;
  readonly gender: 'female' | 'male' | null;
  /** Number of quotations attributed to the speaker. */
  readonly quotes: number;
}

export type UnnamedSourceKind = 'official' | 'source' | 'witness' | 'document' | 'other';

/** A source the article does not name. Never counted as a named speaker. */
export interface UnnamedSource extends Span {
  /** The verbatim reference ("Two unnamed senior US officials"). */
  readonly text: string;
  readonly count: number | null;
  readonly kind: UnnamedSourceKind;
  readonly via: string | null;
  /** "on condition of anonymity"; null where none is told. */
  readonly condition: string | null;
  readonly declinedToComment: boolean;
  readonly sentence: number;
}

export type FigureQualifier = 'exact' | 'about' | 'at-least' | 'at-most';

/** A number with what it measures. `value` is in `unit`; `normalised` in the unit's base (metres, people, seconds, one currency unit). */
export interface Figure extends Span {
  readonly text: string;
  readonly value: number;
  /** The upper end where a range is given ("10 to 15"); else null. */
  readonly upper: number | null;
  readonly unit: string | null;
  readonly normalised: number;
  readonly dimension: string;
  readonly qualifier: FigureQualifier;
  /** Content words that tell what is measured, folded, in text order. */
  readonly about: readonly string[];
  readonly sentence: number;
}

/** A sentence (or clause) that reports something checkable. */
export interface Claim extends Span {
  readonly sentence: number;
  /** 0..1: how central for the report (position, names, figures). */
  readonly weight: number;
  /** True where the sentence is context or history and not this story's news. */
  readonly isBackground: boolean;
}

/** The article relies on another's reporting. The span is the sentence or clause that says so. */
export interface Reliance extends Span {
  /** The outlet or agency relied on ("the Washington Post" gives "Washington Post"). */
  readonly on: string;
  readonly text: string;
  readonly sentence: number;
}

/** Everything the engine found in one article; all offsets into `article.text`. Arrays are in text order. */
export interface Analysis {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
  readonly unnamedSources: readonly UnnamedSource[];
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly reliances: readonly Reliance[];
}
