import { compareDays, DAY_FEATURES } from './compare-days';
import { dayGap } from './day-range';
import type { Profile } from './profile';
import { cosineOf, coverOf, greatestMissing, greatestWorths, nearestOpening, type SharedSide, shareTerms } from './shared-terms';
import { NUMBER } from './weighed-parts';

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
/** Shared terms whose worth counts: the rarest three and the rarest ten. */
const [FEW_WORTHS, MOST_WORTHS] = [3, 10];
/** What unknown dates stand for in `days apart`; the model learns the rest from `date unknown`. */
const UNKNOWN_GAP_DAYS = 1;

/** What speaks for and against two articles reporting one story, by `PAIR_FEATURES`. The same for (a, b) and (b, a). */
export function comparePair(a: Profile, b: Profile): number[] {
  const runs = a.shingles.countShared(b.shingles);
  const [x, y] = shareTerms(a, b);
  const worths = greatestWorths(x, y, MOST_WORTHS);
  const gap = gapOf(a, b);
  return [
    cosineOf(x, NUMBER.text, y),
    cosineOf(x, NUMBER.lead, y),
    cosineOf(x, NUMBER.title, y),
    cosineOf(x, NUMBER.head, y),
    (cosineOf(x, NUMBER.head, y, NUMBER.text) + cosineOf(y, NUMBER.head, x, NUMBER.text)) / 2,
    cosineOf(x, NUMBER.names, y),
    cosineOf(x, NUMBER.leadNames, y),
    cosineOf(x, NUMBER.titleNames, y),
    nearestOpening(x, y),
    ratio(a.bigrams.countShared(b.bigrams), Math.sqrt(a.bigrams.length * b.bigrams.length)),
    Math.log1p(runs),
    ratio(runs, Math.min(a.shingles.length, b.shingles.length)),
    ratio(runs, Math.sqrt(a.shingles.length * b.shingles.length)),
    ...both(gistIn(x, y, NUMBER.text), gistIn(y, x, NUMBER.text)),
    ...both(gistIn(x, y, NUMBER.head), gistIn(y, x, NUMBER.head)),
    ...both(coverOf(x, NUMBER.lead, y, NUMBER.text), coverOf(y, NUMBER.lead, x, NUMBER.text)),
    ...both(coverOf(x, NUMBER.leadNames, y, NUMBER.text), coverOf(y, NUMBER.leadNames, x, NUMBER.text)),
    ...both(greatestMissing(x, NUMBER.names), greatestMissing(y, NUMBER.names)),
    ...both(greatestMissing(x, a.gist, NUMBER.rarity), greatestMissing(y, b.gist, NUMBER.rarity)),
    sum(worths.slice(0, FEW_WORTHS)),
    sum(worths),
    gap ?? UNKNOWN_GAP_DAYS,
    gap === null ? 1 : 0,
    ratio(Math.min(a.words, b.words), Math.max(a.words, b.words)),
    Math.log1p(Math.min(a.words, b.words)),
    Number(a.title.length === 0) + Number(b.title.length === 0),
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

function gistIn(a: SharedSide, b: SharedSide, part: number): number {
  return coverOf(a, a.profile.gist, b, part);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Whether a pair has headlines on both sides and lacks a date on one: the models are calibrated for such pairs apart. */
export function isUndatedPair(features: readonly number[]): boolean {
  return features[UNDATED_FEATURE] === 1 && features[UNTITLED_FEATURE] === 0;
}

/** Whether a pair has dates on both sides and no headline on either: again a calibration of its own. */
export function isUntitledPair(features: readonly number[]): boolean {
  return features[UNDATED_FEATURE] === 0 && features[UNTITLED_FEATURE] === 2;
}
