import { hashText } from './hash';
import { tokenise } from './tokens';

/** Words a shingle: five is the usual choice for near-copies of news (Broder 1997 uses 4 to 10). */
export const SHINGLE_WORDS = 5;

/** Hashes of all runs of five words in the given texts, ascending and without repeats. Shorter texts have none. */
export function shingle(paragraphs: readonly string[]): number[] {
  const words = paragraphs.flatMap((paragraph) => tokenise(paragraph).map((token) => token.folded));
  const hashes = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) hashes.add(hashText(words.slice(i, i + SHINGLE_WORDS).join(' ')));
  return Array.from(Uint32Array.from(hashes).sort());
}
