import type { Sentence } from '../../model/analysis';

/** The sentence that holds an offset, or else the next one; the last one for an offset behind all; null without sentences. */
export function sentenceOf(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? sentences.at(-1) ?? null;
}
