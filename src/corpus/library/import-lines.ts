import type { Database } from '../database/open-database';
import { type KeepOutcome, keepPrepared } from './keep-articles';
import { type LineChunk, readLineChunks } from './line-chunks';
import type { LineProblem, PreparedLines } from './prepare-lines';

/** How far an import is, and in the end what came of it. */
export interface ImportState {
  /** Share of the file that is read, 0..1. */
  readonly share: number;
  /** Articles that are new or have a new version, and those that were there already. */
  readonly kept: number;
  readonly unchanged: number;
  /** The first lines that could not be read, with their number and why. */
  readonly problems: readonly LineProblem[];
  /** All lines that could not be read. */
  readonly failed: number;
  /** There was no room for the rest. */
  readonly isFull: boolean;
}

/** One that reads and analyses chunks of lines, in the order in which it gets them. */
export type ImportHand = (chunk: LineChunk) => Promise<PreparedLines>;

/** What an import works with. */
export interface ImportJob {
  readonly database: Database;
  /** At least one; chunks go round among them. */
  readonly hands: readonly ImportHand[];
  readonly signal: AbortSignal;
  onProgress(state: ImportState): void;
}

/** Chunks for each hand: one in its hands and one ready, so that none waits while another chunk is written. */
const CHUNKS_A_HAND = 2;
/** Problems that are told one by one. */
const MOST_PROBLEMS = 20;

/**
 * Reads JSON Lines into the library: hands read and analyse side by side, what they made is written in the order of the file, a chunk in a
 * transaction. What was written before a failure or `signal` stays. A second import of the same file changes nothing.
 */
export async function importLines(file: Blob, { database, hands, signal, onProgress }: ImportJob): Promise<ImportState> {
  let state: ImportState = { share: 0, kept: 0, unchanged: 0, problems: [], failed: 0, isFull: false };
  const ahead: { readonly share: number; readonly made: Promise<PreparedLines> }[] = [];
  let taken = 0;
  const isOver = () => signal.aborted || state.isFull;
  const writeNext = async (): Promise<void> => {
    const next = ahead.shift();
    const made = await next?.made;
    if (!next || !made || isOver()) return;
    state = { ...add(state, await keepPrepared(database, made.articles), made.problems), share: next.share };
    onProgress(state);
  };
  for await (const chunk of readLineChunks(file)) {
    if (isOver()) break;
    const made = hands[taken++ % hands.length]?.(chunk) ?? Promise.reject(new Error('nobody is there to read the file'));
    // Told where it is waited for.
    made.catch(() => undefined);
    ahead.push({ share: chunk.share, made });
    if (ahead.length > hands.length * CHUNKS_A_HAND) await writeNext();
  }
  while (ahead.length > 0 && !isOver()) await writeNext();
  return { ...state, share: isOver() ? state.share : 1 };
}

function add(state: ImportState, { kept, unchanged, isFull }: KeepOutcome, problems: readonly LineProblem[]): ImportState {
  return {
    ...state,
    kept: state.kept + kept,
    unchanged: state.unchanged + unchanged,
    failed: state.failed + problems.length,
    problems: [...state.problems, ...problems].slice(0, MOST_PROBLEMS),
    isFull,
  };
}
