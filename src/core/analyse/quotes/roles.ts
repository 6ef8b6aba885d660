import type { Span } from '../../model/article';
import type { NameMention } from './names';
import { findNounPhrase } from './noun-phrases';
import type { Entity, People } from './people';
import { gapBefore, isBeforePlainCue, type Reading } from './reading';
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
/** How many words before its head a role has at most. */
const BEFORE_REACH = 7;
/** How many capitals may stand between a role's link and the name ("Secretary of Homeland Security"). */
const LINKED_BEFORE = 3;
/** How many words a role goes on behind its head ("secretary for housing and communities"). */
const LINKED_REACH = 8;

/** The roles the article gives to each person, in text order: titles, what stands before the name, what follows it after a comma. */
export function findRoles(reading: Reading, people: People): ReadonlyMap<Entity, readonly RolePhrase[]> {
  const roles = new Map<Entity, RolePhrase[]>();
  for (const entity of people.entities) {
    if (entity.isInstitution) continue;
    const phrases = entity.mentions.flatMap((mention) => [
      roleBefore(reading, mention) ?? linkedBefore(reading, mention),
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
  // "Justices Jane Roe and Tom Doe"
  if (isTitle && lexicon.titles.has(head.folded.replace(/s$/, '')) && head.folded.endsWith('s')) return null;
  const first = head.isCapital ? capitalStart(reading, last) : smallStart(reading, last);
  return isOfAnother(reading, first) ? null : phraseOf(reading, { first, last, head: head.folded });
}

/** "chief of Staff | Jane Roe", "secretary of Defense | Jane Roe": a role whose link leads right up to the name. */
function linkedBefore(reading: Reading, { first, titleStart }: NameMention): RolePhrase | null {
  const { words, lexicon } = reading;
  let link = titleStart - 1;
  while (first - link <= LINKED_BEFORE && words[link]?.isCapital && isBeside(reading, link + 1)) link--;
  const head = words[link - 1];
  if (titleStart < first || link === first - 1 || !head || !lexicon.roleLinks.has(words[link]?.folded ?? '')) return null;
  if (!isBeside(reading, link) || !isBeside(reading, link + 1) || !lexicon.roles.has(head.folded)) return null;
  const from = head.isCapital ? capitalStart(reading, link - 1) : smallStart(reading, link - 1);
  return { ...phraseOf(reading, { first: from, last: link - 1, head: head.folded }), end: words[first - 1]?.end ?? 0 };
}

/** "the daughter of the President | Jane Roe": somebody else's title, which a link and an article bind to another role. */
function isOfAnother(reading: Reading, first: number): boolean {
  const { words, lexicon } = reading;
  const isLinked = lexicon.determiners.has(words[first - 1]?.folded ?? '') && lexicon.roleLinks.has(words[first - 2]?.folded ?? '');
  return isLinked && isBeside(reading, first - 1) && lexicon.roles.has(words[first - 3]?.folded ?? '');
}

/** "the debt deal | President Roe", "Roe met | former Senator Doe": to a head with a capital belong only capitals and other titles before it. */
function capitalStart(reading: Reading, head: number): number {
  const { words, lexicon } = reading;
  let from = head;
  for (; from > 0 && head - from < BEFORE_REACH; from--) {
    const word = words[from - 1];
    if (!word || !isBeside(reading, from) || lexicon.openers.has(word.folded) || word.isCue) break;
    if (!word.isCapital && !lexicon.titles.has(word.folded)) break;
  }
  return from;
}

/** "the opposition's home affairs spokesman", "a radio host"; where no article opens it, capitals go on before its small words. */
function smallStart(reading: Reading, head: number): number {
  const { words, lexicon } = reading;
  const phrase = findNounPhrase(reading, head);
  let from = phrase?.first ?? head;
  // "Kerry met | campaign manager", "a row involving | former mayor": a small word that ends like a verb is none of the role's.
  for (let i = from; i < head; i++) if (!words[i]?.isCapital && lexicon.verbEnding.test(words[i]?.folded ?? '')) from = i + 1;
  if (phrase?.determiner && from === phrase.first) return from;
  while (head - from < BEFORE_REACH && words[from]?.isCapital && words[from - 1]?.isCapital && isBeside(reading, from)) from--;
  while (from < head && lexicon.openers.has(words[from]?.folded ?? '')) from++;
  // "editor in chief Jane Roe"
  const isLinked =
    from === head && lexicon.roleLinks.has(words[head - 1]?.folded ?? '') && lexicon.roles.has(words[head - 2]?.folded ?? '');
  return isLinked && isBeside(reading, head) && isBeside(reading, head - 1) ? smallStart(reading, head - 2) : from;
}

/** Whether a word stands right behind the one before it, in one sentence; a point after a title or an initial does not part them. */
function isBeside(reading: Reading, index: number): boolean {
  const { words, lexicon } = reading;
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || before.sentence !== word.sentence || before.isQuoted !== word.isQuoted) return false;
  const gap = gapBefore(reading, index);
  const isCutShort = before.folded.length === 1 || before.folded.includes('.') || lexicon.titles.has(before.folded);
  return /^[ \u00a0]$/.test(gap) || (isCutShort && /^\.[ \u00a0]$/.test(gap));
}

function roleAfter(reading: Reading, mention: NameMention): RolePhrase | null {
  const { words, lexicon } = reading;
  // "Jane Roe, 46, a nurse": the age stands before the role.
  const start = mention.last + (ageAfter(reading, mention) ? 2 : 1);
  const opening = words[start];
  if (!opening || opening.isQuoted || opening.sentence !== words[mention.last]?.sentence) return null;
  const gap = gapBefore(reading, start);
  const isAppositive = /^(?:['\u2019]s)?, $/.test(gap) || lexicon.beingWords.has(opening.folded);
  const isSaid = lexicon.beingWords.has(opening.folded);
  const isVerb = !isSaid && (lexicon.auxiliaries.has(opening.folded) || lexicon.verbEnding.test(opening.folded));
  if (!isAppositive || isVerb) return null;
  for (let i = start; i < words.length && i <= start + APPOSITIVE_REACH; i++) {
    const word = words[i];
    if (!word || word.isQuoted || word.sentence !== opening.sentence || (i > start && gapBefore(reading, i).includes(','))) return null;
    if (word.isCue || lexicon.clauseWords.has(word.folded)) return null;
    // "was wrong in his attack on the mayor", "a website has seen 5,183 voters", "poised to become speaker"
    const isLinking = lexicon.prepositions.has(word.folded) || lexicon.roleLinks.has(word.folded);
    if (isLinking || (i > start && lexicon.auxiliaries.has(word.folded))) return null;
    if (!lexicon.roles.has(word.folded) || word.isPossessive) continue;
    const next = words[i + 1];
    if (next && gapBefore(reading, i + 1) === ' ' && (lexicon.roles.has(next.folded) || (next.isCapital && !word.isCapital))) continue;
    // "Roe, a top aide said, is confident": who says so is somebody else.
    if (isBeforePlainCue(reading, i)) return null;
    // "Jane Roe, Foreign Secretary Tom Doe and ...": the next name's role, in a list.
    if (next?.isCapital && isBeside(reading, i + 1)) return null;
    return phraseOf(reading, { first: isSaid ? start + 1 : start, last: i, head: word.folded });
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
  // "now a consultant", "not only the first mayor"
  const determiner = words.slice(first, last).findIndex(({ folded }) => !lexicon.openers.has(folded) || lexicon.determiners.has(folded));
  if (determiner > 0 && lexicon.determiners.has(words[first + determiner]?.folded ?? '')) from = first + determiner;
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

/** The last word of what follows a role's link; names are taken whole, and what would go on too long is left out from its last link on. */
function endOfLinked(reading: Reading, link: number): number {
  const { words, lexicon } = reading;
  let end = link - 1;
  let whole = end;
  for (let i = link + 1; i < words.length; i++) {
    const word = words[i];
    if (!word || word.isQuoted || !isBeside(reading, i) || endsLinked(reading, word)) return end;
    if (i > link + LINKED_REACH && !(word.isCapital && words[i - 1]?.isCapital)) return whole;
    if (lexicon.roleLinks.has(word.folded)) whole = end;
    else if (!lexicon.determiners.has(word.folded)) end = i;
  }
  return end;
}

function endsLinked({ lexicon }: Reading, { folded, isCapital, isCue }: Word): boolean {
  const isOtherPreposition = lexicon.prepositions.has(folded) && !lexicon.roleLinks.has(folded);
  const isVerb = !isCapital && lexicon.verbEnding.test(folded);
  return isOtherPreposition || isVerb || isCue || lexicon.clauseWords.has(folded) || lexicon.auxiliaries.has(folded);
}
