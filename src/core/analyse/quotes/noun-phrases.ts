import { gapBefore, type Reading } from './reading';
import type { Word } from './words';

/** A description's words up to its head: `first` is a word index, `determiner` the folded word that opens it, null where none does. */
export interface NounPhrase {
  readonly first: number;
  readonly determiner: string | null;
}

/** How many words before its head a description may have. */
const REACH = 8;
/** Without a determiner only so many words before the head are taken for the description's. */
const BARE_REACH = 3;

/** What may stand between two words of a description: "the workers' union", "the U.S. ambassador". */
const INNER_GAP = /^['\u2019]?[ \u00a0]$|^\. $/;

/** The description that ends in the head word; null where the head is no noun there. */
export function findNounPhrase(reading: Reading, head: number): NounPhrase | null {
  const { words, lexicon } = reading;
  const { sentence, isQuoted } = words[head] ?? {};
  let first = head;
  for (let i = head - 1; i >= 0 && head - i <= REACH; i--) {
    const word = words[i];
    if (!word || word.sentence !== sentence || word.isQuoted !== isQuoted || !INNER_GAP.test(gapBefore(reading, i + 1))) break;
    const { folded } = word;
    // "it hopes that | officials": before several it opens what is said.
    if (lexicon.sayingThat.has(folded) && isPluralNoun(words[head]?.folded ?? '')) break;
    if (lexicon.determiners.has(folded) || lexicon.possessives.has(folded)) return openingOf(reading, i);
    if (word.isPossessive) {
      let from = i;
      while (from > 0 && words[from - 1]?.isCapital && gapBefore(reading, from) === ' ' && i - from < 3) from--;
      return { first: from, determiner: "'s" };
    }
    if (isBarrier(reading, word)) break;
    first = i;
  }
  return { first: bareStart(reading, Math.max(first, head - BARE_REACH), head), determiner: null };
}

/** Whether a noun stands for several, as far as its ending tells. */
export const isPluralNoun = (folded: string): boolean => /[^s]s$/.test(folded) || folded === 'people';

/** "But | party officials", "following what | strategists say": little words before a description without a determiner are none of it. */
function bareStart({ words, lexicon }: Reading, from: number, head: number): number {
  for (let i = head - 1; i >= from; i--) {
    const folded = words[i]?.folded ?? '';
    if (lexicon.openers.has(folded) && !lexicon.indefinites.has(folded)) return i + 1;
  }
  return from;
}

/** "its | most powerful ally": of two words that open a description the first decides. */
function openingOf(reading: Reading, second: number): NounPhrase {
  const { words, lexicon } = reading;
  const before = words[second - 1];
  const opens = before !== undefined && (lexicon.determiners.has(before.folded) || lexicon.possessives.has(before.folded));
  const first = opens && gapBefore(reading, second) === ' ' && before.sentence === words[second]?.sentence ? second - 1 : second;
  return { first, determiner: words[first]?.folded ?? null };
}

function isBarrier({ lexicon }: Reading, { folded, isCapital, isCue, isInner }: Word): boolean {
  return (
    lexicon.prepositions.has(folded) ||
    lexicon.clauseWords.has(folded) ||
    lexicon.auxiliaries.has(folded) ||
    // "a State Department official": a capital inside a sentence is no verb.
    (isCue && !(isCapital && isInner)) ||
    lexicon.malePronouns.has(folded) ||
    lexicon.femalePronouns.has(folded) ||
    lexicon.pluralPronouns.has(folded)
  );
}
