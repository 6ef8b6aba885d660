import type { Sentence } from '../model/analysis';
import { type Token, tokenise } from '../text/tokens';

/** The words of each sentence of an analysis that somebody holds: figures, claims and the signature are read from the same ones. */
const FOUND = new WeakMap<readonly Sentence[], { readonly text: string; readonly rows: readonly (readonly Token[])[] }>();

/** The words of each of an article's sentences, in their order; found once for a list of sentences, which nobody changes. */
export function sentenceTokens(text: string, sentences: readonly Sentence[]): readonly (readonly Token[])[] {
  const known = FOUND.get(sentences);
  if (known?.text === text) return known.rows;
  const rows = sentences.map(({ start, end }) => tokenise(text, start, end));
  FOUND.set(sentences, { text, rows });
  return rows;
}
