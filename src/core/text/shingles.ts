import { hashRun } from './hash';

/** Words a shingle: five is the usual choice for near-copies of news (Broder 1997 uses 4 to 10). */
const SHINGLE_WORDS = 5;

/** Hashes of all runs of five of a text's folded words, ascending and without repeats. Shorter texts have none. */
export function shingleWords(words: readonly string[]): number[] {
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let i = 0; i < hashes.length; i++) hashes[i] = hashRun(words, i, i + SHINGLE_WORDS);
  return hashesInOrder(hashes);
}

/** Hashes ascending and without repeats. */
export function hashesInOrder(hashes: Uint32Array): number[] {
  hashes.sort();
  const found: number[] = [];
  for (const hash of hashes) if (hash !== found[found.length - 1]) found.push(hash);
  return found;
}
