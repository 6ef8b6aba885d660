import type { Signature } from '../model/report';
import { documentFrequencyOf, FREQUENCY_DOCUMENTS } from './document-frequencies';

/** Documents in which a term is taken to stand that the table does not hold: it holds every term that stands in more. */
const UNSEEN_FREQUENCY = 3;
/** How often a headline's word counts beside its uses in the text. */
const TITLE_USES = 2;

/** A vector of hashed terms with unit length, hash ascending. */
export interface TermVector {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
}

/** How telling a term is: the logarithm of how many articles of the background have it in one. The same for every pack. */
export function rarityOf(hash: number): number {
  return Math.log(FREQUENCY_DOCUMENTS / (documentFrequencyOf(hash) ?? UNSEEN_FREQUENCY));
}

/** The unit vector of counted terms, weighed by rarity. Empty for none. */
export function vectorOf(counts: readonly (readonly [hash: number, count: number])[]): TermVector {
  const hashes = new Uint32Array(counts.length);
  const weights = new Float32Array(counts.length);
  let squares = 0;
  counts.forEach(([hash, count], index) => {
    const weight = (1 + Math.log(count)) * rarityOf(hash);
    hashes[index] = hash;
    weights[index] = weight;
    squares += weight * weight;
  });
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / length;
  return { hashes, weights };
}

/** An article's vector for finding candidates: its terms with those of the headline counted more. */
export function searchVectorOf(signature: Signature): TermVector {
  const counts = new Map(signature.terms);
  for (const hash of signature.title) counts.set(hash, (counts.get(hash) ?? 0) + TITLE_USES);
  return vectorOf([...counts].sort((a, b) => a[0] - b[0]));
}

/** The cosine of two unit vectors, 0..1; 0 where one is empty. */
export function cosineOf(a: TermVector, b: TermVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.hashes.length && j < b.hashes.length) {
    const x = a.hashes[i] ?? 0;
    const y = b.hashes[j] ?? 0;
    if (x === y) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (x < y) i++;
    else j++;
  }
  return sum;
}
