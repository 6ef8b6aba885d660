import type { Span } from '../../model/article';
import type { NameMention } from './names';
import { findNounPhrase } from './noun-phrases';
import type { Entity, People } from './people';
import { gapBefore, type Reading } from './reading';
import type { Word } from './words';

/** What the article calls a person besides the name: each role's words, folded, and where it stands. */
export interface RolePhrase extends Span {
  readonly head: string;
  readonly words: ReadonlySet<string>;
  /** Word index at which the phrase starts. */
  readonly first: number;
}

/** How many words after a name's comma the head of an appositive may stand. */
const APPOSITIVE_REACH = 9;

/** The roles the article gives to each person, in text order: titles, what stands before the name, what follows it after a comma. */
export function findRoles(reading: Reading, people: People): ReadonlyMap<Entity, readonly RolePhrase[]> {
  const roles = new Map<Entity, RolePhrase[]>();
  for (const entity of people.entities) {
    if (entity.isInstitution) continue;
    const phrases = entity.mentions.flatMap((mention) => [
      roleBefore(reading, mention),
      ageAfter(reading, mention),
      roleAfter(reading, mention),
    ]);
    roles.set(
      entity,
      phrases.filter((phrase) => phrase !== null),
    );
  }
  return roles;
}

/** The canonical head of a role: "sen" and "senator" are one. */
export function roleKey({ lexicon }: Reading, word: string): string {
  return lexicon.roleForms.get(word) ?? word;
}

function roleBefore(reading: Reading, mention: NameMention): RolePhrase | null {
  const { words, lexicon } = reading;
  let last = mention.first - 1;
  while (last >= mention.titleStart && lexicon.courtesies.has(words[last]?.folded ?? '')) last--;
  const head = words[last];
  if (!head || head.paragraph !== words[mention.first]?.paragraph || head.isPossessive) return null;
  const isTitle = last >= mention.titleStart;
  if (!isTitle && !(lexicon.roles.has(head.folded) && /^,? $/.test(gapBefore(reading, last + 1)))) return null;
  const phrase = findNounPhrase(reading, last);
  const first = phrase?.determiner ? phrase.first : bareStart(reading, phrase?.first ?? last, head);
  return phraseOf(reading, { first, last, head: head.folded });
}

/** "Jane Roe met | Senator": before a title with a capital only capitals and other titles belong to it, where no article opens the description. */
function bareStart({ words, lexicon }: Reading, first: number, head: Word): number {
  let from = head.index;
  while (head.isCapital && from > first && (words[from - 1]?.isCapital || lexicon.titles.has(words[from - 1]?.folded ?? ''))) from--;
  return head.isCapital ? from : first;
}

function roleAfter(reading: Reading, mention: NameMention): RolePhrase | null {
  const { words, lexicon } = reading;
  // "Jane Roe, 46, a nurse": the age stands before the role.
  const start = mention.last + (ageAfter(reading, mention) ? 2 : 1);
  const opening = words[start];
  if (!opening || opening.isQuoted || opening.sentence !== words[mention.last]?.sentence) return null;
  const gap = gapBefore(reading, start);
  const isAppositive = /^(?:['\u2019]s)?, $/.test(gap) || lexicon.beingWords.has(opening.folded);
  if (!isAppositive) return null;
  for (let i = start; i < words.length && i <= start + APPOSITIVE_REACH; i++) {
    const word = words[i];
    if (!word || word.isQuoted || word.sentence !== opening.sentence || (i > start && gapBefore(reading, i).includes(','))) return null;
    if (lexicon.cues.has(word.folded) || lexicon.clauseWords.has(word.folded)) return null;
    if (!lexicon.roles.has(word.folded) || word.isPossessive) continue;
    const next = words[i + 1];
    if (next && gapBefore(reading, i + 1) === ' ' && (lexicon.roles.has(next.folded) || (next.isCapital && !word.isCapital))) continue;
    const first = lexicon.beingWords.has(opening.folded) ? start + 1 : start;
    return phraseOf(reading, { first, last: i, head: word.folded });
  }
  return null;
}

/** "Jane Roe, 46, ..." makes her "the 46-year-old". No words of a role, so that it is shown nowhere. */
function ageAfter(reading: Reading, { last }: NameMention): RolePhrase | null {
  const age = reading.words[last + 1];
  if (!age || !/^\d{1,3}$/.test(age.folded) || gapBefore(reading, last + 1) !== ', ' || !/^\W/.test(gapBefore(reading, last + 2)))
    return null;
  return { head: `${age.folded}${reading.lexicon.ageEnding}`, words: new Set(), first: last + 1, start: age.start, end: age.end };
}

function phraseOf(reading: Reading, { first, last, head }: { first: number; last: number; head: string }): RolePhrase {
  const { words, lexicon } = reading;
  let from = first;
  while (from < last && (lexicon.determiners.has(words[from]?.folded ?? '') || lexicon.possessives.has(words[from]?.folded ?? ''))) from++;
  let to = last;
  // "shadow minister for defence", "mayor of the city": what follows belongs to the role.
  const next = words[last + 1];
  if (next && lexicon.roleLinks.has(next.folded) && gapBefore(reading, last + 1) === ' ') to = endOfLinked(reading, last + 1);
  const inside = words.slice(from, to + 1);
  return {
    head: roleKey(reading, head),
    first,
    start: words[from]?.start ?? 0,
    end: words[to]?.end ?? 0,
    words: new Set(inside.map(({ folded }) => folded)),
  };
}

function endOfLinked(reading: Reading, link: number): number {
  const { words, lexicon } = reading;
  let end = link - 1;
  for (let i = link + 1; i < words.length && i <= link + 6; i++) {
    const word = words[i];
    if (
      !word ||
      word.isQuoted ||
      !/^[ \u00a0]$/.test(gapBefore(reading, i)) ||
      lexicon.clauseWords.has(word.folded) ||
      lexicon.cues.has(word.folded)
    )
      break;
    if (lexicon.prepositions.has(word.folded) && !lexicon.roleLinks.has(word.folded)) break;
    if (lexicon.auxiliaries.has(word.folded)) break;
    if (!lexicon.determiners.has(word.folded)) end = i;
  }
  return end;
}
