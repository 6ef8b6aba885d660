import { contentTermsOf } from '../analyse/content-terms';
import { findLanguage } from '../languages';
import { rarityOf } from '../match/term-weights';
import { hashText } from '../text/hash';
import { type Token, tokenise } from '../text/tokens';

/** Hashed content words with how telling each is: two lists side by side, hash ascending, each word once. */
export interface WeighedTerms {
  readonly hashes: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
}

/** The content words of a short text, each once, weighed by rarity. Empty for a text of stop words or an unknown language. */
export function weighTerms(text: string, language: string): WeighedTerms {
  return weighTokens(tokenise(text), language);
}

/** The same of words that are read already. */
export function weighTokens(tokens: readonly Token[], languageCode: string): WeighedTerms {
  const language = findLanguage(languageCode);
  return weighHashes(language ? contentTermsOf(tokens, language).map(({ hash }) => hash) : []);
}

/** Words by their meaning, weighed by rarity: those that the language counts as one thing meet. Empty for an unknown language. */
export function weighMeanings(words: readonly string[], languageCode: string): WeighedTerms {
  const language = findLanguage(languageCode);
  const rarities = new Map<number, number>();
  for (const word of language ? words : []) {
    const stem = language?.stem(word) ?? word;
    const meaning = language?.synonyms?.get(stem);
    const key = hashText(meaning ? `=${meaning}` : stem);
    if (!rarities.has(key)) rarities.set(key, rarityOf(hashText(stem)));
  }
  const hashes = inOrder([...rarities.keys()]);
  const weights = hashes.map((hash) => rarities.get(hash) ?? 0);
  return { hashes, weights, total: sumOf(weights) };
}

/** Hashed terms weighed by rarity. */
export function weighHashes(terms: readonly number[]): WeighedTerms {
  const hashes = inOrder(terms);
  const weights = hashes.map(rarityOf);
  return { hashes, weights, total: sumOf(weights) };
}

/** Number and weight of the terms that both have. */
export function sharedTerms(a: WeighedTerms, b: WeighedTerms): { readonly count: number; readonly weight: number } {
  let count = 0;
  let weight = 0;
  let other = 0;
  for (let own = 0; own < a.hashes.length; own++) {
    const hash = a.hashes[own] ?? 0;
    while (other < b.hashes.length && (b.hashes[other] ?? 0) < hash) other++;
    if (b.hashes[other] !== hash) continue;
    count++;
    weight += a.weights[own] ?? 0;
  }
  return { count, weight };
}

/** Hashes ascending, each once; the list itself where it is so, as a signature's are. */
function inOrder(hashes: readonly number[]): readonly number[] {
  for (let at = 1; at < hashes.length; at++)
    if ((hashes[at - 1] ?? 0) >= (hashes[at] ?? 0)) return [...new Set(hashes)].sort((a, b) => a - b);
  return hashes;
}

function sumOf(weights: readonly number[]): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}
