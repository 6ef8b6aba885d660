/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What kind of text a page carries. Unknown cases are reports. */
export type ArticleKind = 'report' | 'agency-copy' | 'live-blog' | 'repost' | 'opinion';

/** How much of a time is known; nothing finer may be shown. */
export type DatePrecision = 'minute' | 'day' | 'month' | 'year';

/** Where a field of an article was found, best first. `record` is a hand-checked corpus record, `input` the caller's own word. */
export type FieldSource =
  | 'record'
  | 'input'
  | 'json-ld'
  | 'meta'
  | 'microdata'
  | 'time-element'
  | 'domain-table'
  | 'url'
  | 'text'
  | 'headline';

/** A point in time, ISO 8601 exactly as precise as known: `2024-11`, `2024-11-17`, `2024-11-17T17:47-05:00`. */
export interface PublicationTime {
  readonly value: string;
  readonly precision: DatePrecision;
  readonly source: FieldSource;
}

/** Who publishes. `domain` is the registrable domain without `www.`; null where only the name is known. */
export interface Outlet {
  readonly name: string;
  readonly domain: string | null;
}

/** Why a stretch of text is no part of the report. */
export type BoilerplateReason =
  | 'donation-appeal'
  | 'newsletter'
  | 'subscription'
  | 'notification'
  | 'caption'
  | 'comments'
  | 'related-links'
  | 'promotion'
  | 'navigation'
  | 'byline'
  | 'dateline'
  | 'headline'
  | 'share-bar'
  | 'site-notice'
  | 'advertisement'
  /** Text beyond what is read of one page: the reason stands with where it begins. */
  | 'too-long';

/** A stretch of `Article.text` that is not the outlet's report, with the reason. */
export interface BoilerplateSpan extends Span {
  readonly reason: BoilerplateReason;
}

/** A block that extraction left out of the text, kept for `read --explain`. `text` is at most the block's first 200 code units. */
export interface RemovedBlock {
  readonly reason: BoilerplateReason;
  readonly text: string;
}

/** One entry of a live blog, as a span of the article's text. */
export interface LiveBlogPost extends Span {
  readonly title: string | null;
  readonly published: PublicationTime | null;
}

/** A social-media post embedded in an article: its words are its author's. The span covers the post's words only. */
export interface EmbeddedPost extends Span {
  readonly author: string | null;
  readonly handle: string | null;
  readonly published: PublicationTime | null;
}

/** Where fields that carry no source of their own were found; null where the page does not say them. */
export interface FieldSources {
  readonly title: FieldSource | null;
  readonly byline: FieldSource | null;
  readonly section: FieldSource | null;
}

/**
 * What was read from one page or text. `text` is the paragraphs joined by a blank line; for a plain-text input it is exactly
 * the input. Every offset anywhere in an analysis is a UTF-16 index into `text`. What the page does not say is null or empty.
 */
export interface Article {
  readonly id: string;
  readonly url: string | null;
  readonly isArticle: boolean;
  readonly kind: ArticleKind;
  readonly title: string | null;
  readonly outlet: Outlet | null;
  /** Where the outlet field came from; null with an unknown outlet. A guess from the host name alone is never made. */
  readonly outletSource: FieldSource | null;
  /** The site that carries the text when it is not the outlet's own, by its domain or name: "qoto.org". */
  readonly repostedOn: string | null;
  /** Persons only. */
  readonly byline: readonly string[];
  /** The desk, agency or outlet that the page credits, as printed, beside or instead of persons; absent or null where it credits nobody. */
  readonly credit?: string | null;
  readonly published: PublicationTime | null;
  readonly modified: PublicationTime | null;
  /** BCP 47 primary tag, `en` when nothing says otherwise. */
  readonly language: string;
  readonly canonicalUrl: string | null;
  readonly section: string | null;
  /** The news agency that the page credits ("PA", "Reuters", "AP"); null where none. */
  readonly agency: string | null;
  readonly isPaywalled: boolean;
  readonly text: string;
  readonly boilerplate: readonly BoilerplateSpan[];
  readonly removed: readonly RemovedBlock[];
  readonly posts: readonly LiveBlogPost[];
  readonly embeds: readonly EmbeddedPost[];
  /** Kept for `read --explain`; absent where no page was read. */
  readonly sources?: FieldSources;
}
