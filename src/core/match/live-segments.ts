import type { SentenceSignature, Signature } from '../model/report';
import type { Counts } from './term-weights';

/** Different terms below which a post says too little to be matched for itself. */
const FEWEST_TERMS = 25;
/** Posts of a live blog that are matched for themselves, from the first. */
const MOST_SEGMENTS = 40;
/** Sentences of a post that count as its lead. */
const LEAD_SENTENCES = 3;

/** A live blog's posts as signatures of their own: it tells several stories. Empty for anything but a live blog of two posts or more. */
export function liveSegments(signature: Signature): Signature[] {
  const posts = new Map<number, SentenceSignature[]>();
  for (const sentence of signature.sentences) {
    if (sentence.post === null) continue;
    const held = posts.get(sentence.post);
    if (held) held.push(sentence);
    else posts.set(sentence.post, [sentence]);
  }
  if (posts.size < 2) return [];
  const segments = [...posts].sort((a, b) => a[0] - b[0]).map(([, sentences]) => segmentOf(signature, sentences));
  return segments.filter(({ terms }) => terms.length >= FEWEST_TERMS).slice(0, MOST_SEGMENTS);
}

// Names, word pairs and runs are known of the whole only: names are cut down to the post's terms, the others stay as they are.
function segmentOf(whole: Signature, sentences: readonly SentenceSignature[]): Signature {
  const terms = countTerms(sentences);
  const held = new Set(terms.map(([hash]) => hash));
  const share = sentences.length / (whole.sentences.length || 1);
  return {
    ...whole,
    words: Math.round(whole.words * share),
    terms,
    title: [],
    lead: countTerms(sentences.slice(0, LEAD_SENTENCES)),
    entities: whole.entities.filter(([hash]) => held.has(hash)),
    sentences,
  };
}

function countTerms(sentences: readonly SentenceSignature[]): Counts {
  const counts = new Map<number, number>();
  for (const { terms } of sentences) for (const hash of terms) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return [...counts].sort((a, b) => a[0] - b[0]);
}
