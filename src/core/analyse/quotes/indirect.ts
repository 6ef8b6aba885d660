import type { Span } from '../../model/article';
import type { Prepared } from './prepare';
import { gapBefore, isBeforeAuxiliary, type Reading } from './reading';
import type { MentionSigns } from './scene';
import type { Word } from './words';

/** Reported speech without marks: what was said, by which mention, and the word that says so. */
export interface IndirectSpeech extends Span {
  readonly source: MentionSigns;
  readonly cueStart: number;
  readonly cueEnd: number;
}

/** Fewer words are no statement. */
const LEAST_WORDS = 4;
/** The verb stands so near its subject, but for an inserted clause between commas. */
const NEAR = 3;
/** Words between the verb and "that" ("said in a statement on Friday that"). */
const TO_THAT = 10;
/** Words between a verb that stands behind what was said and the comma after it ("said Friday afternoon,"). */
const TO_COMMA = 3;
/** Longest inserted clause between a subject and its verb, in words. */
const INSERTED = 18;
/** Longest modifier between a subject and its verb, in words. */
const MODIFIED = 8;

/** Reported speech of sentences without quotation marks, in text order. Empty where there is none. */
export function findIndirectSpeech({ reading, signs, owners }: Prepared): IndirectSpeech[] {
  const best = new Map<number, { readonly speech: IndirectSpeech; readonly distance: number }>();
  const bounds = sentenceBounds(reading);
  for (const sign of signs) {
    const sentence = bounds.get(sign.sentence);
    if (!sentence || sentence.hasMarks || owners.has(sign)) continue;
    const speech = speechOf(reading, sign, sentence);
    if (!speech) continue;
    // Of several possible subjects the plainest speaks, and of these the one nearest to its verb.
    const gap = Math.min(Math.abs(speech.cueStart - sign.mention.end), Math.abs(sign.mention.start - speech.cueEnd));
    const distance = gap + (sign.isAccordingTo ? 0 : isPlainCue(reading, speech) ? PLAIN_BEHIND : OTHERS_BEHIND);
    if (distance < (best.get(sign.sentence)?.distance ?? Number.POSITIVE_INFINITY)) best.set(sign.sentence, { speech, distance });
  }
  return [...best.values()].map(({ speech }) => speech);
}

/** How far, in code units, the sign of speech puts a subject behind: further than a sentence is long. */
const PLAIN_BEHIND = 10_000;
const OTHERS_BEHIND = 20_000;

const isPlainCue = ({ text, lexicon }: Reading, { cueStart, cueEnd }: IndirectSpeech) =>
  lexicon.plainCues.has(text.slice(cueStart, cueEnd).toLowerCase());

/** Words of a sentence, without the dateline or other furniture that it may begin with. */
interface SentenceBounds {
  first: number;
  last: number;
  hasMarks: boolean;
}

function sentenceBounds({ words, isFurniture }: Reading): Map<number, SentenceBounds> {
  const bounds = new Map<number, SentenceBounds>();
  for (const word of words) {
    const known = bounds.get(word.sentence);
    if (!known) bounds.set(word.sentence, { first: word.index, last: word.index, hasMarks: word.isQuoted });
    else {
      if (isFurniture[known.first]) known.first = word.index;
      known.last = word.index;
      known.hasMarks ||= word.isQuoted;
    }
  }
  return bounds;
}

function speechOf(reading: Reading, sign: MentionSigns, sentence: SentenceBounds): IndirectSpeech | null {
  if (sign.isAccordingTo) return accordingTo(reading, sign, sentence);
  if (sign.isPossessive || sign.isAfterPreposition || sign.isModifier || sign.isAppositive) return null;
  const cue = reportingCue(reading, sign, sentence);
  const { words, lexicon, text } = reading;
  if (!cue || (cue.index > sign.mention.last + 1 && lexicon.unsaid.test(text.slice(sign.mention.end, cue.end)))) return null;
  const isNear =
    cue.index - sign.mention.last <= NEAR || (isCut(sign) && sign.mentionsToCue <= 1) || isModifiedUntil(reading, sign, cue.index);
  const isSubject = cue.index > sign.mention.last && isNear;
  // "Jane Roe, an envoy, said | London would agree" begins what was said.
  const isInverted =
    cue.index < sign.mention.first &&
    sign.cueBefore <= 2 &&
    !sign.isHearer &&
    // "Jane Roe, whose lease ends in May, said | she expected more": a pronoun behind the verb is its subject only at the end.
    (sign.mention.kind !== 'pronoun' || sign.next <= 1) &&
    isBetweenCommas(reading, cue.index) &&
    !isBeforeAuxiliary(reading, sign.mention.last);
  if (!isSubject && !isInverted) return null;
  const from = Math.min(sign.mention.nameMention?.titleStart ?? sign.mention.first, cue.index);
  const to = Math.max(sign.mention.last, cue.index);
  const start = startAfter(reading, cue.index, sentence);
  const before = from - 1;
  const isBehind = before - sentence.first + 1 >= LEAST_WORDS && /,/.test(gapBefore(reading, from));
  if (isBehind && (isInverted || isAside(reading, to, sentence)))
    return spanOf(reading, sign, { first: sentence.first, last: before, cue: cue.index });
  // "The repair, officials said, will take a year": the verb stands inside what was said.
  const isInside = before >= sentence.first && /,/.test(gapBefore(reading, from)) && /,/.test(gapBefore(reading, to + 1));
  if (isInside && to < sentence.last) return spanOf(reading, sign, { first: sentence.first, last: sentence.last, cue: cue.index });
  // "wrote about the wall" tells the subject and not the words.
  if (start === cue.index + 1 && lexicon.prepositions.has(words[start]?.folded ?? '')) return null;
  if (isSubject && sentence.last - start + 1 >= LEAST_WORDS)
    return spanOf(reading, sign, { first: start, last: sentence.last, cue: cue.index });
  if (isBehind && sentence.last - to < TO_THAT) return spanOf(reading, sign, { first: sentence.first, last: before, cue: cue.index });
  return null;
}

/** "..., officials said Friday, as ...": what follows the verb is a time or place, then a comma or the end. */
function isAside(reading: Reading, to: number, { last }: SentenceBounds): boolean {
  if (last - to <= TO_COMMA) return true;
  for (let i = to + 1; i <= to + TO_COMMA; i++) {
    if (reading.lexicon.sayingThat.has(reading.words[i]?.folded ?? '')) return false;
    if (gapBefore(reading, i + 1).includes(',')) return true;
  }
  return gapBefore(reading, to + 1).includes(',');
}

/** The verb that reports: the one beside the mention, or behind an inserted clause the next one. */
function reportingCue(reading: Reading, sign: MentionSigns, { last }: SentenceBounds): Word | null {
  const { words, lexicon } = reading;
  const cue = words[sign.cue ?? -1];
  if (cue && lexicon.reportingCues.has(cue.folded)) {
    // "elected officials, called superdelegates": behind a comma only a plain verb is the subject's own.
    const isParticiple = isCut(sign) && cue.index === sign.mention.last + 1 && !lexicon.plainCues.has(cue.folded);
    return isParticiple ? null : cue;
  }
  for (let i = sign.mention.last + 1; i <= last && i <= sign.mention.last + NEAR && !isCut(sign); i++) {
    const word = words[i];
    if (word && lexicon.reportingCues.has(word.folded) && !/[,;:]/.test(gapBefore(reading, i))) return word;
  }
  if (!isCut(sign)) return null;
  for (let i = sign.mention.last + 1; i <= last && i <= sign.mention.last + INSERTED; i++) {
    const word = words[i];
    if (word && lexicon.reportingCues.has(word.folded)) return word;
  }
  return null;
}

/** "officials from both parties say", "a man who saw it said": what stands between belongs to the subject. */
function isModifiedUntil(reading: Reading, { mention }: MentionSigns, cue: number): boolean {
  const { words, lexicon } = reading;
  const opening = words[mention.last + 1]?.folded ?? '';
  const isClause = lexicon.clauseWords.has(opening);
  if (cue - mention.last > MODIFIED || !(isClause || lexicon.prepositions.has(opening) || lexicon.closeTo.has(opening))) return false;
  for (let i = mention.last + 2; i <= cue; i++)
    if (/[,;:]/.test(gapBefore(reading, i)) || (!isClause && lexicon.auxiliaries.has(words[i]?.folded ?? ''))) return false;
  return true;
}

/** A comma behind the subject: an inserted clause follows. */
const isCut = ({ next }: MentionSigns) => next === 1 || next === 5;

const isBetweenCommas = (reading: Reading, cue: number) => gapBefore(reading, cue).includes(',');

/** The first word of what was said: after "that" where one stands near, else right after the verb. */
function startAfter({ words, lexicon }: Reading, cue: number, { last }: SentenceBounds): number {
  for (let i = cue + 1; i <= last && i <= cue + TO_THAT; i++) if (lexicon.sayingThat.has(words[i]?.folded ?? '')) return i + 1;
  return cue + 1;
}

function accordingTo(reading: Reading, sign: MentionSigns, sentence: SentenceBounds): IndirectSpeech | null {
  const first = sign.mention.nameMention?.titleStart ?? sign.mention.first;
  let cue = first - 1;
  while (cue > sentence.first && reading.words[cue]?.folded !== reading.lexicon.accordingWords[0]) cue--;
  if (cue - sentence.first >= LEAST_WORDS) return spanOf(reading, sign, { first: sentence.first, last: cue - 1, cue });
  for (let i = sign.mention.last + 1; i <= sentence.last; i++) {
    if (!gapBefore(reading, i).includes(',')) continue;
    if (sentence.last - i + 1 >= LEAST_WORDS) return spanOf(reading, sign, { first: i, last: sentence.last, cue });
  }
  return null;
}

function spanOf(
  { words }: Reading,
  source: MentionSigns,
  { first, last, cue }: { first: number; last: number; cue: number },
): IndirectSpeech {
  return {
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
    source,
    cueStart: words[cue]?.start ?? 0,
    cueEnd: words[cue]?.end ?? 0,
  };
}
