import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** One line of input that failed, as it is printed: the id where the line told one, a closed code, a sentence for people. */
export interface LineFailure {
  readonly id: string | null;
  readonly error: { readonly code: LineErrorCode; readonly message: string };
}

export type LineErrorCode = 'bad-json' | 'bad-input' | 'no-browser' | 'failed';

/** Thrown by a command for one line; the other lines go on. */
export class LineError extends Error {
  readonly code: LineErrorCode;

  constructor(code: LineErrorCode, message: string) {
    super(message);
    this.name = 'LineError';
    this.code = code;
  }
}

/** The lines of the given files in order, or of standard input where there are none (`-` is standard input too). Blank lines are skipped. */
export async function* readLines(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files.length === 0 ? ['-'] : files) {
    const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
    // A failed open reaches readline's iterator in no Node version alike, so it is awaited here.
    if (input !== process.stdin) await new Promise((opened, failed) => input.once('open', opened).once('error', failed));
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) if (line.trim() !== '') yield line;
  }
}

/** Reads one line as an object with a string id. Throws `LineError` that names the field and what was expected. */
export function parseLine(line: string): Record<string, unknown> & { readonly id: string } {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError('bad-json', 'expected a JSON object on each line');
  const record = value as Record<string, unknown>;
  const { id } = record;
  if (typeof id !== 'string' && typeof id !== 'number') throw new LineError('bad-input', '"id": expected a string');
  return { ...record, id: String(id) };
}

/** The id of a line as far as it can be read, for its error. Null where the line has none. */
export function idOf(line: string): string | null {
  try {
    return parseLine(line).id;
  } catch (error) {
    if (error instanceof LineError) return null;
    throw error;
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new LineError('bad-json', `not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
