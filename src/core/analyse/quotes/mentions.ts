import type { Gender, QuoteWords } from '../../languages/quote-words';
import type { Span } from '../../model/article';
import type { NameMention } from './names';
import { findNounPhrase, isPluralNoun } from './noun-phrases';
import type { Entity, People } from './people';
import { gapBefore, type Reading } from './reading';
import type { Word } from './words';

/** What a reference to a possible speaker is: a name, a pronoun, or a description ("the mayor", "two officials"). */
export type MentionKind = 'name' | 'pronoun' | 'nominal';

/** A reference to somebody who may speak. `first` and `last` are word indexes. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly first: number;
  readonly last: number;
  /** The folded word that tells most: the pronoun, the head of the description, the family name. */
  readonly head: string;
  readonly gender: Gender;
  readonly isPlural: boolean;
  /** The named person or institution; null for pronouns and descriptions. */
  readonly entity: Entity | null;
  /** The name's own reading; null for pronouns and descriptions. */
  readonly nameMention: NameMention | null;
  /** True for "a source", "two officials", "some voters": nobody the reader has met. */
  readonly isIndefinite: boolean;
}

/** Everybody and everything outside quotation marks who may speak, in text order. */
export function findMentions(reading: Reading, names: readonly NameMention[], people: People): Mention[] {
  const { words, isFurniture } = reading;
  const nameAt = new Map<number, NameMention>();
  const inName = new Uint8Array(words.length + 1);
  for (const name of names) {
    nameAt.set(name.first, name);
    inName.fill(1, name.titleStart, name.last + 1);
  }
  const mentions: Mention[] = [];
  for (const word of words) {
    if (word.isQuoted || isFurniture[word.index]) continue;
    const name = nameAt.get(word.index);
    if (name) mentions.push(ofName(reading, name, people));
    else if (inName[word.index]) continue;
    else {
      const mention = ofPronoun(reading, word) ?? ofDescription(reading, word, inName);
      if (mention) mentions.push(mention);
    }
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "Jane Roe | herself said": the last word of a reference with the word behind it that only stresses it. */
function withReflexive(reading: Reading, last: number): number {
  return reading.lexicon.reflexives.has(reading.words[last + 1]?.folded ?? '') && gapBefore(reading, last + 1) === ' ' ? last + 1 : last;
}

function ofName(reading: Reading, name: NameMention, people: People): Mention {
  const entity = people.of.get(name.first) ?? null;
  const gender = entity?.gender ?? name.gender;
  const { start, end, first, last } = name;
  return {
    kind: 'name',
    start,
    end,
    first,
    last: withReflexive(reading, last),
    head: name.parts.at(-1) ?? '',
    gender,
    isPlural: false,
    entity,
    nameMention: name,
    isIndefinite: false,
  };
}

function ofPronoun(reading: Reading, word: Word): Mention | null {
  const { lexicon } = reading;
  const { folded } = word;
  if (!pronounsOf(lexicon).has(folded)) return null;
  const isPlural = lexicon.pluralPronouns.has(folded);
  const gender = lexicon.malePronouns.has(folded) ? 'male' : lexicon.femalePronouns.has(folded) ? 'female' : null;
  if (!isPlural && !gender && !(lexicon.neuterPronouns.has(folded) && isBesideCue(reading, word))) return null;
  const { start, end, index } = word;
  return {
    kind: 'pronoun',
    start,
    end,
    first: index,
    last: withReflexive(reading, index),
    head: folded,
    gender,
    isPlural,
    entity: null,
    nameMention: null,
    isIndefinite: false,
  };
}

/** All words that can stand for a person, and all that can head a description: looked up for every word of a text, hence one set each. */
const pronounsOf = oncePerLexicon((lexicon) => [
  ...[lexicon.malePronouns, lexicon.femalePronouns, lexicon.pluralPronouns, lexicon.neuterPronouns].flatMap((words) => [...words]),
]);
const headsOf = oncePerLexicon((lexicon) => [
  ...[lexicon.roles, lexicon.unnamed, lexicon.institutions, lexicon.documents, lexicon.kin].flatMap((words) => [...words.keys()]),
]);

function oncePerLexicon(read: (lexicon: QuoteWords) => readonly string[]): (lexicon: QuoteWords) => ReadonlySet<string> {
  const known = new WeakMap<QuoteWords, ReadonlySet<string>>();
  return (lexicon) => {
    const words = known.get(lexicon) ?? new Set(read(lexicon));
    known.set(lexicon, words);
    return words;
  };
}

/** "it said", "it also says": other uses of the word are no one who speaks. */
function isBesideCue({ words }: Reading, { index, sentence }: Word): boolean {
  return [1, 2, 3].some((step) => words[index + step]?.sentence === sentence && words[index + step]?.isCue === true);
}

function ofDescription(reading: Reading, word: Word, inName: Uint8Array): Mention | null {
  const { words, lexicon } = reading;
  const { folded } = word;
  const isHead = headsOf(lexicon).has(folded) || isAge(reading, word) || isAnother(reading, word);
  if (!isHead && !isSubject(reading, word)) return null;
  const next = words[word.index + 1];
  // "two Republican presidents": a party's name before a noun describes it.
  if (word.isCapital && next && lexicon.notNames.has(folded) && isNoun(reading, next)) return null;
  // "spokesman Nick Merrill" is one reference, and "campaign manager" has its head further on.
  if (next && gapBefore(reading, next.index) === ' ' && !word.isPossessive && (inName[next.index] || isHeadWord(reading, next)))
    return null;
  const phrase = findNounPhrase(reading, word.index);
  if (!phrase) return null;
  const { first, determiner } = phrase;
  const start = words[first]?.start ?? word.start;
  const isPlural = isPluralNoun(folded);
  return {
    kind: 'nominal',
    start,
    end: word.isPossessive ? word.start + folded.length : word.end,
    first,
    last: word.index,
    head: folded,
    gender: lexicon.roles.get(folded) ?? null,
    isPlural,
    entity: null,
    nameMention: null,
    isIndefinite: determiner === null || lexicon.indefinites.has(determiner),
  };
}

/** "the 46-year-old" by itself; before a noun or a name it only describes. */
function isAge(reading: Reading, { folded, index, isPossessive }: Word): boolean {
  const { lexicon, words } = reading;
  if (!folded.endsWith(lexicon.ageEnding)) return false;
  const next = words[index + 1];
  return isPossessive || !next || gapBefore(reading, index + 1) !== ' ' || (!next.isCapital && !isNoun(reading, next));
}

/** "Another said", "One described it as": one of several who are told by nothing else, right before a verb of speaking. */
function isAnother(reading: Reading, { folded, index, isInner }: Word): boolean {
  const next = reading.words[index + 1];
  return !isInner && next?.isCue === true && reading.lexicon.indefinites.has(folded) && gapBefore(reading, index + 1) === ' ';
}

/** A small word right behind another that is no verb, adverb or little word. */
const isNoun = (reading: Reading, { folded, index, isCapital, isCue }: Word) => {
  const { lexicon } = reading;
  const isOther = isCue || lexicon.prepositions.has(folded) || lexicon.clauseWords.has(folded) || lexicon.auxiliaries.has(folded);
  return !isCapital && gapBefore(reading, index) === ' ' && !isOther && !lexicon.openers.has(folded) && !/(?:ly|ed|ing)$/.test(folded);
};

const isHeadWord = ({ lexicon }: Reading, { folded }: Word) =>
  lexicon.roles.has(folded) || lexicon.unnamed.has(folded) || lexicon.institutions.has(folded);

/** A small word right before a verb of speaking, which can only be who speaks. */
function isSubject(reading: Reading, word: Word): boolean {
  const { words, lexicon } = reading;
  const next = words[word.index + 1];
  if (!next?.isCue || word.isCapital || word.isCue || !lexicon.plainCues.has(next.folded) || gapBefore(reading, next.index) !== ' ')
    return false;
  const { folded } = word;
  return !(
    lexicon.prepositions.has(folded) ||
    lexicon.clauseWords.has(folded) ||
    lexicon.auxiliaries.has(folded) ||
    lexicon.openers.has(folded) ||
    lexicon.notNames.has(folded) ||
    lexicon.inflection.test(folded)
  );
}
