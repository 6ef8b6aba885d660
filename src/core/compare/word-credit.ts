import type { ComparableText } from './claim-features';
import type { ContentWord, SentenceWords } from './sentence-words';

/** What a word of the same family or meaning is worth beside the word itself. */
const FAMILY_CREDIT = 0.75;

/** Words by stem and family: a sentence's or a text's. */
export type WordPlace = Pick<SentenceWords, 'stems' | 'families'>;

/** What a place says for a word: 1 for the word itself, less for one of its family or meaning, else 0. */
export function creditIn({ stem, families }: ContentWord, place: WordPlace): number {
  if (place.stems.has(stem)) return 1;
  return families.some((family) => place.families.has(family)) ? FAMILY_CREDIT : 0;
}

/** How much of the words' weight each sentence of a text holds; sentences that hold none are left out. */
export function coverOf(content: readonly ContentWord[], text: ComparableText): Map<number, number> {
  const held = new Map<number, number>();
  const add = (number: number, weight: number) => held.set(number, (held.get(number) ?? 0) + weight);
  for (const { stem, families, weight } of content) {
    for (const number of text.byKey.get(stem) ?? []) add(number, weight);
    const [first = '', second] = families;
    const near = text.byKey.get(first) ?? [];
    const meant = second === undefined ? [] : (text.byKey.get(second) ?? []);
    for (const number of near) if (!text.sentences[number]?.words.stems.has(stem)) add(number, weight * FAMILY_CREDIT);
    for (const number of meant)
      if (!text.sentences[number]?.words.families.has(first) && !text.sentences[number]?.words.stems.has(stem))
        add(number, weight * FAMILY_CREDIT);
  }
  return held;
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
  if (own.size === 0) return 0;
  let shared = 0;
  for (const row of own) if (other.has(row)) shared++;
  return shared / own.size;
}
