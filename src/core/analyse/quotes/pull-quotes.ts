import type { Entity } from './people';
import type { Prepared } from './prepare';
import { gapBefore } from './reading';
import type { UnmarkedWords } from './turns';
import type { Word } from './words';

/** Words of a line that holds a name and perhaps a role. */
const MAX_NAME_LINE = 14;
/** Words of a pull quote. */
const LEAST_WORDS = 5;
const MAX_WORDS = 60;

interface Line {
  readonly first: Word;
  readonly last: Word;
}

/**
 * Pull quotes without marks, in text order: a paragraph in the first person, below it a line with nothing but the name of a person of
 * the article and perhaps the role ("Jane Roe, mayor of Wexcombe"). Empty where there are none; bylines are none.
 */
export function findPullQuotes(prepared: Prepared): UnmarkedWords[] {
  const { text } = prepared.reading;
  const lines = readLines(prepared);
  const found: UnmarkedWords[] = [];
  lines.forEach((line, i) => {
    const below = lines[i + 1];
    const speaker = below && isSaying(prepared, line) ? namedBy(prepared, below) : null;
    if (!below || !speaker) return;
    const end = /^[.!?\u2026]/.test(text.slice(line.last.end, line.last.end + 1)) ? line.last.end + 1 : line.last.end;
    const name = prepared.people.mentionAt.get(below.first.index) ?? below.first;
    found.push({ start: line.first.start, end, speaker, name: { start: name.start, end: name.end } });
  });
  return found;
}

function readLines({ reading: { words, isFurniture } }: Prepared): Line[] {
  const lines: Line[] = [];
  let first: Word | undefined;
  for (const word of words) {
    if (words[word.index - 1]?.paragraph !== word.paragraph) first = word;
    if (first && words[word.index + 1]?.paragraph !== word.paragraph && !isFurniture[first.index]) lines.push({ first, last: word });
  }
  return lines;
}

/** A sentence or more in the first person, without any mark. */
function isSaying({ reading: { words, lexicon } }: Prepared, { first, last }: Line): boolean {
  const length = last.index - first.index + 1;
  if (!first.isCapital || length < LEAST_WORDS || length > MAX_WORDS) return false;
  const inside = words.slice(first.index, last.index + 1);
  return inside.some(({ folded }) => lexicon.firstPerson.has(folded)) && !inside.some(({ isQuoted }) => isQuoted);
}

/** The person whom a short line names and does nothing else: the name is known elsewhere, what follows is a role. */
function namedBy({ reading, people }: Prepared, { first, last }: Line): Entity | null {
  const { lexicon, words, article } = reading;
  const speaker = people.of.get(first.index);
  const mention = people.mentionAt.get(first.index);
  if (!speaker || !mention || speaker.isInstitution || mention.parts.length < 2 || speaker.mentions.length < 2) return null;
  if (last.index - first.index >= MAX_NAME_LINE || article.byline.includes(speaker.name)) return null;
  if (mention.last === last.index) return speaker;
  const role = words.slice(mention.last + 1, last.index + 1);
  const isRole = role.some(({ folded }) => lexicon.roles.has(folded)) && !role.some(({ isCue }) => isCue);
  return isRole && /^,|^\W*[\u2012-\u2015-]/.test(gapBefore(reading, mention.last + 1)) ? speaker : null;
}
