import type { Analysis } from '../model/analysis';
import type { Span } from '../model/article';
import { tokenise } from '../text/tokens';

/** A sentence with its words in the form in which versions are compared. */
export interface VersionSentence extends Span {
  readonly index: number;
  readonly words: readonly string[];
  /** The words as one line; equal for sentences that differ in punctuation, capitals and spaces only. */
  readonly key: string;
}

/** One version of a page, made ready for comparing. Boilerplate has no sentences. */
export interface Version {
  readonly analysis: Analysis;
  readonly sentences: readonly VersionSentence[];
  /** All words of the text, a space around each, so that a row of words can be looked up. */
  readonly line: string;
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  return tokenise(text).map(({ folded }) => folded);
}

/** Makes an analysis ready for comparing with another version. */
export function readVersion(analysis: Analysis): Version {
  const { text } = analysis.article;
  const sentences = analysis.sentences.map(({ index, start, end }) => {
    const words = foldedWords(text.slice(start, end));
    return { index, start, end, words, key: words.join(' ') };
  });
  return { analysis, sentences, line: ` ${sentences.map(({ key }) => key).join(' ')} ` };
}

/** Share of the words of both lists that stand in both, 0..1; 0 where one is empty. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)];
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

/**
 * Pairs items of two lists by likeness, best pairs first, each item once; pairs below `least` are none. Items beyond `most` in either list are left
 * alone, so that a live blog of thousands of sentences costs no seconds.
 */
export function pairByWords<T extends { readonly words: readonly string[] }>(
  before: readonly T[],
  after: readonly T[],
  least: number,
): [T, T][] {
  const pairs = before.slice(0, MOST_PAIRED).flatMap((a, i) =>
    after.slice(0, MOST_PAIRED).flatMap((b, j) => {
      const share = sharedWords(a.words, b.words);
      return share >= least ? [{ a, b, share, i, j }] : [];
    }),
  );
  pairs.sort((x, y) => y.share - x.share || x.i - y.i || x.j - y.j);
  const taken = new Set<T>();
  return pairs.flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [[a, b] as [T, T]];
  });
}

/** Items that are compared with each other: 300 by 300 short sentences cost about 50 ms. */
const MOST_PAIRED = 300;
