import type { PublicationTime } from '../model/article';
import type { Signature } from '../model/report';
import { type DayRange, dayRangeOf } from './day-range';
import { HashList } from './hash-list';
import { type NamedDays, namedDaysOf } from './named-days';
import { type TermVector, textTermsOf, textVectorOf } from './term-weights';
import { NUMBER, type WeighedParts, weighParts } from './weighed-parts';

/** A signature made ready for comparing: weighed vectors instead of counts. */
export interface Profile {
  /** The vector by which candidates are found. */
  readonly text: TermVector;
  /** The terms of `text`. */
  readonly terms: HashList;
  /** What the terms of `text` weigh in each part. */
  readonly parts: WeighedParts;
  /** The headline's terms, hash ascending. */
  readonly title: readonly number[];
  /** The number of the headline, or of the lead where there is no headline. */
  readonly gist: typeof NUMBER.title | typeof NUMBER.lead;
  readonly bigrams: HashList;
  readonly shingles: HashList;
  readonly words: number;
  readonly days: DayRange | null;
  readonly namedDays: NamedDays;
}

/** Makes a signature ready for comparing. */
export function profileOf(signature: Signature, published: PublicationTime | DayRange | null): Profile {
  const { title, bigrams, shingles, words } = signature;
  const terms = textTermsOf(signature);
  const text = textVectorOf(terms);
  return {
    ...{ text, title, words, terms: new HashList(text.hashes), bigrams: new HashList(bigrams), shingles: new HashList(shingles) },
    parts: weighParts(signature, terms, text.weights),
    gist: title.length > 0 ? NUMBER.title : NUMBER.lead,
    days: published && 'value' in published ? dayRangeOf(published) : published,
    namedDays: namedDaysOf(signature),
  };
}
