import type { Reading } from './reading';
import { FAR, type MentionSigns } from './scene';
import type { StretchSigns } from './stretches';

/** What is known when a quotation's source is chosen: the choice for the quotation before it. */
export interface SourceContext {
  readonly reading: Reading;
  /** The source of the quotation before, null where it has none; and that quotation. */
  readonly previousSource: MentionSigns | null;
  readonly previousStretch: StretchSigns | null;
  /** By entity: how often the article names it, and how often right beside a verb of speaking. */
  readonly counts: readonly number[];
  readonly cueCounts: readonly number[];
  /** What is told of each mention, filled as needed. */
  readonly cache: Map<MentionSigns | null, readonly number[]>;
}

/** One possible source of a quotation: a mention, or null for "nobody"; `rank` counts from the quotation on its side. */
export interface SourceCandidate {
  readonly signs: MentionSigns | null;
  readonly rank: number;
}

const flag = (value: boolean) => (value ? 1 : 0);
const cap = (value: number, limit: number) => Math.max(-limit, Math.min(limit, value));

/** What the model is told of a quotation and its possible sources: the inputs for each, in the model's order. */
export function sourceFeatures(context: SourceContext, quote: StretchSigns, candidates: readonly SourceCandidate[]): number[][] {
  const ofQuote = quoteFeatures(context, quote);
  return candidates.map((candidate) => ofQuote.concat(featuresOf(context, candidate.signs), pairFeatures(context, quote, candidate)));
}

/** What is told of a mention does not depend on the quotation and is worked out once. */
function featuresOf(context: SourceContext, signs: MentionSigns | null): readonly number[] {
  const known = context.cache.get(signs);
  if (known) return known;
  const features = candidateFeatures(context, signs);
  context.cache.set(signs, features);
  return features;
}

function quoteFeatures({ reading, previousSource, previousStretch }: SourceContext, quote: StretchSigns): number[] {
  const words = quote.last - quote.first + 1;
  return [
    Math.min(words, 60),
    flag(quote.startsParagraph),
    flag(quote.endsParagraph),
    flag(quote.isSentenceLike),
    flag(reading.words[quote.first]?.isCapital ?? false),
    quote.before,
    quote.after,
    quote.ownWords,
    Math.min(quote.place, 4),
    flag(quote.stretch.style === 'single'),
    flag(quote.stretch.isClosed),
    quote.cueAfter,
    quote.cueBefore,
    flag(quote.isPlainCueAfter),
    flag(quote.isPlainCueBefore),
    flag(quote.isParticipleBefore),
    previousStretch ? Math.min(quote.paragraph - previousStretch.paragraph, 8) : 9,
    flag(previousSource !== null),
    previousStretch ? Math.min(quote.first - previousStretch.last, 60) : 61,
  ];
}

const EMPTY_MENTION: readonly number[] = new Array(32).fill(-1);

function candidateFeatures({ counts, cueCounts, reading }: SourceContext, signs: MentionSigns | null): number[] {
  if (!signs) return [0, ...EMPTY_MENTION];
  const { mention } = signs;
  const { entity, nameMention } = mention;
  const { lexicon } = reading;
  return [
    mention.kind === 'name' ? 1 : mention.kind === 'pronoun' ? 2 : 3,
    flag(mention.isPlural),
    flag(mention.isIndefinite),
    mention.gender === 'male' ? 1 : mention.gender === 'female' ? 2 : 0,
    flag(entity?.isInstitution ?? false),
    entity ? Math.min(counts[entity.index] ?? 0, 20) : -1,
    entity ? Math.min(cueCounts[entity.index] ?? 0, 8) : -1,
    nameMention ? nameMention.parts.length : -1,
    nameMention ? nameMention.titles.length : -1,
    flag(lexicon.givenNames.has(entity?.parts[0] ?? '')),
    entity ? entity.parts.length : -1,
    flag(lexicon.roles.has(mention.head)),
    flag(lexicon.unnamed.has(mention.head)),
    flag(lexicon.institutions.has(mention.head)),
    flag(lexicon.documents.has(mention.head)),
    signs.cueAfter,
    signs.cueBefore,
    flag(signs.isPlainCueAfter),
    flag(signs.isPlainCueBefore),
    Math.min(signs.mentionsToCue, 4),
    Math.min(signs.commasToCue, 5),
    Math.min(signs.placeInSentence, 6),
    flag(signs.isDashed),
    flag(signs.isAfterPreposition),
    flag(signs.isAccordingTo),
    flag(signs.isHearer),
    flag(signs.isPossessive),
    flag(signs.isAppositive),
    flag(signs.isModifier),
    flag(signs.isFirstInSentence),
    flag(signs.isFirstInParagraph),
    signs.next,
    mention.last - mention.first + 1,
  ];
}

const EMPTY_PAIR: readonly number[] = new Array(12).fill(-1);

function pairFeatures(
  { previousSource, previousStretch }: SourceContext,
  quote: StretchSigns,
  { signs, rank }: SourceCandidate,
): readonly number[] {
  if (!signs) return EMPTY_PAIR;
  const { mention, cue } = signs;
  const isAfter = mention.first > quote.last;
  const distance = isAfter ? mention.first - quote.last : mention.last - quote.first;
  const cueDistance = cue === null ? 2 * FAR : cue > quote.last ? cue - quote.last : cue - quote.first;
  const isPrevious = previousSource === signs;
  const sameEntity = mention.entity !== null && previousSource?.mention.entity === mention.entity;
  return [
    cap(distance, 80),
    cap(signs.paragraph - quote.paragraph, 5),
    cap(signs.sentence - quote.sentence, 6),
    rank,
    cap(cueDistance, 2 * FAR),
    isAfter ? signs.stretchesBefore - quote.index - 1 : quote.index - signs.stretchesBefore,
    flag(isPrevious),
    flag(sameEntity),
    flag(previousStretch !== null && mention.first > previousStretch.last),
    flag(isAfter),
    Math.min(signs.cueAfter, signs.cueBefore),
    flag(cue !== null && (isAfter ? cue > quote.last : cue < quote.first)),
  ];
}
