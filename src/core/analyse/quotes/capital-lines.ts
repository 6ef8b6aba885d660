import type { Reading } from './reading';

/** Fewer capitals make no headline. */
const LEAST_CAPITALS = 4;

/** The lines (`Word.paragraph`) in which every word of weight is a capital: headlines, where capitals name nobody. Empty where there are none. */
export function findCapitalLines({ words, lexicon }: Reading): ReadonlySet<number> {
  const lines = new Set<number>();
  let capitals = 0;
  let hasSmall = false;
  for (const word of words) {
    if (word.isCapital) capitals++;
    else if (!hasSmall && !isLight(word.folded, lexicon)) hasSmall = true;
    if (words[word.index + 1]?.paragraph === word.paragraph) continue;
    if (!hasSmall && capitals >= LEAST_CAPITALS) lines.add(word.paragraph);
    capitals = 0;
    hasSmall = false;
  }
  return lines;
}

/** Words that headlines write small: particles, prepositions, numbers. */
function isLight(folded: string, lexicon: Reading['lexicon']): boolean {
  return (
    lexicon.prepositions.has(folded) ||
    lexicon.determiners.has(folded) ||
    lexicon.clauseWords.has(folded) ||
    lexicon.auxiliaries.has(folded) ||
    lexicon.particles.has(folded) ||
    /^\d/.test(folded)
  );
}
