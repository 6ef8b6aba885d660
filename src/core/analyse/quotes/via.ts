import type { OutletMention } from './outlet-mention';
import type { Reading } from './reading';

/** Words around the outlet's name in which the sign of reliance stands. */
const REACH = 3;
/** The same where its correspondent or investigation stands between. */
const OWN_REACH = 5;

/** Whether something was said to the outlet: "told X", "in an interview with X", "quoted by X". */
export function isToldTo({ words, lexicon }: Reading, outlet: OutletMention): boolean {
  const sentence = words[outlet.first]?.sentence;
  for (let i = outlet.first - 1; i >= outlet.first - REACH && i >= 0; i--) {
    const word = words[i];
    if (!word || word.sentence !== sentence) return false;
    if (lexicon.toldTo.has(word.folded)) return true;
  }
  return false;
}

/** Whether the outlet hands on somebody's words: "X quoted him as saying". */
export function isQuoting({ words, lexicon }: Reading, { last }: OutletMention): boolean {
  const next = words[last + 1];
  return next !== undefined && next.sentence === words[last]?.sentence && lexicon.quoting.has(next.folded);
}

/** Whether the outlet reported something: "X reported", "X has learned", "X was the first to report", "X's correspondent in Y reported", "an X investigation found". */
export function isReporting({ words, lexicon }: Reading, { last }: OutletMention): boolean {
  const sentence = words[last]?.sentence;
  const after = words[last + 1]?.folded ?? '';
  const isOwn = lexicon.outletWorks.has(after) || (words[last]?.isPossessive === true && lexicon.outletStaff.has(after));
  for (let i = last + 1; i <= last + (isOwn ? OWN_REACH : REACH); i++) {
    const word = words[i];
    if (!word || word.sentence !== sentence) return false;
    const isFirstOfOwn = isOwn && i === last + 1;
    if (!isFirstOfOwn && (lexicon.relying.has(word.folded) || (isOwn && word.isCue))) return true;
    const isBetween = [lexicon.auxiliaries, lexicon.determiners, lexicon.agencyWords, lexicon.outletKinds].some((list) =>
      list.has(word.folded),
    );
    const isOfOwn = isOwn && (isFirstOfOwn || word.isCapital || lexicon.prepositions.has(word.folded));
    if (!isBetween && !isOfOwn && !lexicon.adverbEnding.test(word.folded)) return false;
  }
  return false;
}

/** Whether the outlet is named as where something stands or who got hold of it: "a report in X", "seen by X", "per X". */
export function isCited({ words, lexicon }: Reading, { first }: OutletMention): boolean {
  const sentence = words[first]?.sentence;
  let at = first - 1;
  while (lexicon.determiners.has(words[at]?.folded ?? '')) at--;
  const link = words[at];
  const before = words[at - 1];
  if (!link || link.sentence !== sentence || link.isQuoted) return false;
  if (lexicon.citing.has(link.folded)) return true;
  return before?.sentence === sentence && lexicon.citedBy.get(link.folded)?.has(before.folded) === true;
}
