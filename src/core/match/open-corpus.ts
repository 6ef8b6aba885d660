import type { Report, Signature } from '../model/report';
import { UNDATED } from '../pack/format';
import type { PackReader } from '../pack/read-pack';
import { CandidateIndex, type NumberRanges } from './candidate-index';
import type { DayRange } from './day-range';
import { CANDIDATES } from './find-candidates';
import { liveSegments } from './live-segments';
import { scorePair } from './pair-model';
import { type Profile, profileOf } from './profile';
import type { ScoredPair } from './scored-pair';

/** Days before and after a date in which a story's reports are looked for; the dev data's stories end within 7. */
const WINDOW_DAYS = 10;

/** Several packs as one: articles have keys from 0 through all packs. Profiles and reports are read once and kept as long as the corpus is. */
export interface Corpus {
  /** Keys of the articles nearest to a profile, nearest first; at most `most`. */
  nearest(profile: Profile, most?: number): readonly number[];
  /** The whole article first, then a live blog's posts; empty for an unreadable record. */
  profilesAt(key: number): readonly Profile[];
  /** The page as profiles: the whole, then a live blog's posts. Remembered by the page's report. */
  profilesOf(page: Report): readonly Profile[];
  /** The pair model's word on the article of a key beside another profile, remembered by both. */
  pair(key: number, page: Profile, other: Profile): ScoredPair<number>;
  /** Null for an unreadable record. */
  reportAt(key: number): Report | null;
}

/**
 * Opens packs for one search, which may ask again after a pack has loaded what was missing: what was read and asked is remembered, what was not
 * readable is read anew. The articles of the keys in `without` are left out, as if the packs did not hold them, and so are those that packs hide.
 */
export function openCorpus(packs: readonly PackReader[], without: ReadonlySet<number> = new Set()): Corpus {
  const firstKeys: number[] = [];
  let end = 0;
  for (const pack of packs) {
    firstKeys.push(end);
    end += pack.firstDays.length;
  }
  // A hundred thousand spans are not gone through again for each of the many questions of one search.
  const longestSpans = packs.map(({ daySpans }) => greatestOf(daySpans));
  const indexes = packs.map(({ postings }) => new CandidateIndex(postings));
  const profiles = new Map<number, readonly Profile[]>();
  const reports = new Map<number, Report>();
  const asked = new Map<Profile, { readonly most: number; readonly keys: readonly number[] }>();
  const pages = new Map<Report, readonly Profile[]>();
  const pairs = new Map<Profile, Map<Profile, ScoredPair<number>>>();
  const left = new Set([
    ...without,
    ...packs.flatMap(({ hidden }, index) => (hidden === undefined ? [] : [hidden + (firstKeys[index] ?? 0)])),
  ]);
  const place = (key: number) => {
    const index = firstKeys.findLastIndex((first) => first <= key);
    return { pack: packs[index], article: key - (firstKeys[index] ?? 0) };
  };
  return {
    nearest(profile, most = CANDIDATES) {
      const before = asked.get(profile);
      if (before?.most === most) return before.keys;
      const enough = most + left.size;
      const found = packs.flatMap((pack, index) =>
        (indexes[index]?.find(profile.text, rangesFor(profile.days, pack, longestSpans[index] ?? 0), enough) ?? []).map(
          ({ article, score }) => ({ key: article + (firstKeys[index] ?? 0), score }),
        ),
      );
      found.sort((a, b) => b.score - a.score || a.key - b.key);
      const keys = found.flatMap(({ key }) => (left.has(key) ? [] : [key])).slice(0, most);
      asked.set(profile, { most, keys });
      return keys;
    },
    profilesAt(key) {
      const { pack, article } = place(key);
      const held = profiles.get(key) ?? (pack ? readProfiles(pack, article) : []);
      if (held.length > 0) profiles.set(key, held);
      return held;
    },
    profilesOf(page) {
      const held = pages.get(page) ?? partsOf(page.signature).map((part) => profileOf(part, page.published));
      pages.set(page, held);
      return held;
    },
    pair(key, page, other) {
      const scored = pairs.get(page) ?? new Map<Profile, ScoredPair<number>>();
      const held = scored.get(other) ?? turned(key, pairs.get(other)?.get(page)) ?? scorePair(key, page, other);
      pairs.set(page, scored.set(other, held));
      return held;
    },
    reportAt(key) {
      const { pack, article } = place(key);
      const held = reports.get(key) ?? pack?.reportAt(article) ?? null;
      if (held) reports.set(key, held);
      return held;
    },
  };
}

/** The word on a pair that was asked for from the other side: it is the same. */
function turned(key: number, pair: ScoredPair<number> | undefined): ScoredPair<number> | null {
  return pair ? { ...pair, key } : null;
}

function readProfiles(pack: PackReader, article: number): Profile[] {
  const signature = pack.signatureAt(article);
  if (!signature) return [];
  const first = pack.firstDays[article] ?? UNDATED;
  const days = first === UNDATED ? null : { first, last: first + (pack.daySpans[article] ?? 0) };
  return partsOf(signature).map((part) => profileOf(part, days));
}

function partsOf(signature: Signature): Signature[] {
  return [signature, ...liveSegments(signature)];
}

function rangesFor(days: DayRange | null, { firstDays }: PackReader, longest: number): NumberRanges {
  if (!days) return [[0, firstDays.length]];
  const undated = lowerBound(firstDays, UNDATED);
  const start = lowerBound(firstDays, days.first - WINDOW_DAYS - longest);
  const end = Math.min(lowerBound(firstDays, days.last + WINDOW_DAYS + 1), undated);
  return [
    [start, Math.max(start, end)],
    [undated, firstDays.length],
  ];
}

// A plain loop: `reduce` with a function takes a millisecond for a hundred thousand.
function greatestOf(values: Uint16Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) if ((values[i] ?? 0) > most) most = values[i] ?? 0;
  return most;
}

function lowerBound(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
