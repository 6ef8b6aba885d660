import { findInterviewAnswers } from './interviews';
import type { Prepared } from './prepare';
import { findPullQuotes } from './pull-quotes';
import type { Speech } from './speech';
import { findTurns } from './turns';

/** What the page's form, and no mark, makes somebody's own words: turns of a transcript, answers of an interview, pull quotes. */
export function readUnmarkedSpeech(prepared: Prepared): Speech[] {
  const signs = new Map(prepared.signs.map((sign) => [sign.mention.start, sign]));
  const turns = findTurns(prepared);
  const isTurn = new Set(turns.map(({ start }) => start));
  const answers = turns.length > 0 ? [] : findInterviewAnswers(prepared);
  const isTaken = new Set([...isTurn, ...answers.map(({ start }) => start)]);
  const pulled = findPullQuotes(prepared).filter(({ start }) => !isTaken.has(start));
  return [...turns, ...answers, ...pulled].map(
    ({ start, end, speaker, name }): Speech => ({
      start,
      end,
      kind: 'direct',
      source: signs.get(name.start) ?? null,
      cue: null,
      resolution: { entity: speaker, isSure: true },
      isSure: isTurn.has(start),
      continues: false,
      via: null,
    }),
  );
}
