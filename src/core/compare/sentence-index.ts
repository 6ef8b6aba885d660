import type { SentenceSignature } from '../model/report';
import type { WeighedTerms } from './weighed-terms';

/** How much of a claim's weighed words sentences hold, 0..1 each. */
export interface Cover {
  /** In the sentence that holds most, and its number; -1 where none holds any. */
  readonly best: number;
  readonly sentence: number;
  /** In that sentence and the one that adds most to it, and that one's number. */
  readonly two: number;
  readonly second: number;
  /** In the whole text. */
  readonly all: number;
}

/** Sentences by the words they hold, for looking up how far they carry a claim. */
export interface SentenceIndex {
  cover(terms: WeighedTerms): Cover;
  /** Share of a claim's weighed words that stand in any sentence. */
  knownShare(terms: WeighedTerms): number;
}

const NOTHING: Cover = { best: 0, sentence: -1, two: 0, second: -1, all: 0 };

/** Indexes sentences by their hashed words. An index of no sentences covers nothing. */
export function indexSentences(sentences: readonly Pick<SentenceSignature, 'terms'>[]): SentenceIndex {
  const postings = new Map<number, number[]>();
  sentences.forEach(({ terms }, number) => {
    for (const term of terms) {
      const list = postings.get(term);
      if (list) list.push(number);
      else postings.set(term, [number]);
    }
  });
  return { cover: (terms) => cover(terms, postings), knownShare: (terms) => knownShare(terms, postings) };
}

function knownShare({ weights, total }: WeighedTerms, postings: ReadonlyMap<number, readonly number[]>): number {
  let known = 0;
  for (const [term, weight] of weights) if (postings.has(term)) known += weight;
  return known / (total || 1);
}

function cover({ weights, total }: WeighedTerms, postings: ReadonlyMap<number, readonly number[]>): Cover {
  if (total === 0) return NOTHING;
  const held = new Map<number, number>();
  let all = 0;
  for (const [term, weight] of weights) {
    const list = postings.get(term);
    if (!list) continue;
    all += weight;
    for (const sentence of list) held.set(sentence, (held.get(sentence) ?? 0) + weight);
  }
  const first = heaviest(held);
  if (first === -1) return NOTHING;
  const rest = new Map<number, number>();
  for (const [term, weight] of weights) {
    const list = postings.get(term) ?? [];
    if (!list.includes(first)) for (const sentence of list) rest.set(sentence, (rest.get(sentence) ?? 0) + weight);
  }
  const second = heaviest(rest);
  const best = held.get(first) ?? 0;
  return { best: best / total, sentence: first, two: (best + (rest.get(second) ?? 0)) / total, second, all: all / total };
}

function heaviest(held: ReadonlyMap<number, number>): number {
  let at = -1;
  let most = 0;
  for (const [sentence, weight] of held) {
    if (weight > most || (weight === most && sentence < at)) {
      at = sentence;
      most = weight;
    }
  }
  return at;
}
