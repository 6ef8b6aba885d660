import { probabilityOf } from '../learned/linear';
import type { Report } from '../model/report';
import { CONTEXT_NEIGHBOURS, contextCandidates, type Neighbourhood } from './context-features';
import { isSelf } from './is-self';
import type { Corpus } from './open-corpus';
import { COPY_FEATURE, TEXT_FEATURE, TITLE_FEATURE } from './pair-features';
import type { Profile } from './profile';
import { isSameOutlet } from './same-outlet';
import type { ScoredPair } from './scored-pair';

/** Share of common text from which it is worth asking whether a record is the page itself. */
const PERHAPS_SELF = 0.5;
/** Cosine of headlines that have the same words. */
const SAME_TITLE = 0.999;

/** The key of the page itself where it stands among the candidates of one of its candidates. */
export const PAGE_KEY = -1;

/** A page among a corpus: its candidates by the pair model, and what the context model needs of each. */
export interface PageNeighbourhood extends Neighbourhood<number> {
  /** The record of the page itself; null where the corpus does not hold it. Never a candidate. */
  readonly self: number | null;
  /** All candidates, best first. */
  readonly all: readonly ScoredPair<number>[];
  /** Whether a candidate is known to be of the page's own outlet. Reads its record. */
  isOwnOutlet(key: number): boolean;
  /** What a candidate would find if it were the page: its nearest articles and the page, under `PAGE_KEY`, among them. */
  seenFrom(candidate: ScoredPair<number>): Neighbourhood<number>;
}

/** Finds and scores a page's candidates. `pageProfiles` are the whole page and, for a live blog, its posts. */
export function neighbourhoodOf(page: Report, pageProfiles: readonly Profile[], corpus: Corpus): PageNeighbourhood {
  const keys = new Set(pageProfiles.flatMap((profile) => corpus.nearest(profile)));
  const pairs = [...keys].flatMap((key) => bestPair(key, pageProfiles, corpus) ?? []).sort(byLogOdds);
  const self = findSelf(page, pairs, corpus);
  const all = pairs.filter(({ key }) => key !== self);
  const neighbours = new Map<number, readonly ScoredPair<number>[]>();
  const probabilities = new Map(all.map(({ key, probability }) => [key, probability]));
  const neighboursOf = (key: number) => {
    const held = neighbours.get(key) ?? nearestTo(key, self, corpus);
    neighbours.set(key, held);
    return held;
  };
  const nearest = [...all].sort(byText).slice(0, CONTEXT_NEIGHBOURS + 1);
  const toPage = new Map(all.map((pair) => [pair.key, { ...pair, key: PAGE_KEY }]));
  return {
    self,
    all,
    candidates: contextCandidates(all),
    probabilityAt: (key) => probabilities.get(key) ?? 0,
    isOwnOutlet: (key) => isSameOutlet(page, corpus.reportAt(key) ?? { outlet: null }) === true,
    neighboursOf,
    seenFrom: (candidate) => reverse(candidate, { toPage, neighboursOf, nearest, corpus }),
  };
}

interface Reversal {
  /** The page as each of its candidates sees it. */
  readonly toPage: ReadonlyMap<number, ScoredPair<number>>;
  readonly neighboursOf: (key: number) => readonly ScoredPair<number>[];
  /** The page's nearest articles. */
  readonly nearest: readonly ScoredPair<number>[];
  readonly corpus: Corpus;
}

/** The candidate as the page, and the page as one of the corpus' articles. */
function reverse(candidate: ScoredPair<number>, { toPage, neighboursOf, nearest, corpus }: Reversal): Neighbourhood<number> {
  const others = (pairs: readonly ScoredPair<number>[]) =>
    pairs
      .filter(({ key }) => key !== candidate.key)
      .sort(byText)
      .slice(0, CONTEXT_NEIGHBOURS);
  const neighbours = neighboursOf(candidate.key);
  const known = new Map(neighbours.map(({ key, probability }) => [key, probability]));
  const [whole] = corpus.profilesAt(candidate.key);
  const score = (key: number) => {
    const [other] = corpus.profilesAt(key);
    const probability = whole && other ? corpus.pair(key, whole, other).probability : 0;
    known.set(key, probability);
    return probability;
  };
  const seen = new Map<number, readonly ScoredPair<number>[]>();
  const see = (key: number) => {
    const page = toPage.get(key);
    return others(key === PAGE_KEY ? nearest : page ? [...neighboursOf(key), page] : neighboursOf(key));
  };
  return {
    candidates: contextCandidates([...neighbours, { ...candidate, key: PAGE_KEY }].sort(byLogOdds)),
    probabilityAt: (key) => known.get(key) ?? (key === PAGE_KEY ? candidate.probability : score(key)),
    neighboursOf: (key) => {
      const held = seen.get(key) ?? see(key);
      seen.set(key, held);
      return held;
    },
  };
}

function byText(a: ScoredPair<number>, b: ScoredPair<number>): number {
  return (b.features[TEXT_FEATURE] ?? 0) - (a.features[TEXT_FEATURE] ?? 0) || a.key - b.key;
}

function byLogOdds(a: ScoredPair<number>, b: ScoredPair<number>): number {
  return b.logOdds - a.logOdds || a.key - b.key;
}

/**
 * The best of a page's parts beside the parts of another: live blogs match by post. The best of many tries is often good by chance, so a
 * post must be as much surer as there are pairs of parts. Null without parts.
 */
function bestPair(key: number, page: readonly Profile[], corpus: Corpus): ScoredPair<number> | null {
  const other = corpus.profilesAt(key);
  const tries = Math.log(page.length * other.length);
  let best: ScoredPair<number> | null = null;
  for (const [i, a] of page.entries()) {
    for (const [j, b] of other.entries()) {
      const pair = i + j === 0 ? corpus.pair(key, a, b) : lessSure(corpus.pair(key, a, b), tries);
      if (best === null || pair.logOdds > best.logOdds) best = pair;
    }
  }
  return best;
}

function lessSure(pair: ScoredPair<number>, by: number): ScoredPair<number> {
  const logOdds = pair.logOdds - by;
  return { ...pair, logOdds, probability: probabilityOf(logOdds) };
}

function findSelf(page: Report, pairs: readonly ScoredPair<number>[], corpus: Corpus): number | null {
  const near = pairs
    .filter(({ features }) => (features[COPY_FEATURE] ?? 0) >= PERHAPS_SELF || (features[TITLE_FEATURE] ?? 0) >= SAME_TITLE)
    .sort((a, b) => (b.features[COPY_FEATURE] ?? 0) - (a.features[COPY_FEATURE] ?? 0) || a.key - b.key);
  for (const { key } of near) {
    const record = corpus.reportAt(key);
    if (record && isSelf(page, record)) return key;
  }
  return null;
}

function nearestTo(key: number, self: number | null, corpus: Corpus): ScoredPair<number>[] {
  const [whole] = corpus.profilesAt(key);
  if (!whole) return [];
  const keys = corpus.nearest(whole, CONTEXT_NEIGHBOURS + 2).filter((other) => other !== key && other !== self);
  return keys.slice(0, CONTEXT_NEIGHBOURS).flatMap((other) => {
    const [profile] = corpus.profilesAt(other);
    return profile ? [corpus.pair(other, whole, profile)] : [];
  });
}
