import type { Certainty, FigureQualifier, QuoteKind, SpeakerType, UnnamedSourceKind } from '../core/model/analysis';
import type { ArticleKind, DatePrecision, Outlet } from '../core/model/article';
import type { ReportFigure, ReportReliance, Signature } from '../core/model/report';
import {
  type FieldReader,
  readFlag,
  readInteger,
  readList,
  readMatching,
  readNullable,
  readNumber,
  readObject,
  readOneOf,
  readOptional,
  readText,
} from './field-readers';

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

/** A live-blog post: anchors of its first and its last sentence. */
export interface SeedPost {
  readonly title: string | null;
  readonly published: SeedTime | null;
  readonly first: string;
  readonly last: string;
}

/** A time as precise as the document says. */
export interface SeedTime {
  readonly value: string;
  readonly precision: DatePrecision;
}

/** The computed part: the engine's signature and, for each claim, the indices of the sentences that carry it. */
export type SeedSignature = Signature & { readonly claims: readonly (readonly number[])[] };

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

const FIGURE_QUALIFIERS: readonly FigureQualifier[] = ['exact', 'about', 'at-least', 'at-most'];
const UINT32_MAX = 0xffffffff;
const COUNT_MAX = 1_000_000;

const readTime: FieldReader<SeedTime> = readObject<SeedTime>({
  value: readMatching(
    /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d([+-]\d\d:\d\d|Z))?)?)?$/,
    'a year, a month, a day or a minute with its offset (2024-11-17T17:47-05:00)',
  ),
  precision: readOneOf('minute', 'day', 'month', 'year'),
});

const readHash = readInteger(0, UINT32_MAX);
const readAmount = readNumber(-Number.MAX_VALUE, Number.MAX_VALUE);

const readHashCount: FieldReader<readonly [number, number]> = (value, field) => {
  const [hash, count] = readList(readNumber(0, UINT32_MAX), 2)(value, field);
  return [readHash(hash, `${field}[0]`), readInteger(1, COUNT_MAX)(count, `${field}[1]`)];
};

const readSignature = readObject<SeedSignature>({
  engine: readText,
  words: readInteger(1, COUNT_MAX),
  terms: readList(readHashCount, 1),
  title: readList(readHash),
  lead: readList(readHashCount, 1),
  entities: readList(readHashCount),
  bigrams: readList(readHash),
  shingles: readList(readHash),
  sentences: readList(
    readObject({ terms: readList(readHash), figures: readList(readAmount), post: readNullable(readInteger(0, COUNT_MAX)) }),
    1,
  ),
  claims: readList(readList(readInteger(0, COUNT_MAX), 1)),
});

/** Reads a record's fields one by one; throws a `FieldError` at the first that is missing, unknown or not what it must be. */
export const readSeedRecord: FieldReader<SeedRecord> = readObject<SeedRecord>({
  id: readText,
  url: readNullable(readMatching(/^https?:\/\/\S+$/, 'an address (https://…)')),
  outlet: readNullable(readObject<Outlet>({ name: readText, domain: readNullable(readText) })),
  repostedOn: readNullable(readText),
  title: readNullable(readText),
  titleContinues: readOptional(readText),
  byline: readList(readText),
  published: readNullable(readTime),
  kind: readOneOf('report', 'agency-copy', 'live-blog', 'repost', 'opinion'),
  agency: readNullable(readText),
  language: readMatching(/^[a-z]{2,3}$/, 'a language tag such as en'),
  posts: readList(
    readObject<SeedPost>({ title: readNullable(readText), published: readNullable(readTime), first: readText, last: readText }),
  ),
  speakers: readList(
    readObject<SeedSpeaker>({
      id: readMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
      name: readText,
      forms: readList(readText, 1),
      role: readNullable(readText),
      type: readOneOf('person', 'institution'),
      gender: readNullable(readOneOf('female', 'male')),
    }),
  ),
  quotes: readList(
    readObject<SeedQuote>({
      speaker: readNullable(readText),
      kind: readOneOf('direct', 'partial', 'indirect'),
      text: readText,
      continues: readOptional(readText),
      certainty: readOneOf('certain', 'probable'),
      cue: readNullable(readText),
      via: readNullable(readText),
      unnamed: readFlag,
    }),
  ),
  unnamedSources: readList(
    readObject<SeedRecord['unnamedSources'][number]>({
      text: readText,
      count: readNullable(readInteger(1, COUNT_MAX)),
      kind: readOneOf('official', 'source', 'witness', 'document', 'other'),
      via: readNullable(readText),
      declinedToComment: readFlag,
    }),
  ),
  reliances: readList(readObject<ReportReliance>({ on: readText, text: readText, wording: readOneOf('verbatim', 'summary') })),
  figures: readList(
    readObject<ReportFigure>({
      text: readText,
      value: readAmount,
      upper: readNullable(readAmount),
      unit: readNullable(readText),
      normalised: readAmount,
      dimension: readText,
      qualifier: readOneOf(...FIGURE_QUALIFIERS),
      about: readList(readText, 1),
    }),
  ),
  claims: readList(
    readObject<SeedClaim>({ text: readText, anchors: readList(readText, 1), weight: readNumber(0, 1), isBackground: readFlag }),
    1,
  ),
  signature: readNullable(readSignature),
});
