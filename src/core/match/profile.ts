import type { PublicationTime } from '../model/article';
import type { Signature } from '../model/report';
import { type DayRange, dayRangeOf } from './day-range';
import { type NamedDays, namedDaysOf } from './named-days';
import { type Counts, rarityOf, type TermVector, type WeighedTerms, weighTerms } from './term-weights';

/** How often a headline's word counts beside its uses in the text. */
const TITLE_USES = 2;
/** Sentences from the start whose words are compared one by one. */
const OPENING_SENTENCES = 3;
/** Uses beyond which a shared term is worth no more. */
const MOST_WORTH_USES = 4;

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
  /** What each term of `text` is worth where it is shared: its rarity, more where it is used more. */
  readonly worth: Float32Array;
  readonly gistRarity: Float32Array;
  readonly bigrams: readonly number[];
  readonly shingles: readonly number[];
  readonly words: number;
  readonly days: DayRange | null;
  readonly namedDays: NamedDays;
}

/** Makes a signature ready for comparing. */
export function profileOf(signature: Signature, published: PublicationTime | DayRange | null): Profile {
  const once = signature.title.map((hash) => [hash, 1] as const);
  const twice = signature.title.map((hash) => [hash, TITLE_USES] as const);
  const head = addCounts(signature.lead, once);
  const text = addCounts(signature.terms, twice);
  const all: WeighedTerms = { hashes: Uint32Array.from(text, hashOf), rarities: Float32Array.from(text, ([hash]) => rarityOf(hash)) };
  const title = weighTerms(once, all);
  const lead = weighTerms(signature.lead, all);
  const gist = once.length > 0 ? title : lead;
  return {
    text: weighTerms(text, all),
    lead,
    title,
    head: weighTerms(head, all),
    gist,
    names: weighTerms(signature.entities, all),
    leadNames: weighTerms(keepOnly(head, signature.entities), all),
    titleNames: weighTerms(keepOnly(once, signature.entities), all),
    opening: signature.sentences.slice(0, OPENING_SENTENCES).map(({ terms }) =>
      weighTerms(
        terms.map((hash) => [hash, 1]),
        all,
      ),
    ),
    worth: Float32Array.from(text, ([, count], place) => (all.rarities[place] ?? 0) * Math.sqrt(Math.min(count, MOST_WORTH_USES))),
    gistRarity: Float32Array.from(gist.hashes, rarityOf),
    bigrams: signature.bigrams,
    shingles: signature.shingles,
    words: signature.words,
    days: published && 'value' in published ? dayRangeOf(published) : published,
    namedDays: namedDaysOf(signature),
  };
}

function hashOf([hash]: readonly [hash: number, count: number]): number {
  return hash;
}

/** Two ascending lists of counts added. */
function addCounts(a: Counts, b: Counts): Counts {
  const sums: [number, number][] = [];
  let j = 0;
  for (const [hash, count] of a) {
    for (let next = b[j]; next && next[0] < hash; next = b[++j]) sums.push([next[0], next[1]]);
    const same = b[j];
    if (same && same[0] === hash) {
      sums.push([hash, count + same[1]]);
      j++;
    } else sums.push([hash, count]);
  }
  for (const [hash, count] of b.slice(j)) sums.push([hash, count]);
  return sums;
}

/** The counts whose terms stand in another ascending list. */
function keepOnly(counts: Counts, wanted: Counts): Counts {
  let j = 0;
  return counts.filter(([hash]) => {
    while (j < wanted.length && (wanted[j]?.[0] ?? 0) < hash) j++;
    return wanted[j]?.[0] === hash;
  });
}
