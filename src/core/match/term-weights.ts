import { rarityOf } from './document-frequencies';

export { rarityOf } from './document-frequencies';

/** Counted term hashes, hash ascending. */
export type Counts = readonly (readonly [hash: number, count: number])[];

/** A vector of hashed terms with unit length, hash ascending. */
export interface TermVector {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
}

/** Terms with their rarities, hash ascending: looked up once for an article, whatever vectors are made of it. */
export interface WeighedTerms {
  readonly hashes: Uint32Array;
  readonly rarities: Float32Array;
}

/** The unit vector of counted terms, weighed by rarity. Empty for none. */
export function vectorOf(counts: Counts): TermVector {
  return weighTerms(counts, { hashes: new Uint32Array(0), rarities: new Float32Array(0) });
}

/** The same, with the rarities of the terms that are `known`. */
export function weighTerms(counts: Counts, known: WeighedTerms): TermVector {
  const hashes = new Uint32Array(counts.length);
  const weights = new Float32Array(counts.length);
  let squares = 0;
  let place = 0;
  for (let i = 0; i < counts.length; i++) {
    const [hash, count] = counts[i] ?? [0, 0];
    while (place < known.hashes.length && (known.hashes[place] ?? 0) < hash) place++;
    const rarity = known.hashes[place] === hash ? (known.rarities[place] ?? 0) : rarityOf(hash);
    const weight = (count === 1 ? 1 : 1 + Math.log(count)) * rarity;
    hashes[i] = hash;
    weights[i] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / length;
  return { hashes, weights };
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
