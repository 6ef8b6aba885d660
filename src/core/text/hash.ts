/**
 * 32-bit FNV-1a over UTF-16 code units with an avalanche step (the finaliser of MurmurHash3, Austin Appleby, public domain).
 * Deterministic on every platform; returns an unsigned integer. The empty string has a hash like any other.
 */
export function hashText(text: string): number {
  return avalanche(goOn(START, text));
}

/** `hashText` of the words from `from` to before `end`, joined by spaces, without joining them. */
export function hashRun(words: readonly string[], from: number, end: number): number {
  let hash = START;
  for (let i = from; i < end; i++) {
    if (i > from) hash = Math.imul(hash ^ SPACE, PRIME);
    hash = goOn(hash, words[i] ?? '');
  }
  return avalanche(hash);
}

const START = 0x811c9dc5;
const PRIME = 0x01000193;
const SPACE = 0x20;

function goOn(before: number, text: string): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

/** Joins two hashes into one; the order of the two matters. */
export function joinHashes(first: number, second: number): number {
  return avalanche(Math.imul(first, 31) + second);
}

function avalanche(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
