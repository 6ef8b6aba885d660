import type { PublicationTime } from '../model/article';
import type { Signature } from '../model/report';
import { type DayRange, dayRangeOf } from './day-range';
import { addCounts, type Counts, rarityOf, type TermVector, vectorOf, vectorOfSet } from './term-weights';

/** How often a headline's word counts beside its uses in the text. */
const TITLE_USES = 2;
/** Sentences from the start whose words are compared one by one. */
const OPENING_SENTENCES = 3;

/** A signature made ready for comparing: weighed vectors instead of counts. */
export interface Profile {
  /** The whole text with the headline's words counted more: also the vector by which candidates are found. */
  readonly text: TermVector;
  readonly lead: TermVector;
  readonly title: TermVector;
  /** Headline and lead together: what the article says has happened. */
  readonly head: TermVector;
  /** The headline, or the lead where there is no headline. */
  readonly gist: TermVector;
  readonly names: TermVector;
  readonly leadNames: TermVector;
  readonly titleNames: TermVector;
  readonly opening: readonly TermVector[];
  /** Use count (at most two count) and rarity of each term of `text`: what a shared term is worth. */
  readonly worth: Float32Array;
  readonly gistRarity: Float32Array;
  readonly bigrams: readonly number[];
  readonly shingles: readonly number[];
  readonly words: number;
  readonly days: DayRange | null;
}

/** Makes a signature ready for comparing. */
export function profileOf(signature: Signature, published: PublicationTime | DayRange | null): Profile {
  const { terms, title, lead, entities } = signature;
  const names = new Set(entities.map(([hash]) => hash));
  const head = addCounts(lead, once(title));
  const text = addCounts(
    terms,
    title.map((hash) => [hash, TITLE_USES]),
  );
  const titleVector = vectorOfSet(title);
  const leadVector = vectorOf(lead);
  const gist = title.length > 0 ? titleVector : leadVector;
  return {
    text: vectorOf(text),
    lead: leadVector,
    title: titleVector,
    head: vectorOf(head),
    gist,
    names: vectorOf(entities),
    leadNames: vectorOf(head.filter(([hash]) => names.has(hash))),
    titleNames: vectorOfSet(title.filter((hash) => names.has(hash))),
    opening: signature.sentences.slice(0, OPENING_SENTENCES).map((sentence) => vectorOfSet(sentence.terms)),
    worth: Float32Array.from(text, ([hash, count]) => rarityOf(hash) * Math.sqrt(Math.min(count, 4))),
    gistRarity: Float32Array.from(gist.hashes, rarityOf),
    bigrams: signature.bigrams,
    shingles: signature.shingles,
    words: signature.words,
    days: published && 'value' in published ? dayRangeOf(published) : published,
  };
}

function once(hashes: readonly number[]): Counts {
  return hashes.map((hash) => [hash, 1]);
}
