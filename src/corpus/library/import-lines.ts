import type { Database } from '../database/open-database';
import { type ImportDesk, importLine } from './import-line';
import { type KeepOutcome, type KeptHistory, keepArticles } from './keep-articles';

/** How far an import is, and in the end what came of it. */
export interface ImportState {
  /** Share of the file that is read, 0..1. */
  readonly share: number;
  /** Articles that are new or have a new version, and those that were there already. */
  readonly kept: number;
  readonly unchanged: number;
  /** The first lines that could not be read, with their number and why. */
  readonly problems: readonly { readonly line: number; readonly why: string }[];
  /** All lines that could not be read. */
  readonly failed: number;
  /** There was no room for the rest. */
  readonly isFull: boolean;
}

/** What an import works with. */
export interface ImportJob extends ImportDesk {
  readonly database: Database;
  readonly signal: AbortSignal;
  onProgress(state: ImportState): void;
}

/** Articles in one transaction: each writes the page of its entries, so many at once cost less. */
const BATCH = 64;
/** Problems that are told one by one. */
const MOST_PROBLEMS = 20;
/** Longest line, in UTF-16 units: an article of the greatest length with its versions. A longer one is no line but an attack on memory. */
const LONGEST_LINE = 20_000_000;

/**
 * Reads JSON Lines into the library, batch by batch; what was written before a failure or `signal` stays. A second import of the same file
 * changes nothing.
 */
export async function importLines(file: Blob, job: ImportJob): Promise<ImportState> {
  let state: ImportState = { share: 0, kept: 0, unchanged: 0, problems: [], failed: 0, isFull: false };
  let batch: KeptHistory[] = [];
  let number = 0;
  let writing: Promise<void> = Promise.resolve();
  // One batch is written while the next one is read.
  const flush = async (share: number) => {
    const entries = batch;
    batch = [];
    await writing;
    if (state.isFull || job.signal.aborted) return;
    writing = keepArticles(job.database, entries).then((outcome) => {
      state = { ...addOutcome(state, outcome), share };
      job.onProgress(state);
    });
    // Told where it is waited for.
    writing.catch(() => undefined);
  };
  for await (const { line, share } of readLines(file)) {
    if (job.signal.aborted || state.isFull) break;
    number++;
    if (line.trim() === '') continue;
    const read = importLine(line, job);
    if (read.ok) batch.push(read.value);
    else
      state = {
        ...state,
        failed: state.failed + 1,
        problems: [...state.problems, { line: number, why: read.error.message }].slice(0, MOST_PROBLEMS),
      };
    if (batch.length >= BATCH) await flush(share);
  }
  if (batch.length > 0) await flush(1);
  await writing;
  return { ...state, share: job.signal.aborted || state.isFull ? state.share : 1 };
}

function addOutcome(state: ImportState, { kept, unchanged, isFull }: KeepOutcome): ImportState {
  return { ...state, kept: state.kept + kept, unchanged: state.unchanged + unchanged, isFull };
}

/** The lines of a file with the share of it that was read; a line that is too long ends the reading with an error. */
async function* readLines(file: Blob): AsyncGenerator<{ line: string; share: number }> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let done = 0;
  for (;;) {
    const { value } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: value !== undefined })).split('\n');
    rest = lines.pop() ?? '';
    const bytes = value?.length ?? 0;
    for (const [i, line] of lines.entries()) yield { line, share: (done + (bytes * i) / (lines.length + 1)) / (file.size || 1) };
    done += bytes;
    if (rest.length > LONGEST_LINE) throw new Error('a line of the file is too long to be an article');
    if (value === undefined) break;
  }
  if (rest !== '') yield { line: rest, share: 1 };
}
