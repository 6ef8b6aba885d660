import type { Mention } from './mentions';
import { gapBefore, type Reading } from './reading';

/** What stands around a mention, worked out once. */
export interface MentionSigns {
  readonly mention: Mention;
  readonly paragraph: number;
  readonly sentence: number;
  /** Place of its sentence among those that are not all quotation. */
  readonly narrative: number;
  /** Words to the next verb of speaking in the sentence, and from the one before; FAR where there is none near. */
  readonly cueAfter: number;
  readonly cueBefore: number;
  readonly isPlainCueAfter: boolean;
  readonly isPlainCueBefore: boolean;
  /** The word index of the verb that is nearest; null where there is none near. */
  readonly cue: number | null;
  /** Other mentions between it and the verb after it. */
  readonly mentionsToCue: number;
  /** Commas between it and the verb after it: an odd number leaves a clause between them open. */
  readonly commasToCue: number;
  /** Mentions before it in its sentence. */
  readonly placeInSentence: number;
  /** True right behind a dash, as those who are quoted stand below their words. */
  readonly isDashed: boolean;
  readonly isAfterPreposition: boolean;
  readonly isAccordingTo: boolean;
  readonly isHearer: boolean;
  readonly isPossessive: boolean;
  /** True for a name inside a description ("Roe" in "Roe aides"). */
  readonly isModifier: boolean;
  /** True for a description set between commas behind a name. */
  readonly isAppositive: boolean;
  readonly isFirstInSentence: boolean;
  readonly isFirstInParagraph: boolean;
  /** 1 comma, 2 relative word, 3 verb-like word, 4 other, 5 comma and relative word, 0 end of sentence. */
  readonly next: number;
  /** Marked stretches that start before it. */
  readonly stretchesBefore: number;
}

/** Stands for a distance beyond the reach of a sentence. */
export const FAR = 30;
/** A verb this many words before a mention still has it as its subject ("said the party's leader, Jane Roe"). */
const INVERTED_REACH = 6;
/** A verb this many words after a mention may still be its own. */
const CUE_REACH = 25;

/** What stands around every mention, in order. */
export function readMentionSigns(reading: Reading, mentions: readonly Mention[]): MentionSigns[] {
  const { words, stretches } = reading;
  let stretch = 0;
  let lastSentence = -1;
  let lastParagraph = -1;
  let placeInSentence = 0;
  const narratives = countNarratives(reading);
  return mentions.map((mention, index) => {
    const word = words[mention.first];
    const sentence = word?.sentence ?? 0;
    const paragraph = word?.paragraph ?? 0;
    while (stretch < stretches.length && (stretches[stretch]?.start ?? 0) <= mention.start) stretch++;
    const ahead = cueAhead(reading, mention);
    const behind = cueBehind(reading, mention);
    const isFirstInSentence = sentence !== lastSentence;
    const isFirstInParagraph = paragraph !== lastParagraph;
    placeInSentence = isFirstInSentence ? 0 : placeInSentence + 1;
    lastSentence = sentence;
    lastParagraph = paragraph;
    let mentionsToCue = 0;
    if (ahead !== null) for (let i = index + 1; i < mentions.length && (mentions[i]?.first ?? 0) < ahead; i++) mentionsToCue++;
    const before = contextBefore(reading, mention);
    const aheadDistance = ahead === null ? FAR : ahead - mention.last;
    const behindDistance = behind === null ? FAR : mention.first - behind;
    return {
      mention,
      paragraph,
      sentence,
      narrative: narratives[mention.first] ?? 0,
      cueAfter: aheadDistance,
      cueBefore: behindDistance,
      isPlainCueAfter: isPlain(reading, ahead),
      isPlainCueBefore: isPlain(reading, behind),
      cue: aheadDistance <= behindDistance ? ahead : behind,
      mentionsToCue,
      commasToCue: ahead === null ? 0 : countCommas(reading.text, mention.end, words[ahead]?.start ?? 0),
      placeInSentence,
      isDashed: isDashedWord(reading, mention.nameMention?.titleStart ?? mention.first),
      ...before,
      isModifier: isInside(mentions, index) || isBeforeName(reading, mentions, index),
      isAppositive:
        mention.kind === 'nominal' &&
        // "..., sources said" is a clause of its own.
        !isPlain(reading, mention.last + 1) &&
        words[mention.first - 1]?.sentence === sentence &&
        gapBefore(reading, mention.first).includes(',') &&
        mentions[index - 1]?.kind === 'name' &&
        mentions[index - 1]?.last === mention.first - 1,
      isPossessive: words[mention.last]?.isPossessive ?? false,
      isFirstInSentence,
      isFirstInParagraph,
      next: kindOfNext(reading, mention.last),
      stretchesBefore: stretch,
    };
  });
}

const DASHES: ReadonlySet<string> = new Set(['-', '\u2012', '\u2013', '\u2014', '\u2015']);

/** Whether a dash stands before a word, with at most one blank between. */
function isDashedWord({ words, text }: Reading, index: number): boolean {
  const start = words[index]?.start ?? 0;
  const end = words[index - 1]?.end ?? start;
  const last = /\s/.test(text[start - 1] ?? '') ? start - 2 : start - 1;
  return index > 0 && last >= end && DASHES.has(text[last] ?? '');
}

/** Commas in a stretch of text, but for those inside numbers. */
function countCommas(text: string, from: number, to: number): number {
  let commas = 0;
  for (let at = text.indexOf(',', from); at >= 0 && at < to; at = text.indexOf(',', at + 1)) if (!/\d/.test(text[at + 1] ?? '')) commas++;
  return commas;
}

function isInside(mentions: readonly Mention[], index: number): boolean {
  const mention = mentions[index];
  if (mention?.kind !== 'name') return false;
  for (let at = index - 2; at <= index + 2; at++) {
    const other = mentions[at];
    if (other?.kind === 'nominal' && other.first <= mention.first && other.last > mention.last) return true;
  }
  return false;
}

/** How many words a description may have between an institution and the person's name it belongs to. */
const DESCRIPTION_REACH = 4;

/**
 * "Virginia delegate | Beau Correll", "party boss | Reince Priebus", "Army | Capt. Jane Roe": what stands before a person's name without a
 * break describes the person; so does another person's name where small words and a role follow it ("Roe campaign manager | Tom Doe").
 */
function isBeforeName(reading: Reading, mentions: readonly Mention[], index: number): boolean {
  const { words, lexicon } = reading;
  const mention = mentions[index];
  if (!mention || mention.kind === 'pronoun' || words[mention.last]?.isPossessive) return false;
  const person = mentions
    .slice(index + 1, index + 3)
    .find(({ kind, entity, first }) => kind === 'name' && first > mention.last && entity?.isInstitution === false);
  const until = person?.nameMention?.titleStart ?? 0;
  if (until <= mention.last || until - mention.last > DESCRIPTION_REACH) return false;
  const isOfPerson = mention.entity?.isInstitution === false;
  if (isOfPerson && !lexicon.roles.has(words[until - 1]?.folded ?? '')) return false;
  for (let i = mention.last + 1; i <= until; i++) {
    const word = words[i];
    if (!word || word.isQuoted || gapBefore(reading, i) !== ' ') return false;
    if (i === until) continue;
    if (word.isCue || isFunctionWord(word.folded, lexicon) || (isOfPerson && word.isCapital)) return false;
  }
  return true;
}

const isFunctionWord = (folded: string, lexicon: Reading['lexicon']) =>
  lexicon.prepositions.has(folded) ||
  lexicon.clauseWords.has(folded) ||
  lexicon.auxiliaries.has(folded) ||
  lexicon.determiners.has(folded) ||
  lexicon.openers.has(folded);

/** By word: how many sentences with words outside quotation marks have begun. */
function countNarratives({ words }: Reading): number[] {
  let narrative = 0;
  let sentence = -1;
  return words.map((word) => {
    if (!word.isQuoted && word.sentence !== sentence) {
      narrative++;
      sentence = word.sentence;
    }
    return narrative;
  });
}

function isPlain({ words, lexicon }: Reading, index: number | null): boolean {
  const word = index === null ? undefined : words[index];
  return word?.isCue === true && lexicon.plainCues.has(word.folded);
}

function cueAhead({ words }: Reading, { last }: Mention): number | null {
  const sentence = words[last]?.sentence;
  for (let i = last + 1; i < words.length && i <= last + CUE_REACH; i++) {
    const word = words[i];
    if (!word || word.sentence !== sentence || word.isQuoted) return null;
    if (word.isCue && !word.isPossessive) return i;
  }
  return null;
}

function cueBehind({ words }: Reading, mention: Mention): number | null {
  const first = mention.nameMention?.titleStart ?? mention.first;
  const sentence = words[first]?.sentence;
  for (let i = first - 1; i >= 0 && first - i <= INVERTED_REACH; i--) {
    const word = words[i];
    if (!word || word.sentence !== sentence || word.isQuoted) return null;
    if (word.isCue) return i;
  }
  return null;
}

function contextBefore(reading: Reading, mention: Mention) {
  const { words, lexicon } = reading;
  let at = (mention.nameMention?.titleStart ?? mention.first) - 1;
  if (lexicon.determiners.has(words[at]?.folded ?? '')) at--;
  const word = words[at];
  const isNear =
    word !== undefined && word.sentence === words[mention.first]?.sentence && !word.isQuoted && mention.first - at < INVERTED_REACH;
  const folded = isNear ? word.folded : '';
  const [according, to] = lexicon.accordingWords;
  const isAccordingTo = folded === to && words[at - 1]?.folded === according;
  return {
    isAccordingTo,
    isAfterPreposition: !isAccordingTo && lexicon.prepositions.has(folded),
    isHearer: lexicon.hearerCues.has(folded),
  };
}

function kindOfNext(reading: Reading, last: number): number {
  const { words, lexicon } = reading;
  const next = words[last + 1];
  if (!next || next.sentence !== words[last]?.sentence) return 0;
  const gap = gapBefore(reading, last + 1);
  if (gap.includes(',')) return lexicon.clauseWords.has(next.folded) ? 5 : 1;
  if (lexicon.clauseWords.has(next.folded)) return 2;
  if (lexicon.auxiliaries.has(next.folded) || /(?:ed|s)$/.test(next.folded)) return 3;
  return 4;
}
