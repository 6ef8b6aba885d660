import type { UnnamedSourceKind } from '../../model/analysis';
import { PREDICATE_KINDS, predicateOf } from './predicate';
import type { Prepared } from './prepare';
import { gapBefore, type Reading } from './reading';
import type { MentionSigns } from './scene';
import type { Speech } from './speech';
import { isCloseTo } from './unnamed';

/** How an unnamed source's words are found before the model is asked (in marks, or reported without), and whether a person is named before it in its sentence. */
export interface SpeechSigns {
  readonly isMarkedSource: boolean;
  readonly isIndirectSource: boolean;
  readonly isBehindPerson: boolean;
}

/** Tells of each reference of an article what `SpeechSigns` says. */
export function speechSignsOf({ signs }: Prepared, speech: readonly Speech[]): (sign: MentionSigns) => SpeechSigns {
  const marked = new Set(speech.flatMap(({ kind, source }) => (kind === 'indirect' ? [] : [source])));
  const indirect = new Set(speech.flatMap(({ kind, source }) => (kind === 'indirect' ? [source] : [])));
  const firstPerson = new Map<number, number>();
  for (const { mention, sentence } of signs)
    if (mention.kind === 'name' && !mention.entity?.isInstitution && !firstPerson.has(sentence)) firstPerson.set(sentence, mention.last);
  return (sign) => ({
    isMarkedSource: marked.has(sign),
    isIndirectSource: indirect.has(sign),
    isBehindPerson: (firstPerson.get(sign.sentence) ?? Number.POSITIVE_INFINITY) < sign.mention.first,
  });
}

/** Words behind a reference that are searched for what it does. */
const REACH = 12;
/** Stands for the way to what a reference thinks or reports where nothing of that kind stands behind it. */
const NO_WAY = 20;
/** Stands for the kind of a predicate that is not there. */
const NO_PREDICATE = PREDICATE_KINDS.other + 1;
/** Words behind a reference in which "that" opens what it says. */
const TO_THAT = 14;
/** Code units behind a reference in which its condition is told. */
const CONDITION_REACH = 200;
const KINDS: readonly UnnamedSourceKind[] = ['official', 'source', 'witness', 'other', 'document'];

const flag = (value: boolean) => (value ? 1 : 0);

/** Whether a reference may be to an unnamed source at all, so that the model decides: officials, aides, sources, "some senators", whoever is near to something. */
export function mayBeUnnamed(reading: Reading, { mention }: MentionSigns): boolean {
  const { lexicon, words } = reading;
  const opening = words[mention.first]?.folded ?? '';
  // "his aides" are known by whose they are.
  if (mention.kind !== 'nominal' || mention.entity || lexicon.possessives.has(opening)) return false;
  const kind = lexicon.unnamed.get(mention.head);
  if (kind !== undefined && kind !== 'other') return true;
  const isSome = mention.isPlural && lexicon.counts.has(opening);
  return (kind === 'other' && isSome) || isCloseTo(reading, mention.last);
}

/** What the model is told of a reference that may be to an unnamed source who tells something, in the model's order. */
export function unnamedFeatures(reading: Reading, sign: MentionSigns, speech: SpeechSigns): number[] {
  return [...speechFeatures(reading, sign, speech), ...predicateFeatures(reading, sign), ...phraseFeatures(reading, sign)];
}

function speechFeatures({ words, lexicon }: Reading, sign: MentionSigns, speech: SpeechSigns): number[] {
  const { isMarkedSource, isIndirectSource, isBehindPerson } = speech;
  const isOwnCue = sign.cue !== null && sign.cue > sign.mention.last;
  return [
    flag(isMarkedSource),
    flag(isIndirectSource),
    flag(isBehindPerson),
    flag(sign.isPossessive),
    flag(sign.isAfterPreposition),
    flag(sign.isAccordingTo),
    flag(sign.isHearer),
    flag(sign.isModifier),
    flag(sign.isAppositive),
    flag(sign.isFirstInSentence),
    sign.cueAfter,
    sign.cueBefore,
    flag(sign.isPlainCueAfter),
    flag(sign.isPlainCueBefore),
    Math.min(sign.mentionsToCue, 4),
    Math.min(sign.commasToCue, 4),
    sign.next,
    flag(isOwnCue && lexicon.reportingCues.has(words[sign.cue ?? -1]?.folded ?? '')),
    Math.min(sign.placeInSentence, 8),
  ];
}

function predicateFeatures(reading: Reading, sign: MentionSigns): number[] {
  const { mention, sentence } = sign;
  const predicate = predicateOf(reading, sign);
  const { words, lexicon } = reading;
  const at = (step: number) => {
    const word = words[mention.last + step];
    return word?.sentence === sentence && !word.isQuoted ? word.folded : '';
  };
  const steps = (found: { has(word: string): boolean }, reach: number) => {
    for (let step = 1; step <= reach; step++) if (found.has(at(step))) return step;
    return 0;
  };
  const next = at(1);
  const toStance = steps(lexicon.stances, REACH);
  const toReport = steps(lexicon.reportingCues, REACH);
  const way = toStance === 0 || (toReport > 0 && toReport < toStance) ? toReport : toStance;
  let commas = 0;
  let prepositions = 0;
  for (let step = 1; step <= way; step++) {
    commas += flag(gapBefore(reading, mention.last + step).includes(','));
    prepositions += flag(lexicon.prepositions.has(at(step)));
  }
  return [
    steps(lexicon.sayingThat, TO_THAT),
    toStance,
    toReport,
    way === 0 ? NO_WAY : way,
    commas,
    prepositions,
    steps(lexicon.auxiliaries, REACH),
    flag(lexicon.stances.has(next)),
    flag(lexicon.stances.has(at(2))),
    flag(lexicon.auxiliaries.has(next)),
    flag(lexicon.prepositions.has(next)),
    flag(lexicon.clauseWords.has(next)),
    flag(isCloseTo(reading, mention.last)),
    flag(next.endsWith('ed')),
    flag(lexicon.participle.test(next)),
    flag(next.endsWith('s')),
    flag(next === ''),
    flag(lexicon.sayingThat.has(next)),
    predicate?.kind ?? NO_PREDICATE,
    predicate ? Math.min(predicate.at - mention.last, NO_WAY) : NO_WAY,
    flag(predicate?.isApart === true),
  ];
}

function phraseFeatures(reading: Reading, { mention, sentence }: MentionSigns): number[] {
  const { words, lexicon, text } = reading;
  const { first, last, head, isPlural } = mention;
  const before = words[first - 1];
  const isInside = before?.sentence === sentence && !before.isQuoted;
  const inside = words.slice(first, last);
  const behind = text.slice(mention.end, mention.end + CONDITION_REACH);
  return [
    KINDS.indexOf(lexicon.unnamed.get(head) ?? 'document'),
    kindOfBefore(reading, first),
    determinerOf(reading, first),
    flag(isPlural),
    last - first + 1,
    flag(lexicon.vagueSources.has(head)),
    flag(inside.some(({ isPossessive }) => isPossessive)),
    flag(words[last]?.isCapital === true && last > first),
    flag(inside.some(({ index, isCapital }) => isCapital && index > first)),
    flag(isInside && lexicon.clauseWords.has(before.folded)),
    flag(isInside && lexicon.prepositions.has(before.folded)),
    flag(isInside && gapBefore(reading, first).includes(',')),
    flag(text.startsWith(',', mention.end)),
    flag(isInside && gapBefore(reading, first) === ' ' && before.isCapital),
    flag(lexicon.anonymity.test(behind)),
  ];
}

/** What the word before a reference is in its sentence: 0 none, 1 behind a comma, 2 "according to", 3 preposition, 4 opens a clause, 5 verb of speaking, 6 like a verb, 7 adverb, 8 auxiliary, 9 capital, 10 other. */
function kindOfBefore(reading: Reading, first: number): number {
  const { words, lexicon } = reading;
  const before = words[first - 1];
  if (!before || before.isQuoted || before.sentence !== words[first]?.sentence) return 0;
  const { folded } = before;
  const [according, to] = lexicon.accordingWords;
  const kinds = [
    gapBefore(reading, first).includes(','),
    folded === to && words[first - 2]?.folded === according,
    lexicon.prepositions.has(folded),
    lexicon.clauseWords.has(folded),
    before.isCue,
    lexicon.verbEnding.test(folded) || lexicon.participle.test(folded),
    lexicon.adverbEnding.test(folded),
    lexicon.auxiliaries.has(folded),
    before.isCapital,
  ];
  const kind = kinds.indexOf(true);
  return kind < 0 ? kinds.length + 1 : kind + 1;
}

/** 0 none, 1 "the", 2 "those", 3 a number or "some", 4 "many". */
function determinerOf({ words, lexicon }: Reading, first: number): number {
  const opening = words[first]?.folded ?? '';
  if (opening === lexicon.definite) return 1;
  if (lexicon.counts.has(opening)) return 3;
  if (!lexicon.determiners.has(opening)) return 0;
  return lexicon.indefinites.has(opening) ? 4 : 2;
}
