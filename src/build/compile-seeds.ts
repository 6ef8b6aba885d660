import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Report, Story } from '../core/model/report';
import { checkRecord } from './check-record';
import { compileRecord } from './compile-record';
import { FieldError, readList, readObject, readText } from './field-readers';
import { readRecordFile } from './read-record-file';
import { readSeedRecord } from './read-seed-record';

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
