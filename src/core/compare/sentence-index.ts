import type { SentenceSignature } from '../model/report';
import { NO_ENTRY, NumbersByHash } from '../text/numbers-by-hash';
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
  /** How many sentences hold a term. */
  countUses(term: number): number;
}

const NOTHING: Cover = { best: 0, sentence: -1, two: 0, second: -1, all: 0 };

/** Indexes sentences by their hashed words. An index of no sentences covers nothing. */
export function indexSentences(sentences: readonly Pick<SentenceSignature, 'terms'>[]): SentenceIndex {
  const postings = new NumbersByHash();
  sentences.forEach(({ terms }, number) => {
    for (const term of terms) postings.add(term, number);
  });
  const held = new Float64Array(sentences.length);
  return {
    cover: (terms) => cover(terms, postings, held),
    knownShare: (terms) => knownShare(terms, postings),
    countUses: (term) => countUses(term, postings),
  };
}

function countUses(term: number, postings: NumbersByHash): number {
  let count = 0;
  for (let entry = postings.first(term); entry !== NO_ENTRY; entry = postings.next(entry)) count++;
  return count;
}

function knownShare({ hashes, weights, total }: WeighedTerms, postings: NumbersByHash): number {
  let known = 0;
  for (let at = 0; at < hashes.length; at++) if (postings.first(hashes[at] ?? 0) !== NO_ENTRY) known += weights[at] ?? 0;
  return known / (total || 1);
}

/** `held` is room for the weight that each sentence holds. */
function cover({ hashes, weights, total }: WeighedTerms, postings: NumbersByHash, held: Float64Array): Cover {
  if (total === 0) return NOTHING;
  held.fill(0);
  let all = 0;
  for (let at = 0; at < hashes.length; at++) {
    const weight = weights[at] ?? 0;
    const first = postings.first(hashes[at] ?? 0);
    if (first !== NO_ENTRY) all += weight;
    for (let entry = first; entry !== NO_ENTRY; entry = postings.next(entry)) {
      const sentence = postings.valueAt(entry);
      held[sentence] = (held[sentence] ?? 0) + weight;
    }
  }
  const sentence = heaviest(held);
  if (sentence === -1) return NOTHING;
  const best = held[sentence] ?? 0;
  held.fill(0);
  for (let at = 0; at < hashes.length; at++) {
    const first = postings.first(hashes[at] ?? 0);
    if (isListed(sentence, first, postings)) continue;
    for (let entry = first; entry !== NO_ENTRY; entry = postings.next(entry)) {
      const other = postings.valueAt(entry);
      held[other] = (held[other] ?? 0) + (weights[at] ?? 0);
    }
  }
  const second = heaviest(held);
  return { best: best / total, sentence, two: (best + (held[second] ?? 0)) / total, second, all: all / total };
}

function isListed(sentence: number, first: number, postings: NumbersByHash): boolean {
  for (let entry = first; entry !== NO_ENTRY; entry = postings.next(entry)) if (postings.valueAt(entry) === sentence) return true;
  return false;
}

/** The sentence that holds most, the first of several; -1 where none holds anything. */
function heaviest(held: Float64Array): number {
  let at = -1;
  let most = 0;
  for (let sentence = 0; sentence < held.length; sentence++) {
    const weight = held[sentence] ?? 0;
    if (weight > most) {
      at = sentence;
      most = weight;
    }
  }
  return at;
}
