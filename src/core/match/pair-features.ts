import { countShared } from '../text/similarity';
import { compareDays, DAY_FEATURES } from './compare-days';
import { dayGap } from './day-range';
import type { Profile } from './profile';
import { cosineOf, coverOf, heaviestMissing, type TermVector } from './term-weights';

/** What is measured of a pair of articles, in the order of the values. "Min" and "max" are of the two directions. */
export const PAIR_FEATURES = [
  ...['text', 'lead', 'title', 'head', 'head to text', 'names', 'lead names', 'title names', 'opening', 'word pairs'],
  ...['shared runs', 'shared runs share', 'shared runs rate', 'gist in text max', 'gist in text min', 'gist in head max'],
  ...['gist in head min', 'lead in text max', 'lead in text min', 'lead names in text max', 'lead names in text min'],
  ...['missing name max', 'missing name min', 'missing gist max', 'missing gist min', 'rarest three shared', 'rarest ten shared'],
  ...['days apart', 'date unknown', 'length ratio', 'shorter length', 'headlines missing'],
  ...DAY_FEATURES,
] as const;

/** Place of the full texts' cosine among the features. */
export const TEXT_FEATURE = PAIR_FEATURES.indexOf('text');
/** Place of the headlines' cosine among the features. */
export const TITLE_FEATURE = PAIR_FEATURES.indexOf('title');
/** Place of the share of common shingles among the features. */
export const COPY_FEATURE = PAIR_FEATURES.indexOf('shared runs share');

const UNDATED_FEATURE = PAIR_FEATURES.indexOf('date unknown');
const UNTITLED_FEATURE = PAIR_FEATURES.indexOf('headlines missing');

/** Days apart beyond which further days say nothing more. */
const MOST_DAYS = 7;
/** Days of a range within which a date is as good as known. */
const KNOWN_WITHIN_DAYS = 3;
/** What unknown dates stand for in `days apart`; the model learns the rest from `date unknown`. */
const UNKNOWN_GAP_DAYS = 1;

/** What speaks for and against two articles reporting one story, by `PAIR_FEATURES`. The same for (a, b) and (b, a). */
export function comparePair(a: Profile, b: Profile): number[] {
  const runs = countShared(a.shingles, b.shingles);
  const shared = sharedWorth(a, b);
  const gap = gapOf(a, b);
  return [
    cosineOf(a.text, b.text),
    cosineOf(a.lead, b.lead),
    cosineOf(a.title, b.title),
    cosineOf(a.head, b.head),
    (cosineOf(a.head, b.text) + cosineOf(b.head, a.text)) / 2,
    cosineOf(a.names, b.names),
    cosineOf(a.leadNames, b.leadNames),
    cosineOf(a.titleNames, b.titleNames),
    nearestOpening(a, b),
    ratio(countShared(a.bigrams, b.bigrams), Math.sqrt(a.bigrams.length * b.bigrams.length)),
    Math.log1p(runs),
    ratio(runs, Math.min(a.shingles.length, b.shingles.length)),
    ratio(runs, Math.sqrt(a.shingles.length * b.shingles.length)),
    ...both(coverOf(a.gist, b.text), coverOf(b.gist, a.text)),
    ...both(coverOf(a.gist, b.head), coverOf(b.gist, a.head)),
    ...both(coverOf(a.lead, b.text), coverOf(b.lead, a.text)),
    ...both(coverOf(a.leadNames, b.text), coverOf(b.leadNames, a.text)),
    ...both(heaviestMissing(a.names, b.text), heaviestMissing(b.names, a.text)),
    ...both(rarestMissing(a, b.text), rarestMissing(b, a.text)),
    sum(shared, 3),
    sum(shared, 10),
    gap ?? UNKNOWN_GAP_DAYS,
    gap === null ? 1 : 0,
    ratio(Math.min(a.words, b.words), Math.max(a.words, b.words)),
    Math.log1p(Math.min(a.words, b.words)),
    Number(a.title.hashes.length === 0) + Number(b.title.hashes.length === 0),
    ...compareDays(a, b),
  ];
}

function both(x: number, y: number): [max: number, min: number] {
  return x > y ? [x, y] : [y, x];
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Days apart; null where a date is unknown or so coarse that it may well be the same. */
function gapOf(a: Profile, b: Profile): number | null {
  if (!a.days || !b.days) return null;
  const gap = dayGap(a.days, b.days);
  const openDays = Math.max(a.days.last - a.days.first, b.days.last - b.days.first);
  return gap === 0 && openDays > KNOWN_WITHIN_DAYS ? null : Math.min(gap, MOST_DAYS);
}

function nearestOpening(a: Profile, b: Profile): number {
  let nearest = 0;
  for (const x of a.opening) for (const y of b.opening) nearest = Math.max(nearest, cosineOf(x, y));
  return nearest;
}

function rarestMissing({ gist, gistRarity }: Profile, text: TermVector): number {
  let most = 0;
  let j = 0;
  for (let i = 0; i < gist.hashes.length; i++) {
    const hash = gist.hashes[i] ?? 0;
    while (j < text.hashes.length && (text.hashes[j] ?? 0) < hash) j++;
    if (text.hashes[j] !== hash) most = Math.max(most, gistRarity[i] ?? 0);
  }
  return most;
}

/** What the shared terms are worth, greatest first. */
function sharedWorth(a: Profile, b: Profile): Float32Array {
  const worth = new Float32Array(Math.min(a.worth.length, b.worth.length));
  let end = 0;
  let j = 0;
  for (let i = 0; i < a.worth.length; i++) {
    const hash = a.text.hashes[i] ?? 0;
    while (j < b.worth.length && (b.text.hashes[j] ?? 0) < hash) j++;
    if (b.text.hashes[j] === hash) worth[end++] = Math.min(a.worth[i] ?? 0, b.worth[j] ?? 0);
  }
  return worth.subarray(0, end).sort().reverse();
}

function sum(values: Float32Array, count: number): number {
  let total = 0;
  for (let i = 0; i < Math.min(count, values.length); i++) total += values[i] ?? 0;
  return total;
}

/** Whether a pair has headlines on both sides and lacks a date on one: the models are calibrated for such pairs apart. */
export function isUndatedPair(features: readonly number[]): boolean {
  return features[UNDATED_FEATURE] === 1 && features[UNTITLED_FEATURE] === 0;
}

/** Whether a pair has dates on both sides and no headline on either: again a calibration of its own. */
export function isUntitledPair(features: readonly number[]): boolean {
  return features[UNDATED_FEATURE] === 0 && features[UNTITLED_FEATURE] === 2;
}
