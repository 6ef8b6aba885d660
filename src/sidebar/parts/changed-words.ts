import { diffArrays } from 'diff/lib/diff/array.js';
import type { Span } from '../../core/model/article';
import { matchWords, type Token } from '../../core/text/match-words';

/** A run of text that stands in both versions, or only in this one. */
export interface Piece {
  readonly text: string;
  readonly isChanged: boolean;
}

/** Beyond this many changed words two texts are no versions of one statement, and comparing them would cost seconds. */
const MOST_EDITS = 400;

/** A version of a statement: its text and where in it the speaker's words stand. */
export interface MarkedVersion {
  readonly text: string;
  readonly spoken: readonly Span[];
}

/**
 * Each version cut into pieces: words of a version that the first does not have are marked, and words of the first that some other
 * does not have; a reporter's words between the speaker's are never marked. The pieces of a version join to exactly its text. Nothing is marked where versions are too far apart.
 */
export function markChangedWords(versions: readonly MarkedVersion[]): Piece[][] {
  const tokens = versions.map(({ text, spoken }) => spoken.flatMap(({ start, end }) => matchWords(text, start, end)));
  const changed = versions.map(() => new Set<number>());
  for (let i = 1; i < versions.length; i++) markPair(tokens, changed, i);
  return versions.map(({ text }, i) => cut(text, tokens[i] ?? [], changed[i] ?? new Set()));
}

function markPair(tokens: readonly Token[][], changed: readonly Set<number>[], other: number): void {
  const words = (index: number): string[] => (tokens[index] ?? []).map((token) => token.folded);
  let atFirst = 0;
  let atOther = 0;
  for (const { count, added, removed } of diffArrays(words(0), words(other), { maxEditLength: MOST_EDITS }) ?? []) {
    for (let i = 0; i < count; i++) {
      if (removed) changed[0]?.add(atFirst + i);
      if (added) changed[other]?.add(atOther + i);
    }
    if (!added) atFirst += count;
    if (!removed) atOther += count;
  }
}

function cut(text: string, tokens: readonly Token[], changed: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const run of listRuns(tokens, changed)) {
    if (run.start > at) pieces.push({ text: text.slice(at, run.start), isChanged: false });
    pieces.push({ text: text.slice(run.start, run.end), isChanged: true });
    at = run.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isChanged: false });
  return pieces;
}

// Neighbouring changed words read as one change.
function listRuns(tokens: readonly Token[], changed: ReadonlySet<number>): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  tokens.forEach((token, i) => {
    const last = runs.at(-1);
    if (!changed.has(i)) return;
    if (last && changed.has(i - 1)) last.end = token.end;
    else runs.push({ start: token.start, end: token.end });
  });
  return runs;
}
