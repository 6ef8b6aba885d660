import { contentTerms } from '../analyse/content-terms';
import { findLanguage } from '../languages';
import type { Language } from '../languages/language';
import { rarityOf } from '../match/term-weights';
import { hashText } from '../text/hash';

/** Hashed content words with how telling each is. */
export interface WeighedTerms {
  readonly weights: ReadonlyMap<number, number>;
  readonly total: number;
}

/** The content words of a short text, each once, weighed by rarity. Empty for a text of stop words or an unknown language. */
export function weighTerms(text: string, language: string): WeighedTerms {
  const known = findLanguage(language);
  return known ? weighHashes(termHashes(text, known)) : weighHashes([]);
}

/** Words by their meaning, weighed by rarity: those that the language counts as one thing meet. Empty for an unknown language. */
export function weighMeanings(words: readonly string[], languageCode: string): WeighedTerms {
  const language = findLanguage(languageCode);
  const weights = new Map<number, number>();
  let total = 0;
  for (const word of language ? words : []) {
    const stem = language?.stem(word) ?? word;
    const meaning = language?.synonyms?.get(stem);
    const key = hashText(meaning ? `=${meaning}` : stem);
    if (weights.has(key)) continue;
    const weight = rarityOf(hashText(stem));
    weights.set(key, weight);
    total += weight;
  }
  return { weights, total };
}

/** Hashed terms weighed by rarity. */
export function weighHashes(hashes: Iterable<number>): WeighedTerms {
  const weights = new Map<number, number>();
  let total = 0;
  for (const hash of hashes) {
    if (weights.has(hash)) continue;
    const weight = rarityOf(hash);
    weights.set(hash, weight);
    total += weight;
  }
  return { weights, total };
}

/** Number and weight of the terms that both have. */
export function sharedTerms(a: WeighedTerms, b: WeighedTerms): { readonly count: number; readonly weight: number } {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let count = 0;
  let weight = 0;
  for (const [hash, own] of small.weights) {
    if (!large.weights.has(hash)) continue;
    count++;
    weight += own;
  }
  return { count, weight };
}

function termHashes(text: string, language: Language): number[] {
  return contentTerms(text, { start: 0, end: text.length }, language).map((term) => term.hash);
}
