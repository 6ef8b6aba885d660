import type { Signature } from '../model/report';
import { rarityOf } from './document-frequencies';

export { rarityOf } from './document-frequencies';

/** Counted term hashes, hash ascending. */
export type Counts = readonly (readonly [hash: number, count: number])[];

/** A vector of hashed terms with unit length, hash ascending. */
export interface TermVector {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
}

/** How often a headline's word counts beside its uses in the text. */
const TITLE_USES = 2;

/** The terms of an article, those of its headline among them, hash ascending. */
export interface TextTerms {
  readonly hashes: Uint32Array;
  /** Uses in the text, the headline's counted more. */
  readonly uses: Float64Array;
  readonly rarities: Float32Array;
}

/** The terms of a signature's text and headline. */
export function textTermsOf({ terms, title }: Pick<Signature, 'terms' | 'title'>): TextTerms {
  const hashes = new Uint32Array(terms.length + title.length);
  const uses = new Float64Array(hashes.length);
  let end = 0;
  let j = 0;
  for (const [hash, count] of terms) {
    for (let next = title[j]; next !== undefined && next < hash; next = title[++j]) {
      hashes[end] = next;
      uses[end++] = TITLE_USES;
    }
    hashes[end] = hash;
    uses[end++] = title[j] === hash ? count + TITLE_USES : count;
    if (title[j] === hash) j++;
  }
  for (; j < title.length; j++) {
    hashes[end] = title[j] ?? 0;
    uses[end++] = TITLE_USES;
  }
  const rarities = new Float32Array(end);
  for (let i = 0; i < end; i++) rarities[i] = rarityOf(hashes[i] ?? 0);
  return { hashes: hashes.slice(0, end), uses: uses.subarray(0, end), rarities };
}

/** What a term weighs before its vector gets unit length: its rarity, more where it is used more. */
export function weightOf(uses: number, rarity: number): number {
  return (FACTORS[uses] ?? 1 + Math.log(uses)) * rarity;
}

/** What few uses make of a weight: nearly all terms are used a few times. */
const FACTORS: readonly number[] = Array.from({ length: 16 }, (_, uses) => 1 + Math.log(uses));

/** The vector by which an article is found: its whole text with the headline's words counted more. Empty for none. */
export function textVectorOf({ hashes, uses, rarities }: TextTerms): TermVector {
  const weights = new Float32Array(hashes.length);
  let squares = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weightOf(uses[i] ?? 0, rarities[i] ?? 0);
    weights[i] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / length;
  return { hashes, weights };
}
