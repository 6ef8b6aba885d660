import { scoreTrees, treesOf } from '../../learned/trees';
import { UNNAMED_MODEL } from './data/unnamed-model';
import { PREDICATE_KINDS, predicateOf } from './predicate';
import type { Prepared } from './prepare';
import type { Reading } from './reading';
import type { MentionSigns } from './scene';
import type { Speech } from './speech';
import { isCloseTo, isTelling, isUnnamedSource, isUnwilling } from './unnamed';
import { mayBeUnnamed, type SpeechSigns, speechSignsOf, unnamedFeatures } from './unnamed-features';
import type { Word } from './words';

/**
 * Log-odds from which a reference is an unnamed source who tells something. On four splits of the training corpus and two thirds of dev into five
 * folds, left out in turn, F1 hardly changes from -0.7 to -0.3 (72.7, 73.1, 72.8).
 */
const LEAST = -0.5;
/** Fewer words are no statement. */
const LEAST_WORDS = 3;
/** Longest statement: a sentence may be as long as a hostile page makes it. */
const MOST_WORDS = 80;
/** Words behind a reference in which the word stands that reports what it thinks. */
const TO_STANCE = 12;
/** Words between it and "that" ("pointed out that", "concerned over the summer that"). */
const TO_THAT = 3;

const model = treesOf(UNNAMED_MODEL);

/** The unnamed sources of an article: which of its speech is theirs, and what they are reported to think or want besides. */
export interface UnnamedSpeech {
  isUnnamed(speech: Speech): boolean;
  readonly added: readonly Speech[];
}

/** Reads who of those who speak is unnamed, and the indirect statements of unnamed sources that no verb of saying shows. */
export function readUnnamedSpeech(prepared: Prepared, speech: readonly Speech[]): UnnamedSpeech {
  const { reading, signs } = prepared;
  const speechSigns = speechSignsOf(prepared, speech);
  const telling = new Set(
    signs.filter((sign) => {
      if (prepared.hasUnwilling && sign.cue !== null && !sign.isPossessive && isUnwilling(reading, sign)) return true;
      if (!mayBeUnnamed(reading, sign)) return false;
      const found = speechSigns(sign);
      if (surelyTells(reading, sign, found)) return true;
      return scoreTrees(model(), unnamedFeatures(reading, sign, found)) > LEAST;
    }),
  );
  const isUnnamed = ({ resolution: { entity, nameless }, source, kind }: Speech) => {
    if (entity !== null || source === null) return false;
    if (isUnwilling(reading, source)) return true;
    // "The official" is who was brought in as "an official": what tells of one tells of both.
    const first = nameless ?? source;
    if (telling.has(source)) return true;
    return mayBeUnnamed(reading, first) ? telling.has(first) : isUnnamedSource(reading, first, kind) && isTelling(reading, source);
  };
  const added = [...telling].flatMap((sign) => {
    const { isMarkedSource, isIndirectSource } = speechSigns(sign);
    return isMarkedSource || isIndirectSource ? [] : (statementOf(reading, sign) ?? []);
  });
  return { isUnnamed, added };
}

/** "according to an official"; and those who are near to something, where their words are found or a verb reports them. */
function surelyTells(reading: Reading, sign: MentionSigns, { isMarkedSource, isIndirectSource }: SpeechSigns): boolean {
  if (sign.isPossessive || sign.isModifier) return false;
  if (sign.isAccordingTo && reading.lexicon.unnamed.get(sign.mention.head) !== 'other') return true;
  if (!isCloseTo(reading, sign.mention.last)) return false;
  if (isMarkedSource || isIndirectSource) return true;
  if (sign.isAfterPreposition || sign.isHearer || sign.isAppositive) return false;
  const { kind } = predicateOf(reading, sign) ?? { kind: PREDICATE_KINDS.other };
  return kind <= PREDICATE_KINDS.stance || (sign.cueBefore === 1 && sign.isPlainCueBefore);
}

/** What stands behind the word that tells the source's mind, up to the sentence's end or a quotation; else what stands before the source. Null where no such word stands. */
function statementOf(reading: Reading, source: MentionSigns): Speech | null {
  const { words, lexicon } = reading;
  const { mention, sentence, isAccordingTo } = source;
  const isOwn = (word: Word | undefined) => word !== undefined && word.sentence === sentence && !word.isQuoted;
  const behind = words.slice(mention.last + 1, mention.last + 1 + TO_STANCE).filter(isOwn);
  const reports = ({ folded }: Word) => lexicon.stances.has(folded) || lexicon.reportingCues.has(folded);
  // "An employee who asked not to be named | said": the first verb belongs to the condition.
  const reporting = isUnwilling(reading, source) ? behind.findLast(reports) : behind.find(reports);
  const cue = isAccordingTo ? words[mention.first - 1] : reporting;
  if (!cue) return null;
  const that = words.slice(cue.index + 1, cue.index + 2 + TO_THAT).find((word) => isOwn(word) && lexicon.sayingThat.has(word.folded));
  let first = (that ?? cue).index + 1;
  let last = first;
  while (last - first < MOST_WORDS && isOwn(words[last + 1])) last++;
  if (isAccordingTo || !isOwn(words[first]) || last - first + 1 < LEAST_WORDS) {
    last = mention.first - 1 - (isAccordingTo ? lexicon.accordingWords.length : 0);
    first = last;
    while (last - first < MOST_WORDS && isOwn(words[first - 1])) first--;
  }
  const [opening, closing] = [words[first], words[last]];
  if (!opening || !closing || !isOwn(opening) || last - first + 1 < LEAST_WORDS) return null;
  return {
    start: opening.start,
    end: closing.end,
    kind: 'indirect',
    source,
    cue: { start: cue.start, end: cue.end },
    resolution: { entity: null, isSure: true },
    isSure: false,
    continues: false,
    via: null,
  };
}
