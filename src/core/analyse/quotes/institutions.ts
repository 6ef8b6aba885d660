import type { NameMention } from './names';
import { gapBefore, type Reading } from './reading';
import { AMPERSAND } from './split-run';

/** Longest full name in words that is surely a person's where its last word stands alone elsewhere. */
const MAX_FULL_WORDS = 4;

/** An age between commas (", 24,"). */
const AGE_BEHIND = /^, \d{1,2}[,.]/;

/** Everything the article says under one name. */
interface Named {
  readonly name: string;
  /** The fullest name in folded words. */
  readonly parts: readonly string[];
  readonly mentions: readonly NameMention[];
}

/** Whether a name is an institution's, a place's or a group's and no person's; `small` are the words that the text also writes small. */
export function isInstitution(reading: Reading, named: Named, small: ReadonlySet<string>): boolean {
  const { lexicon } = reading;
  const { name, parts } = named;
  const isAcronym = /^(?:\p{Lu}\.?){2,6}$/u.test(name);
  return (
    lexicon.places.has(parts.join(' ')) ||
    isPartOfPlace(reading, named) ||
    (lexicon.institutions.has(parts.at(-1) ?? '') && !isPersonCalledSo(reading, named)) ||
    (parts.length === 1 && name.includes(AMPERSAND)) ||
    parts.some((part) => lexicon.institutionNames.has(part) && part.length > 2) ||
    isOutlet(reading, named) ||
    isPlural(reading, named) ||
    isWhereThingsHappen(reading, named) ||
    isCalledInstitution(reading, named) ||
    (!hasPersonSign(reading, named) &&
      (isAcronym || isWrittenAsOne(reading, named) || isMostlyAfterArticle(reading, named) || isOfCommonWords(reading, named, small)))
  );
}

/** "Jane Church ... Church said", "striker Leo Banks, 24": a family name that is also an institution's word, of somebody who has a role, an age, or the word by itself. */
function isPersonCalledSo({ lexicon, words, text }: Reading, { parts, mentions }: Named): boolean {
  const [given = '', family = ''] = parts;
  if (parts.length !== 2 || !lexicon.givenNames.has(given) || lexicon.places.has(given)) return false;
  return mentions.some((mention) => {
    const before = words[mention.first - 1];
    if (mention.parts.length === 1) return mention.parts[0] === family && !lexicon.determiners.has(before?.folded ?? '');
    const hasRole = lexicon.roles.has(before?.folded ?? '') && text.slice(before?.end, mention.start) === ' ';
    return hasRole || mention.titles.length > 0 || AGE_BEHIND.test(text.slice(mention.end, mention.end + 6));
  });
}

/** How far behind a name's comma the word stands that tells what it is ("Glide, the largest ride-hailing | company"). */
const CALLED_REACH = 7;

/** "the campaign group | Clean Harbour", "Glide, | the largest ride-hailing company": what it is stands right before the name or between commas behind it. */
function isCalledInstitution(reading: Reading, { mentions, parts }: Named): boolean {
  const { words, lexicon } = reading;
  if (lexicon.givenNames.has(parts[0] ?? '')) return false;
  return mentions.some(({ first, last }) => {
    const before = words[first - 1];
    const isBehind =
      before !== undefined && !before.isCapital && lexicon.institutions.has(before.folded) && gapBefore(reading, first) === ' ';
    return isBehind || isCalledBehind(reading, last);
  });
}

function isCalledBehind(reading: Reading, last: number): boolean {
  const { words, lexicon } = reading;
  if (gapBefore(reading, last + 1) !== ', ' || !lexicon.determiners.has(words[last + 1]?.folded ?? '')) return false;
  for (let i = last + 2; i <= last + CALLED_REACH; i++) {
    const word = words[i];
    if (!word || gapBefore(reading, i) !== ' ' || lexicon.roles.has(word.folded) || lexicon.prepositions.has(word.folded)) return false;
    // "a company director", "the group's head"
    const goesOn = gapBefore(reading, i + 1) === ' ' && !lexicon.prepositions.has(words[i + 1]?.folded ?? '');
    if (lexicon.institutions.has(word.folded) && !word.isPossessive && !goesOn) return true;
  }
  return false;
}

/** A title, a known given name, a role beside the name, or the family name standing alone elsewhere. */
function hasPersonSign({ lexicon, words }: Reading, { mentions, parts }: Named): boolean {
  if (lexicon.givenNames.has(parts[0] ?? '')) return true;
  const isFull = parts.length > 1 && parts.length <= MAX_FULL_WORDS;
  return mentions.some(
    (mention) =>
      mention.titles.length > 0 ||
      lexicon.roles.has(words[mention.first - 1]?.folded ?? '') ||
      (isFull && mention.parts.length === 1 && mention.parts[0] === parts.at(-1)),
  );
}

/** "Axios", "Wexcombe Daily": no person, though a person may bear an outlet's last word behind a given name. */
function isOutlet({ lexicon }: Reading, { parts }: Named): boolean {
  if (lexicon.givenNames.has(parts[0] ?? '')) return false;
  return lexicon.outletNames.has(parts.join('-')) || (parts.length > 1 && lexicon.outletHeads.has(parts.at(-1) ?? ''));
}

/** "Calder Rovers have signed": a name with a plural verb is a team's or a company's, unless it is the second of two. */
function isPlural({ words, lexicon }: Reading, { mentions, parts }: Named): boolean {
  if (lexicon.givenNames.has(parts[0] ?? '')) return false;
  const plural = mentions.filter(({ first, last }) => {
    const before = words[first - 1];
    const next = words[last + 1];
    return next !== undefined && !next.isQuoted && lexicon.pluralVerbs.has(next.folded) && !lexicon.clauseWords.has(before?.folded ?? '');
  });
  return plural.length * 3 > mentions.length && mentions.every(({ titles }) => titles.length === 0);
}

/** "South Florida". */
function isPartOfPlace({ lexicon }: Reading, { parts }: Named): boolean {
  return parts.length === 2 && lexicon.places.has(parts[1] ?? '') && !lexicon.givenNames.has(parts[0] ?? '');
}

/** "in Charlotte, where ...": a name that stands mostly after a preposition of place, and never beside a verb of speaking, is a place's. */
function isWhereThingsHappen({ words, lexicon }: Reading, { mentions }: Named): boolean {
  const places = mentions.filter(({ first, last }) => {
    const next = words[last + 1];
    return (
      lexicon.locatives.has(words[first - 1]?.folded ?? '') && !(next?.isCapital && !next.isQuoted && words[last]?.isPossessive === false)
    );
  });
  // One word alone is seldom all that is said of a person.
  if (places.length * (mentions.every(({ parts }) => parts.length === 1) ? 3 : 2) < mentions.length + 1) return false;
  return mentions.every(
    ({ first, last, titles }) =>
      titles.length === 0 &&
      !lexicon.plainCues.has(words[last + 1]?.folded ?? '') &&
      !lexicon.plainCues.has(words[first - 1]?.folded ?? ''),
  );
}

/** "PolitiFact", "ProPublica": a capital inside a word that no family name begins with. */
function isWrittenAsOne({ lexicon }: Reading, { name, parts }: Named): boolean {
  const beginning = parts.length === 1 ? /^(\p{Lu}\p{Ll}+)\p{Lu}/u.exec(name)?.[1] : undefined;
  return beginning !== undefined && !lexicon.nameBeginning.test(beginning);
}

function isMostlyAfterArticle({ words, text, lexicon }: Reading, { mentions }: Named): boolean {
  const after = mentions.filter(({ first }) => {
    const before = words[first - 1];
    return before?.folded === lexicon.definite && text.slice(before.end, words[first]?.start) === ' ';
  });
  return after.length * 2 > mentions.length;
}

/** A name of words that the text also writes small, or that holds an institution's word, is hardly a person's. */
function isOfCommonWords({ lexicon }: Reading, { parts }: Named, small: ReadonlySet<string>): boolean {
  return (
    parts.some((part) => small.has(part) && !lexicon.particles.has(part)) ||
    (parts.length > 1 && parts.some((part) => lexicon.institutions.has(part)))
  );
}
