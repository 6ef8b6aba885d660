import { documentFrequencyOf, FREQUENCY_DOCUMENTS } from './document-frequencies';

/** Documents in which a term is taken to stand that the table does not hold: it holds every term that stands in more. */
const UNSEEN_FREQUENCY = 3;

/** Counted term hashes, hash ascending. */
export type Counts = readonly (readonly [hash: number, count: number])[];

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
export function vectorOf(counts: Counts): TermVector {
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

/** The unit vector of terms that count once each. */
export function vectorOfSet(hashes: readonly number[]): TermVector {
  return vectorOf(hashes.map((hash) => [hash, 1]));
}

/** Two lists of counts added, hash ascending. */
export function addCounts(a: Counts, b: Counts): Counts {
  const sums = new Map(a);
  for (const [hash, count] of b) sums.set(hash, (sums.get(hash) ?? 0) + count);
  return [...sums].sort((x, y) => x[0] - y[0]);
}

/** The cosine of two unit vectors, 0..1; 0 where one is empty. */
export function cosineOf(a: TermVector, b: TermVector): number {
  const [few, many] = a.hashes.length < b.hashes.length ? [a, b] : [b, a];
  let sum = 0;
  let j = 0;
  for (let i = 0; i < few.hashes.length; i++) {
    const hash = few.hashes[i] ?? 0;
    while (j < many.hashes.length && (many.hashes[j] ?? 0) < hash) j++;
    if (many.hashes[j] === hash) sum += (few.weights[i] ?? 0) * (many.weights[j] ?? 0);
  }
  return sum;
}

/** Share of a vector's squared length that lies in terms which the other has, 0..1; 0 for an empty vector. */
export function coverOf(part: TermVector, whole: TermVector): number {
  let held = 0;
  let all = 0;
  let j = 0;
  for (let i = 0; i < part.hashes.length; i++) {
    const hash = part.hashes[i] ?? 0;
    const square = (part.weights[i] ?? 0) ** 2;
    while (j < whole.hashes.length && (whole.hashes[j] ?? 0) < hash) j++;
    all += square;
    if (whole.hashes[j] === hash) held += square;
  }
  return all === 0 ? 0 : held / all;
}

/** The greatest weight of a term that the other vector lacks; 0 where it lacks none. */
export function heaviestMissing(part: TermVector, whole: TermVector): number {
  let most = 0;
  let j = 0;
  for (let i = 0; i < part.hashes.length; i++) {
    const hash = part.hashes[i] ?? 0;
    while (j < whole.hashes.length && (whole.hashes[j] ?? 0) < hash) j++;
    if (whole.hashes[j] !== hash) most = Math.max(most, part.weights[i] ?? 0);
  }
  return most;
}
