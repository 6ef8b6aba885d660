import type { Speech } from './speech';

/** Longest words of the reporter between two parts of one statement, in code units: "said Jane Roe, the mayor of Wexcombe, on Monday." */
const MAX_CUT = 140;

/**
 * The number of the statement that each piece of speech is a part of, counted from 0; null for what is whole. Two quotations are parts
 * of one statement where one speaker's words are cut by no more than the words that name him ("...," he said. "...") or run on from one
 * paragraph into the next.
 */
export function numberStatements(speech: readonly Speech[], text: string): (number | null)[] {
  const numbers: (number | null)[] = speech.map(() => null);
  let next = 0;
  let before = -1;
  speech.forEach((one, at) => {
    if (one.kind === 'indirect') return;
    const last = speech[before];
    if (last && goesOn(last, one, text)) {
      numbers[before] ??= next++;
      numbers[at] = numbers[before] ?? null;
    }
    before = at;
  });
  return numbers;
}

function goesOn(last: Speech, one: Speech, text: string): boolean {
  if (last.resolution.entity !== one.resolution.entity || (one.resolution.entity === null && last.source !== one.source)) return false;
  const cut = text.slice(last.end, one.start);
  if (one.continues) return true;
  if (cut.length > MAX_CUT || cut.includes('\n')) return false;
  const cue = last.cue;
  return cue !== null && cue.start >= last.end && cue.end <= one.start;
}
