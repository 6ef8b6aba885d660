import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ENGINE } from '../core/analyse/signature';
import type { Report, ReportQuote, Story } from '../core/model/report';
import { checkRecord } from './check-record';
import { FieldError, readList, readObject, readText } from './field-readers';
import { readRecordFile } from './read-record-file';
import { readSeedRecord, type SeedQuote, type SeedRecord, type SeedTime } from './seed-record';

const STORY_FILE = 'story.json';
const readStory = readObject<Story>({ id: readText, name: readText, reportIds: readList(readText, 1) });

/**
 * The bundled corpus from the records of a folder, in the order of their ids. Throws an error with file and field for a record that is
 * malformed, not signed, or signed by another engine, and for a story that names a record which is not there.
 */
export function compileSeeds(folder: string): { readonly stories: readonly Story[]; readonly reports: readonly Report[] } {
  const reports = listRecordFiles(folder).map((path) =>
    readRecordFile(path, (value, field) => {
      const record = readSeedRecord(value, field);
      const stem = basename(path, '.json');
      if (record.id !== stem) throw new FieldError('id', `the file's stem ${stem}`, record.id);
      checkRecord(record);
      return compileRecord(record);
    }),
  );
  const story = readRecordFile(join(folder, STORY_FILE), (value, field) => {
    const read = readStory(value, field);
    read.reportIds.forEach((id, index) => {
      if (!reports.some((report) => report.id === id)) throw new FieldError(`reportIds[${index}]`, 'the id of a record', id);
    });
    return read;
  });
  return { stories: [story], reports };
}

/** The paths of a folder's records, sorted; the story file is none. */
export function listRecordFiles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== STORY_FILE);
  return names.sort().map((name) => join(folder, name));
}

/** A checked record as coverage. Throws a `FieldError` where the signature is missing or another engine's. */
export function compileRecord(record: SeedRecord): Report {
  if (!record.signature) throw new FieldError('signature', 'a signature: run npm run seeds -- FOLDER', record.signature);
  const { claims, ...signature } = record.signature;
  if (signature.engine !== ENGINE) throw new FieldError('signature.engine', `${ENGINE}: run npm run seeds -- FOLDER`, signature.engine);
  return {
    id: record.id,
    url: record.url,
    outlet: record.outlet,
    repostedOn: record.repostedOn,
    title: titleOf(record),
    byline: record.byline,
    published: timeOf(record.published),
    kind: record.kind,
    agency: record.agency,
    language: record.language,
    text: null,
    posts: record.posts.map(({ title, published }) => ({ title, published: timeOf(published) })),
    speakers: record.speakers.map((speaker) => ({
      ...speaker,
      quotes: record.quotes.filter((quote) => quote.speaker === speaker.id).length,
    })),
    quotes: record.quotes.map(quoteOf),
    unnamedSources: record.unnamedSources,
    figures: record.figures,
    claims: record.claims.map(({ text, weight, isBackground }, index) => ({
      ...{ text, wording: 'summary' as const, span: null, sentences: claims[index] ?? [], weight, isBackground },
    })),
    reliances: record.reliances,
    signature,
  };
}

/** The whole headline; null where the document has none. */
export function titleOf({ title, titleContinues }: SeedRecord): string | null {
  return title === null ? null : [title, titleContinues].filter(Boolean).join(' ');
}

/** The whole quotation, verbatim. */
export function wordsOf({ text, continues }: SeedQuote): string {
  return continues === null ? text : `${text} ${continues}`;
}

/** A record's time as an article's; null for null. */
export function timeOf(time: SeedTime | null) {
  return time === null ? null : { ...time, source: 'record' as const };
}

function quoteOf(quote: SeedQuote): ReportQuote {
  const { speaker, kind, certainty, cue, via, unnamed } = quote;
  return { text: wordsOf(quote), kind, speaker, certainty, cue, via, unnamed, start: null, end: null };
}
