import type { Span } from '../../model/article';
import type { Entity } from './people';
import type { Prepared } from './prepare';
import type { Word } from './words';

/** Words without marks that the page's form makes somebody's: a turn of a transcript, a pull quote. `name` is where the speaker is named. */
export interface UnmarkedWords extends Span {
  readonly speaker: Entity;
  readonly name: Span;
}

/** Fewer turns are labels and no conversation. */
const LEAST_TURNS = 3;
/** So many different persons make a conversation. */
const LEAST_SPEAKERS = 2;
/** Shorter lines are labels ("Age: 27") and no turns. */
const LEAST_WORDS = 3;
/** Words of a title before the name that opens a turn. */
const TITLE_REACH = 3;

/**
 * The turns of a transcript, in text order: lines that open with a person's name and a colon. Empty where they are too few or all one
 * person's; lines with quotation marks are left to those.
 */
export function findTurns(prepared: Prepared): UnmarkedWords[] {
  const { words, text, isFurniture } = prepared.reading;
  const turns: UnmarkedWords[] = [];
  for (const word of words) {
    if (words[word.index - 1]?.paragraph === word.paragraph || isFurniture[word.index]) continue;
    const turn = readTurn(prepared, word);
    if (turn) turns.push(turn);
  }
  const isTalk = turns.length >= LEAST_TURNS && new Set(turns.map(({ speaker }) => speaker)).size >= LEAST_SPEAKERS;
  return isTalk ? turns.filter(({ start, end }) => text.slice(start, end).trim() !== '') : [];
}

function readTurn({ reading, people }: Prepared, opening: Word): UnmarkedWords | null {
  const { words, text } = reading;
  const at = [...Array(TITLE_REACH).keys()].map((step) => opening.index + step).find((index) => people.of.has(index));
  const speaker = at === undefined ? undefined : people.of.get(at);
  const mention = at === undefined ? undefined : people.mentionAt.get(at);
  if (!speaker || !mention || speaker.isInstitution || text[mention.end] !== ':') return null;
  let last = mention.last;
  while (words[last + 1]?.paragraph === opening.paragraph) last++;
  const first = words[mention.last + 1];
  const end = words[last];
  if (!first || !end || last - mention.last < LEAST_WORDS || words.slice(first.index, last + 1).some(({ isQuoted }) => isQuoted))
    return null;
  return { start: first.start, end: endOfSentence(text, end.end), speaker, name: { start: mention.start, end: mention.end } };
}

/** The end mark behind the last word belongs to the words. */
function endOfSentence(text: string, end: number): number {
  return /^[.!?\u2026]/.test(text.slice(end, end + 1)) ? end + 1 : end;
}
