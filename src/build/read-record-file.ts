import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FieldError, type FieldReader } from './field-readers';

/** Reads and checks one JSON file of `seeds/`. Throws an error that names the file, the field and what was expected. */
export function readRecordFile<T>(path: string, read: FieldReader<T>): T {
  const name = `seeds/${basename(path)}`;
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')), '');
  } catch (error) {
    if (error instanceof FieldError) throw new Error(`${name}: ${error.message}`, { cause: error });
    if (error instanceof SyntaxError) throw new Error(`${name}: expected JSON, ${error.message}`, { cause: error });
    throw error;
  }
}
