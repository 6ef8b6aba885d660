import type { Report } from '../model/report';
import type { PackReader } from '../pack/read-pack';
import { joinHashes } from '../text/hash';
import { isSameArticle } from './is-same-article';
import { type Corpus, openCorpus } from './open-corpus';

/** Lowest runs of five words by which a text is known again: two readings of a page that differ in a tenth share one of them but in rare cases. */
const MARKING_SHINGLES = 3;
/** How many hashes there are. */
const HASHES = 2 ** 32;
/** How often more is asked for: three fill the places where each article stands in three sources. */
const MOST_TURNS = 3;

/**
 * Opens packs as `openCorpus` does, with an article that several of them hold counted once, by its best record. Otherwise its copies take the places of
 * others among the few candidates and neighbours that are looked at, and it is shown twice: with a third of the dated dev data in two sources pair F1
 * fell from .889 to .867. Only records with one headline or common words are compared, so few reports are read for it.
 */
export function oneOfEach(packs: readonly PackReader[], without?: ReadonlySet<number>): Corpus {
  const corpus = openCorpus(packs, without);
  const named = new Set(packs.flatMap(({ stories }) => stories.flatMap(({ reportIds }) => reportIds)));
  const marks = new Map<number, readonly number[]>();
  const repeats = createRepeats(corpus, (report) => worthOf(report, named));
  const marksAt = (key: number) => {
    const held = marks.get(key) ?? readMarks(corpus, key);
    if (held.length > 0) marks.set(key, held);
    return held;
  };
  const collapse = (keys: readonly number[]) => {
    const bearers = new Map<number, number[]>();
    for (const key of keys) {
      for (const mark of marksAt(key)) {
        const others = bearers.get(mark) ?? [];
        for (const other of others) repeats.compare(other, key);
        bearers.set(mark, [...others, key]);
      }
    }
    return keys.filter((key) => repeats.standsFor(key) === key);
  };
  return {
    ...corpus,
    nearest(profile, most) {
      let keys = corpus.nearest(profile, most);
      const wanted = keys.length;
      let single = collapse(keys);
      // Asked for more, until those whose places the repeats had are there or there are no more.
      for (let turn = 0; turn < MOST_TURNS && single.length < wanted; turn++) {
        const asked = keys.length + 2 * (wanted - single.length);
        keys = corpus.nearest(profile, asked);
        single = collapse(keys);
        if (keys.length < asked) break;
      }
      return single.slice(0, wanted);
    },
  };
}

/** What is known of which records are one article. */
interface Repeats {
  /** Finds out whether two are; not while a report is not at hand. */
  compare(a: number, b: number): void;
  /** The record that counts for another: mostly itself. */
  standsFor(key: number): number;
}

function createRepeats({ reportAt }: Corpus, worth: (report: Report) => number): Repeats {
  const better = new Map<number, number>();
  const different = new Set<string>();
  const standsFor = (key: number): number => {
    let last = key;
    for (let next = better.get(last); next !== undefined; next = better.get(last)) last = next;
    return last;
  };
  return {
    standsFor,
    compare: (first, second) => {
      const [a, b] = [standsFor(first), standsFor(second)].sort((x, y) => x - y) as [number, number];
      if (a === b || different.has(`${a} ${b}`)) return;
      const [one, other] = [reportAt(a), reportAt(b)];
      if (!one || !other) return;
      if (!isSameArticle(one, other)) different.add(`${a} ${b}`);
      else if (worth(other) > worth(one)) better.set(a, b);
      else better.set(b, a);
    },
  };
}

/** A whole article before a feed's item, one that editors put into a story before others, one whose text is kept before its signature. */
function worthOf({ id, isHeadlineOnly, text }: Report, named: ReadonlySet<string>): number {
  return (isHeadlineOnly ? 0 : 4) + (named.has(id) ? 2 : 0) + (text === null ? 0 : 1);
}

/** A hash of the headline, apart from the hashes of the text: where two headlines share it by chance, reports are compared in vain. */
function readMarks({ profilesAt }: Corpus, key: number): readonly number[] {
  const [whole] = profilesAt(key);
  if (!whole) return [];
  const shingles = whole.shingles.hashes.subarray(0, MARKING_SHINGLES);
  return whole.title.length > 0 ? [HASHES + whole.title.reduce(joinHashes), ...shingles] : [...shingles];
}
