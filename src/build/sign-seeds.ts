import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyseArticle } from '../core/analyse/analyse-article';
import { readPlainText } from '../core/analyse/read-plain-text';
import { signatureOf } from '../core/analyse/signature';
import { checkRecord } from './check-record';
import { listRecordFiles } from './compile-seeds';
import { formatRecord } from './format-record';
import { readRecordFile } from './read-record-file';
import { readSeedRecord } from './read-seed-record';
import { type SigningEngine, signRecord } from './sign-record';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
/** The engine with which seeds are signed. */
export const ENGINE_CALLS: SigningEngine = { readPlainText, analyseArticle, signatureOf };

/**
 * Writes the signature of every record of `seeds` anew, from the documents `ID.txt` of `documents`, and returns the ids. Nothing is
 * written when one record fails; the error names file and field.
 */
export function signSeeds(seeds: string, documents: string): string[] {
  const signed = listRecordFiles(seeds).map((path) =>
    readRecordFile(path, (value, field) => {
      const record = readSeedRecord({ ...Object(value), signature: null }, field);
      checkRecord(record);
      const document = join(documents, `${record.id}.txt`);
      if (!existsSync(document)) throw new Error(`${document} is missing: give the folder that holds the documents`);
      const signature = signRecord(record, readFileSync(document, 'utf8'), ENGINE_CALLS);
      return { id: record.id, path, content: formatRecord({ ...Object(value), signature }) };
    }),
  );
  for (const { path, content } of signed) writeFileSync(path, content);
  return signed.map(({ id }) => id);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const documents = process.argv[2];
  try {
    if (documents === undefined) throw new Error('usage: npm run seeds -- FOLDER (the folder with the source documents, ID.txt each)');
    console.log(`signed ${signSeeds(SEEDS, documents).join(', ')}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
