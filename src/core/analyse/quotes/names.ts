import type { Gender } from '../../languages/quote-words';
import type { Span } from '../../model/article';
import { findCapitalLines } from './capital-lines';
import { endOfCompound, partsOfCompound, shortFormBehind } from './compounds';
import { gapBefore, type Reading } from './reading';
import { isCommonWord, type Spelling } from './spelling';
import { endOfRun, isNicknameEdge, needsBearer, type Run, splitRun } from './split-run';
import type { Word } from './words';

/** A run of capitalised words that names somebody or something. `first` and `last` are word indexes, titles excluded, letters behind it ("MP") included. */
export interface NameMention extends Span {
  readonly first: number;
  readonly last: number;
  /** Folded words, without suffixes ("jr"); last stands what is used alone: the family name, the head of an institution ("bank" of "Bank of England"). */
  readonly parts: readonly string[];
  /** What tells bearers of one full name apart ("jr"); null where nothing does. */
  readonly suffix: string | null;
  /** Folded, the capitals in brackets behind an institution's name that stand for it from there on ("rcn"); null where none do. */
  readonly shortForm: string | null;
  /** The name as written, without title and possessive ending. */
  readonly name: string;
  /** Titles before the name, folded ("president", "sir"); `titleStart` is where they begin, as a word index. */
  readonly titles: readonly string[];
  readonly titleStart: number;
  readonly gender: Gender;
}

/** Longest name in words; longer runs of capitals are headlines. */
const MAX_NAME_WORDS = 7;

const SMALL_A = 0x61;
/** What stands before a place or a party in brackets behind a politician's name: "(R-", "(Lab\u2013"; and both as one word: "Roe, D-N.Y.". */
const AFFILIATION = /\(\p{Lu}\p{L}{0,3}[-\u2010-\u2014]$/u;
const AFFILIATION_WORD = /[,(] ?\p{Lu}\p{L}{0,2}[-\u2010-\u2014]\p{Lu}[\p{L}.]*$/u;

/** How far around a name its brackets are looked for, in code units. */
const BRACKET_REACH = 60;

/** The names in a text, in order. In headlines only names that the text has elsewhere. Empty for a text without capitals. */
export function findNames(reading: Reading, spelling: Spelling): NameMention[] {
  const { words } = reading;
  const headlines = findCapitalLines(reading);
  const names: NameMention[] = [];
  const doubtful: Run[] = [];
  const common: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (!word?.isCapital) {
      at++;
      continue;
    }
    let end = endOfRun(reading, at);
    for (const part of splitRun(reading, at, end)) {
      const run = part.last === end ? { ...part, last: endOfCompound(reading, part) } : part;
      end = Math.max(end, run.last);
      if (headlines.has(word.paragraph) || isShouted(reading, run) || needsBearer(reading, run)) {
        doubtful.push(run);
        continue;
      }
      const name = readName(reading, run, spelling);
      if (name) names.push(name);
      else if (run.first === run.last) common.push(run);
    }
    at = end + 1;
  }
  const known = knownNames(names);
  const families = familyNames(reading, names);
  const isFamily = ({ first }: Run) => {
    const folded = words[first]?.folded ?? '';
    return families.has(folded) && !spelling.small.has(folded);
  };
  for (const run of [...doubtful.flatMap((one) => knownWithin(reading, one, known)), ...common.filter(isFamily)]) {
    const name = readName(reading, run, null);
    if (name) names.push(name);
  }
  return names.sort((a, b) => a.first - b.first);
}

/** Two words and more all in capitals are a heading inside a line, unless a colon makes them who speaks ("JANE ROE: ..."). */
function isShouted({ words, text }: Reading, { first, last }: Run): boolean {
  for (let i = first; i <= last; i++) {
    const word = words[i];
    const written = word ? text.slice(word.start, word.end) : '';
    if (written.length < 2 || written !== written.toUpperCase()) return false;
  }
  return last > first && text[words[last]?.end ?? 0] !== ':';
}

/** The names found, in folded words, and the family names of full ones. */
function knownNames(names: readonly NameMention[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { parts } of names) {
    known.add(parts.join(' '));
    known.add(parts.at(-1) ?? '');
  }
  return known;
}

/** The family names of persons whom the text names in full: "Backer said" of Dan Backer. */
function familyNames({ lexicon }: Reading, names: readonly NameMention[]): ReadonlySet<string> {
  const full = names.filter(({ parts }) => parts.length > 1 && lexicon.givenNames.has(parts[0] ?? ''));
  return new Set(full.map(({ parts }) => parts.at(-1) ?? ''));
}

/** The parts of a run that are known names, the longest first; a given name before a known family name goes with it. */
function knownWithin({ words, lexicon }: Reading, { first, last }: Run, known: ReadonlySet<string>): Run[] {
  const found: Run[] = [];
  let from = first;
  for (let at = first; at <= last; at++) {
    const end = longestKnown(words, { first: at, last }, known);
    if (end === null) continue;
    const isNamed = end === at && at > from && lexicon.givenNames.has(words[at - 1]?.folded ?? '');
    found.push({ first: isNamed ? at - 1 : at, last: end });
    at = end;
    from = end + 1;
  }
  return found;
}

function longestKnown(words: readonly Word[], { first, last }: Run, known: ReadonlySet<string>): number | null {
  let best: number | null = null;
  let parts = '';
  for (let i = first; i <= last && i < first + MAX_NAME_WORDS; i++) {
    parts += `${i > first ? ' ' : ''}${words[i]?.folded ?? ''}`;
    if (known.has(parts)) best = i;
  }
  return best;
}

function readName(reading: Reading, run: Run, spelling: Spelling | null): NameMention | null {
  const { words, lexicon, text } = reading;
  let { first, last } = run;
  while (first <= last && lexicon.particles.has(words[first]?.folded ?? '') && !words[first]?.isCapital) first++;
  while (last >= first && !words[last]?.isCapital) last--;
  // "Plymouth MP": letters behind a single name are what its bearer is.
  const end = lexicon.givenNames.has(words[first]?.folded ?? '') ? last : null;
  while (last > first && lexicon.postNominals.has(words[last]?.folded ?? '')) last--;
  const head = words[first];
  const tail = words[last];
  if (!head || !tail || last - first >= MAX_NAME_WORDS) return null;
  const compound = partsOfCompound(reading, { first, last });
  const parts = compound ?? partsOf(reading, { first, last });
  let suffix: string | null = null;
  while (parts.length > 1 && lexicon.suffixes.has(parts.at(-1) ?? '')) suffix = parts.pop() ?? null;
  if (lexicon.suffixes.has(parts[0] ?? '') || isAffiliation(reading, head) || isBracketed(reading, head, tail)) return null;
  if (parts.length === 1 && !compound && (head.folded.length < 2 || (spelling && isCommonWord(reading, head, spelling)))) return null;
  const { titles, titleStart } = titlesBefore(reading, first);
  const shortForm = shortFormBehind(reading, { first, last });
  const ending = tail.isPossessive && /['\u2019]s$/i.test(text.slice(tail.start, tail.end)) ? tail.end - 2 : tail.end;
  return {
    start: head.start,
    end: ending,
    first,
    last: shortForm ? last + 1 : (end ?? last),
    parts,
    suffix,
    shortForm,
    name: text.slice(head.start, ending).replace(/\s+/g, ' '),
    titles,
    titleStart,
    gender: genderOf(reading, titles, parts),
  };
}

/** Whether a name stands in brackets of names alone behind a capital: "Jane Roe (Labour, Dale North) said". */
function isBracketed({ text, lexicon }: Reading, head: Word, tail: Word): boolean {
  const before = text.slice(Math.max(0, head.start - BRACKET_REACH), head.start);
  if (!before.includes('(') || !lexicon.bracketOpened.test(before)) return false;
  return lexicon.bracketClosed.test(text.slice(tail.end, tail.end + BRACKET_REACH));
}

function isAffiliation({ text }: Reading, { start, end }: Word): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  return (
    (before.includes('(') && AFFILIATION.test(before)) || (/[,(] ?$/.test(before) && AFFILIATION_WORD.test(before + text.slice(start, end)))
  );
}

/** A word of a name, folded, without a small article before it: who is "al-Roe" here is "Roe" there. */
function bareName({ lexicon, text }: Reading, { start, end, folded }: Word): string {
  if (text.charCodeAt(start) < SMALL_A) return folded;
  const beginning = lexicon.smallBeginning.exec(text.slice(start, end))?.[0];
  return beginning ? folded.slice(beginning.length) : folded;
}

/** The folded words of a name, without a nickname between marks. */
function partsOf(reading: Reading, { first, last }: Run): string[] {
  const parts: string[] = [];
  let isNickname = false;
  for (let i = first; i <= last; i++) {
    if (i > first && isNicknameEdge(reading, i)) isNickname = !isNickname;
    const word = reading.words[i];
    if (!isNickname && word) parts.push(bareName(reading, word));
  }
  return parts;
}

function titlesBefore(reading: Reading, first: number): { titles: string[]; titleStart: number } {
  const { words, lexicon } = reading;
  const titles: string[] = [];
  let titleStart = first;
  for (let i = first - 1; i >= 0; i--) {
    const word = words[i];
    const next = words[i + 1];
    if (!word || !next || word.isPossessive || !lexicon.titles.has(word.folded) || !joinsTitle(reading, word, next)) break;
    titles.unshift(word.folded);
    titleStart = i;
  }
  return { titles, titleStart };
}

function joinsTitle(reading: Reading, title: Word, next: Word): boolean {
  const gap = gapBefore(reading, next.index);
  return title.isQuoted === next.isQuoted && (gap === ' ' || gap === '\u00a0' || gap === '. ' || gap === '.\u00a0');
}

function genderOf({ lexicon }: Reading, titles: readonly string[], parts: readonly string[]): Gender {
  for (const title of titles) {
    const gender = lexicon.titles.get(title) ?? lexicon.roles.get(title);
    if (gender) return gender;
  }
  return parts.length > 1 || titles.length === 0 ? (lexicon.givenNames.get(parts[0] ?? '') ?? null) : null;
}
