import type { FigureQualifier } from '../core/model/analysis';
import type { Outlet } from '../core/model/article';
import type { ReportFigure, ReportReliance } from '../core/model/report';
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
import type { SeedClaim, SeedPost, SeedQuote, SeedRecord, SeedSignature, SeedSpeaker, SeedTime } from './seed-record';

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

const readIndices = readList(readInteger(0, COUNT_MAX));

const readHashCount: FieldReader<readonly [number, number]> = (value, field) => {
  const [hash, count] = readList(readNumber(0, UINT32_MAX), 2)(value, field);
  return [readHash(hash, `${field}[0]`), readInteger(1, COUNT_MAX)(count, `${field}[1]`)];
};

const readSignature = readObject<SeedSignature>({
  engine: readText,
  probe: readHash,
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
  aside: readObject({ quotes: readIndices, unnamedSources: readIndices, reliances: readIndices, figures: readIndices }),
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
    readObject<SeedPost>({
      title: readNullable(readText),
      published: readNullable(readTime),
      isStory: readFlag,
      first: readText,
      last: readText,
    }),
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
