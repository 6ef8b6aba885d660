import { gapBefore, type Reading } from './reading';
import type { Word } from './words';

/** What stands between the names of partners ("Roe & Tarn"). */
export const AMPERSAND = ' & ';

/** Words that stand together as capitals; indexes, both inclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Most small words in a row inside a name ("Jane van der Roe"). */
const MAX_PARTICLES = 2;

/** The mark before or after a nickname inside a name; other marks stand for words that somebody said. */
const NICKNAME_EDGE = /^(?: ["\u201c\u2018']|["\u201d\u2019'] )$/;

/** The last word of the run of capitals that starts at a word: particles and initials go with it, commas and line ends end it. */
export function endOfRun(reading: Reading, start: number): number {
  const { words, lexicon } = reading;
  let end = start;
  for (let i = start + 1; i < words.length; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || !before || !joins(reading, before, word)) break;
    if (word.isCapital) {
      end = i;
      continue;
    }
    if (!lexicon.particles.has(word.folded) || i > end + MAX_PARTICLES) break;
  }
  return end;
}

function joins(reading: Reading, before: Word, word: Word): boolean {
  if (before.isQuoted !== word.isQuoted || before.isPossessive) return false;
  const gap = gapBefore(reading, word.index);
  if (gap === ' ' || gap === '\u00a0' || (gap.length === 2 && !word.isQuoted && NICKNAME_EDGE.test(gap))) return true;
  if (gap === '. ' || gap === '.\u00a0')
    return before.folded.length === 1 || before.folded.includes('.') || reading.lexicon.titles.has(before.folded);
  if (gap === AMPERSAND) return true;
  if (/^,? $/.test(gap)) return reading.lexicon.suffixes.has(word.folded);
  return false;
}

/** Whether a mark of a nickname stands between a word and the one before it, outside or inside. */
export function isNicknameEdge({ words, text }: Reading, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return (
    before !== undefined && word !== undefined && word.start - before.end === 2 && NICKNAME_EDGE.test(text.slice(before.end, word.start))
  );
}

/** A title or a word for a people by itself is a name only where somebody bears it ("King said" of Tom King). */
export function needsBearer({ words, lexicon }: Reading, { first, last }: Run): boolean {
  const { folded = '' } = words[first] ?? {};
  return first === last && (lexicon.titles.has(folded) || lexicon.familyNames.has(folded));
}

/** "Mark French", "French said": a word for a people or a colour that some bear as their family name, where no noun follows it that it describes. */
function isFamilyNameHere(reading: Reading, word: Word): boolean {
  const { words, lexicon } = reading;
  if (!lexicon.familyNames.has(word.folded) || isDate(reading, word)) return false;
  if (lexicon.determiners.has(words[word.index - 1]?.folded ?? '')) return false;
  const next = words[word.index + 1];
  if (word.isPossessive || !next || gapBefore(reading, next.index) !== ' ') return true;
  return next.isCue || [lexicon.auxiliaries, lexicon.prepositions, lexicon.clauseWords].some((list) => list.has(next.folded));
}

/** The names in a run: without words that are no names, and split at titles, roles and institutions ("House Speaker Jane Roe"). */
export function splitRun(reading: Reading, start: number, end: number): Run[] {
  const { words } = reading;
  const parts: Run[] = [];
  let first = start;
  for (let i = start; i <= end + 1; i++) {
    const word = i <= end ? words[i] : undefined;
    const isBreak =
      !word ||
      (isNoName(reading, word, i === start) && !isBorne(reading, { word, first, end })) ||
      isTitleHere(reading, { word, first, end });
    if (!isBreak && !(i > first && startsPerson(reading, { word, first, end }))) continue;
    const isBegun = word !== undefined && isBeginningOf(reading, { word, first });
    if (i > first && !isBegun) parts.push({ first: startOfInstitution(reading, { first, last: i - 1 }, start), last: i - 1 });
    // A title behind everything else may be a family name, as a word for a people may; `findNames` knows. A party may speak.
    if (
      word &&
      i === end &&
      (isLoneTitle(reading, word) || (isBreak && (isFamilyNameHere(reading, word) || isSpeakingParty(reading, word))))
    )
      parts.push({ first: i, last: i });
    first = isBreak ? i + 1 : i;
  }
  return parts;
}

/** "Labour | said": a party whose name is also an adjective. */
const isSpeakingParty = ({ words, lexicon }: Reading, { index, folded }: Word) =>
  lexicon.notNames.has(folded) && lexicon.institutionNames.has(folded) && words[index + 1]?.isCue === true;

/** "White | House", "Democratic | Party": a word for a people, a party or a colour is part of the institution that it stands before. */
function startOfInstitution({ words, lexicon }: Reading, { first, last }: Run, start: number): number {
  const before = words[first - 1]?.folded ?? '';
  const isPart = first > start && lexicon.notNames.has(before) && !lexicon.calendar.has(before);
  return isPart && lexicon.institutions.has(words[last]?.folded ?? '') ? first - 1 : first;
}

const isLoneTitle = ({ words, lexicon }: Reading, { index, folded }: Word) =>
  lexicon.titles.has(folded) && !lexicon.determiners.has(words[index - 1]?.folded ?? '');

/** Whether a month, a word for a people or a colour is a part of a name in its run: "April | Roe", "Mark | French". */
function isBorne(reading: Reading, { word, first, end }: { word: Word; first: number; end: number }): boolean {
  const { words, lexicon } = reading;
  const { index, folded } = word;
  if (index === first) return lexicon.alsoGiven.has(folded) && isFamilyName(reading, index + 1, end) && !isDate(reading, word);
  const isLast = index === end || (index + 1 === end && lexicon.suffixes.has(words[end]?.folded ?? ''));
  return isLast && lexicon.familyNames.has(folded) && startsWithGivenNames(reading, first, index) && !isDate(reading, word);
}

/** "in May", "May 5". */
function isDate(reading: Reading, { index }: Word): boolean {
  const { words, lexicon } = reading;
  const isNumbered = /^\d/.test(words[index + 1]?.folded ?? '') && gapBefore(reading, index + 1).trim().length <= 1;
  return isNumbered || lexicon.monthLeads.has(words[index - 1]?.folded ?? '');
}

/** Whether the word at an index goes on a run as a family name would: no title, no institution, nothing that is no name. */
function isFamilyName({ words, lexicon }: Reading, index: number, end: number): boolean {
  const folded = words[index]?.folded ?? '';
  const { notNames, openers, titles, roles, institutions, suffixes, unnamed } = lexicon;
  const others = [openers, titles, institutions, suffixes, unnamed];
  const isOther = !lexicon.familyNames.has(folded) && (notNames.has(folded) || roles.has(folded));
  return index <= end && folded.length > 1 && !isOther && others.every((known) => !known.has(folded));
}

/** Whether everything before a word is given names and initials ("Jane M."), none of them a place. */
function startsWithGivenNames({ words, lexicon }: Reading, first: number, before: number): boolean {
  const given = words.slice(first, before).map(({ folded }) => folded);
  return given.every((name, at) => (lexicon.givenNames.has(name) && !lexicon.places.has(name)) || (at > 0 && name.length === 1));
}

/** "Los Angeles-based", "North Korean": what stands before the compound or the nationality is its beginning. */
function isBeginningOf({ words, lexicon }: Reading, { word, first }: { word: Word; first: number }): boolean {
  if (lexicon.describingCompound.test(word.folded)) return true;
  return word.index === first + 1 && lexicon.quarters.has(words[first]?.folded ?? '') && lexicon.notNames.has(word.folded);
}

/** A title or a role is no part of a name, unless it stands last behind a given name ("Tom King", "Tom King Jr."). */
function isTitleHere({ words, lexicon }: Reading, { word, first, end }: { word: Word; first: number; end: number }): boolean {
  const isGiven = lexicon.givenNames.has(word.folded);
  const isLast = word.index === end || (word.index + 1 === end && lexicon.suffixes.has(words[end]?.folded ?? ''));
  if (lexicon.titles.has(word.folded))
    return !(isLast && word.index > first && lexicon.givenNames.has(words[word.index - 1]?.folded ?? ''));
  const isRole = lexicon.roles.has(word.folded);
  // "Counsel | Jane Roe": a role opens a run where a full name follows, at a sentence's start any two words; "Virologist | Jane Roe" is one by its ending.
  const isBeforeGiven = lexicon.givenNames.has(words[word.index + 1]?.folded ?? '');
  // "Refugee Processing Center": a role inside an institution's name parts nothing.
  const isOfInstitution = lexicon.institutions.has(words[end]?.folded ?? '') && !isBeforeGiven;
  const isOpening = word.index === first && word.index + 2 <= end && !isGiven;
  const isSentenceStart = !word.isInner && !isOfInstitution;
  const isRoleInFront =
    isOpening && (isRole ? isBeforeGiven || isSentenceStart : isBeforeGiven && isSentenceStart && lexicon.agentEnding.test(word.folded));
  if (!isRole || isGiven || isLast || isOfInstitution) return isRoleInFront;
  return word.index > first || isRoleInFront;
}

/** "chief of Staff | Jane Roe", "secretary of Defense | Jane Roe": the capital behind a role and its link ends the role. */
function endsRole({ words, lexicon }: Reading, first: number, last: number): boolean {
  const isLinked = lexicon.roleLinks.has(words[first - 1]?.folded ?? '') && lexicon.roles.has(words[first - 2]?.folded ?? '');
  return isLinked && first === last && !lexicon.givenNames.has(words[first]?.folded ?? '');
}

/** Behind an institution or a place a new name starts: "Washington Post | Roe", "State | John Roe". */
function startsPerson(reading: Reading, { word, first, end }: { word: Word; first: number; end: number }): boolean {
  const { words, lexicon } = reading;
  const before = words[word.index - 1]?.folded ?? '';
  if (lexicon.institutions.has(word.folded)) return false;
  const isBehindInstitution = (lexicon.institutions.has(before) || lexicon.outletHeads.has(before)) && !lexicon.givenNames.has(before);
  if (isBehindInstitution) return !lexicon.suffixes.has(word.folded) && !endsInstitution(reading, word, { first, end });
  if (word.index >= end || !lexicon.givenNames.has(word.folded)) return false;
  if (endsRole(reading, first, word.index - 1)) return true;
  // "Maricopa County Recorder | Helen Purcell": a given name behind two words that are none starts a person.
  const isLate =
    word.index - first >= 2 && !lexicon.givenNames.has(before) && before.length > 2 && !lexicon.givenNames.has(words[first]?.folded ?? '');
  return isLate || lexicon.institutionNames.has(before) || lexicon.places.has(before);
}

/** "Police | Scotland", "Team | GB", "Network | Rail": the last word of an institution's name stands behind the one that tells what it is. */
function endsInstitution(
  { lexicon, text }: Reading,
  { index, folded, start }: Word,
  { first, end }: { first: number; end: number },
): boolean {
  if (index !== end || lexicon.givenNames.has(folded)) return false;
  return index === first + 1 || lexicon.places.has(folded) || /^\p{Lu}{2,3}$/u.test(text.slice(start, start + folded.length));
}

/** "Ex-footballer", "Then-President". */
function isPrefixedRole({ lexicon }: Reading, { folded }: Word): boolean {
  const role = folded.replace(lexicon.rolePrefix, '');
  return role !== folded && (lexicon.roles.has(role) || lexicon.titles.has(role));
}

function isNoName(reading: Reading, word: Word, isFirst: boolean): boolean {
  const { lexicon, words } = reading;
  if (lexicon.notNames.has(word.folded) || word.folded === 'i' || word.folded === lexicon.definite) return true;
  if (/^(?:[\d@#]|i')/.test(word.folded) || lexicon.describingCompound.test(word.folded) || isPrefixedRole(reading, word)) return true;
  const isOpening = isFirst && !word.isInner;
  if (!isOpening) return lexicon.openers.has(word.folded) && !lexicon.givenNames.has(word.folded) && !words[word.index - 1]?.isCapital;
  return lexicon.openers.has(word.folded);
}
