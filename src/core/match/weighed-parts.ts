import type { Signature } from '../model/report';
import { type Counts, type TextTerms, weightOf } from './term-weights';

/** Sentences from the start whose words are compared one by one. */
export const OPENING_SENTENCES = 3;

/** The numbers that stand for a term in `WeighedParts.numbers`, by their places: what it weighs in each part of the article, and what it is worth. */
export const NUMBER = {
  lead: 0,
  title: 1,
  /** Headline and lead together: what the article says has happened. */
  head: 2,
  names: 3,
  leadNames: 4,
  titleNames: 5,
  /** The first sentence; the others of the opening follow. */
  opening: 6,
  text: 6 + OPENING_SENTENCES,
  /** What the term is worth where it is shared: its rarity, more where it is used more. */
  worth: 7 + OPENING_SENTENCES,
  rarity: 8 + OPENING_SENTENCES,
} as const;

/** How many numbers a term has. */
export const NUMBERS: number = NUMBER.rarity + 1;
/** Parts that are weighed here; the text is weighed before. */
const PARTS = NUMBER.text;
/** Uses beyond which a shared term is worth no more. */
const MOST_WORTH_USES = 4;

/** An article's terms, hash ascending, with their weights in each part: vectors of unit length that stand side by side, 0 for a term that a part lacks. */
export interface WeighedParts {
  /** `NUMBERS` for each term. */
  readonly numbers: Float32Array;
  /** The squared length of each part's vector: 1 but for rounding, 0 for an empty part. */
  readonly squares: Float64Array;
  /** Where the numbers of the terms of some parts start, ascending. */
  readonly terms: Readonly<Record<ListedPart, readonly number[]>>;
}

/** The parts of which it matters which terms the other article lacks. */
export type ListedPart = typeof NUMBER.lead | typeof NUMBER.title | typeof NUMBER.names;

/** Weighs the parts of an article. A part's term that text and headline lack, as only a broken signature has one, is left out. */
export function weighParts(signature: Signature, terms: TextTerms, text: Float32Array): WeighedParts {
  const { hashes } = terms;
  const numbers = new Float32Array(hashes.length * NUMBERS);
  const listed = {
    [NUMBER.lead]: countTerms(signature.lead, NUMBER.lead, hashes, numbers),
    [NUMBER.title]: markTerms(signature.title, NUMBER.title, hashes, numbers),
    [NUMBER.names]: countTerms(signature.entities, NUMBER.names, hashes, numbers),
  };
  for (let number = 0; number < Math.min(OPENING_SENTENCES, signature.sentences.length); number++)
    markTerms(signature.sentences[number]?.terms ?? [], NUMBER.opening + number, hashes, numbers);
  const squares = weighUses(terms, text, numbers);
  return { numbers, squares: toUnitLength(numbers, squares), terms: listed };
}

function countTerms(counts: Counts, number: number, hashes: Uint32Array, numbers: Float32Array): number[] {
  const starts: number[] = [];
  let place = 0;
  for (const [hash, count] of counts) {
    while (place < hashes.length && (hashes[place] ?? 0) < hash) place++;
    if (hashes[place] !== hash) continue;
    numbers[place * NUMBERS + number] = count;
    starts.push(place * NUMBERS);
  }
  return starts;
}

function markTerms(marked: readonly number[], number: number, hashes: Uint32Array, numbers: Float32Array): number[] {
  const starts: number[] = [];
  let place = 0;
  for (const hash of marked) {
    while (place < hashes.length && (hashes[place] ?? 0) < hash) place++;
    if (hashes[place] !== hash) continue;
    numbers[place * NUMBERS + number] = 1;
    starts.push(place * NUMBERS);
  }
  return starts;
}

/** Puts weights in the place of uses; returns the squared lengths. */
function weighUses({ uses, rarities }: TextTerms, text: Float32Array, numbers: Float32Array): Float64Array {
  const squares = new Float64Array(PARTS);
  for (let place = 0, at = 0; at < numbers.length; place++, at += NUMBERS) {
    const rarity = rarities[place] ?? 0;
    const inTitle = numbers[at + NUMBER.title] ?? 0;
    const inHead = (numbers[at + NUMBER.lead] ?? 0) + inTitle;
    const isName = (numbers[at + NUMBER.names] ?? 0) > 0;
    numbers[at + NUMBER.head] = inHead;
    numbers[at + NUMBER.leadNames] = isName ? inHead : 0;
    numbers[at + NUMBER.titleNames] = isName ? inTitle : 0;
    for (let part = 0; part < PARTS; part++) {
      const used = numbers[at + part] ?? 0;
      if (used === 0) continue;
      const weight = weightOf(used, rarity);
      numbers[at + part] = weight;
      squares[part] = (squares[part] ?? 0) + weight * weight;
    }
    numbers[at + NUMBER.text] = text[place] ?? 0;
    numbers[at + NUMBER.worth] = rarity * Math.sqrt(Math.min(uses[place] ?? 0, MOST_WORTH_USES));
    numbers[at + NUMBER.rarity] = rarity;
  }
  return squares;
}

function toUnitLength(numbers: Float32Array, squares: Float64Array): Float64Array {
  const lengths = squares.map((square) => Math.sqrt(square) || 1);
  const rounded = new Float64Array(PARTS);
  for (let at = 0; at < numbers.length; at += NUMBERS) {
    for (let part = 0; part < PARTS; part++) {
      const weight = numbers[at + part] ?? 0;
      if (weight === 0) continue;
      numbers[at + part] = weight / (lengths[part] ?? 1);
      rounded[part] = (rounded[part] ?? 0) + (numbers[at + part] ?? 0) ** 2;
    }
  }
  return rounded;
}
