import type { ComparableText } from './claim-features';
import type { ContentWord, SentenceWords } from './sentence-words';

/** What a word of the same family or meaning is worth beside the word itself. */
const FAMILY_CREDIT = 0.75;

/** What a word is worth in a text: in the sentences that have it or one of its family or meaning, ascending, and in the whole. */
export interface TextCredit {
  readonly sentences: readonly number[];
  /** Of each of those sentences. */
  readonly credits: readonly number[];
  readonly whole: number;
}

/** What a text says for a word that it has nowhere, in any form. */
export const NO_CREDIT: TextCredit = { sentences: [], credits: [], whole: 0 };

/** What a text says for words; each different word is looked up once. */
export function creditsOf(words: readonly ContentWord[], text: ComparableText): TextCredit[] {
  return words.map((word) => {
    let credit = text.credits.get(word.key);
    if (!credit) {
      credit = findCredit(word, text);
      text.credits.set(word.key, credit);
    }
    return credit;
  });
}

/** What one sentence says for a word: 1 for the word itself, less for one of its family or meaning, else 0. */
export function creditAt({ sentences, credits }: TextCredit, sentence: number): number {
  for (let at = 0; at < sentences.length; at++) if (sentences[at] === sentence) return credits[at] ?? 0;
  return 0;
}

function findCredit({ stem, families }: ContentWord, { byKey }: ComparableText): TextCredit {
  const found = new Map<number, number>();
  for (const number of byKey.get(stem) ?? []) found.set(number, 1);
  for (const family of families) for (const number of byKey.get(family) ?? []) if (!found.has(number)) found.set(number, FAMILY_CREDIT);
  if (found.size === 0) return NO_CREDIT;
  const sentences = [...found.keys()].sort((a, b) => a - b);
  const credits = sentences.map((number) => found.get(number) ?? 0);
  return { sentences, credits, whole: Math.max(...credits) };
}

/** How much of words' weights each sentence of a text holds, by its number. */
export function coverOf(weights: readonly number[], credits: readonly TextCredit[], { sentences }: ComparableText): Float64Array {
  const held = new Float64Array(sentences.length);
  for (let word = 0; word < credits.length; word++) {
    const weight = weights[word] ?? 0;
    const credit = credits[word] ?? NO_CREDIT;
    for (let at = 0; at < credit.sentences.length; at++) {
      const number = credit.sentences[at] ?? 0;
      held[number] = (held[number] ?? 0) + weight * (credit.credits[at] ?? 0);
    }
  }
  return held;
}

function creditIn({ stem, families }: ContentWord, words: SentenceWords): number {
  if (words.stems.has(stem)) return 1;
  return families.some((family) => words.families.has(family)) ? FAMILY_CREDIT : 0;
}

/** Share of a sentence's weight that the words of another say. */
export function reverseCover(words: SentenceWords, sentence: SentenceWords | undefined): number {
  if (!sentence || sentence.total === 0) return 0;
  return sentence.content.reduce((sum, word) => sum + word.weight * creditIn(word, words), 0) / sentence.total;
}

/** The mean of values; a given one where there are none. */
export function mean(values: readonly number[], empty: number): number {
  return values.length === 0 ? empty : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Share of the rows of one set that another has. */
export function shareIn(own: ReadonlySet<number>, other: ReadonlySet<number>): number {
  return own.size === 0 ? 0 : countShared(own, other) / own.size;
}

/** How many rows two sets have in common. */
export function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const row of small) if (large.has(row)) shared++;
  return shared;
}
