import { gapBefore, type Reading } from './reading';
import type { MentionSigns } from './scene';

/** How surely a predicate tells what its subject says or thinks: the smaller, the surer. */
export const PREDICATE_KINDS = { plain: 1, reporting: 2, stance: 3, speaking: 4, other: 5 } as const;

/** What a reference does: the first verb or adjective behind it that is its own. */
export interface Predicate {
  /** Word index. */
  readonly at: number;
  /** One of `PREDICATE_KINDS`. */
  readonly kind: number;
  /** True where a modifier or an inserted clause stands between. */
  readonly isApart: boolean;
}

/** Words behind a reference in which its predicate is looked for. */
const REACH = 30;
/** A comma, a bracket or a dash: an inserted clause stands between two of these. */
const CUT = /[,;:()\u2013\u2014]| -+ /;

/** What the words behind a reference belong to: itself, what describes it, or a clause about it whose own verb is still to come. */
type Place = 'subject' | 'modifier' | 'clause';

/** The predicate of a reference that is a subject: "aides to the mayor, who saw it, | said". Null where its sentence shows none. */
export function predicateOf(reading: Reading, { mention, sentence }: MentionSigns): Predicate | null {
  const { words } = reading;
  let place: Place = 'subject';
  let isInserted = false;
  let isApart = false;
  for (let at = mention.last + 1; at <= mention.last + REACH; at++) {
    const word = words[at];
    if (!word || word.sentence !== sentence) return null;
    if (CUT.test(gapBefore(reading, at))) {
      isInserted = !isInserted;
      isApart = true;
      place = 'subject';
    }
    if (isInserted) continue;
    if (word.isQuoted) return null;
    const next = placeBehind(reading, at, place);
    if (next === null) return { at, kind: kindOf(reading, at), isApart };
    isApart ||= next !== 'subject';
    place = next;
  }
  return null;
}

/** Where the words behind a word belong; null where it is the predicate itself. */
function placeBehind(reading: Reading, at: number, place: Place): Place | null {
  const { lexicon, words } = reading;
  const { folded = '' } = words[at] ?? {};
  const isAuxiliary = lexicon.auxiliaries.has(folded);
  const isTelling = kindOf(reading, at) < PREDICATE_KINDS.other;
  const isBetween = lexicon.adverbEnding.test(folded) || lexicon.verbAdverbs.has(folded);
  if (place === 'clause') return isAuxiliary || isBetween || isTelling || isLikeVerb(reading, folded) ? 'modifier' : 'clause';
  if (isAuxiliary) return 'subject';
  if (isBetween) return place;
  if (place === 'modifier') return isTelling && !lexicon.participle.test(folded) && !isNoun(reading, at) ? null : 'modifier';
  if (lexicon.clauseWords.has(folded)) return lexicon.joiningWords.has(folded) ? 'modifier' : 'clause';
  return opensModifier(reading, folded) ? 'modifier' : null;
}

/** "familiar with the | talks". */
function isNoun({ words, lexicon }: Reading, at: number): boolean {
  const { folded = '', isPossessive = false } = words[at - 1] ?? {};
  return isPossessive || [lexicon.determiners, lexicon.possessives, lexicon.prepositions].some((openers) => openers.has(folded));
}

const isLikeVerb = ({ lexicon }: Reading, folded: string) => lexicon.verbEnding.test(folded) || folded.endsWith('s');

/** "officials | in the city", "aides | close to her", "aides | travelling with her". */
const opensModifier = ({ lexicon }: Reading, folded: string) =>
  lexicon.prepositions.has(folded) || lexicon.closeTo.has(folded) || (lexicon.participle.test(folded) && !lexicon.stances.has(folded));

function kindOf({ words, lexicon }: Reading, at: number): number {
  const { folded = '', isCue = false } = words[at] ?? {};
  if (lexicon.plainCues.has(folded)) return PREDICATE_KINDS.plain;
  if (lexicon.reportingCues.has(folded)) return PREDICATE_KINDS.reporting;
  if (lexicon.stances.has(folded)) return PREDICATE_KINDS.stance;
  return isCue ? PREDICATE_KINDS.speaking : PREDICATE_KINDS.other;
}
