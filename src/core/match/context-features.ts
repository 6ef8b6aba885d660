import { COPY_FEATURE, PAIR_FEATURES, TEXT_FEATURE } from './pair-features';
import type { ScoredPair } from './scored-pair';

/** What is measured of a candidate among the others: a report whose nearest reports tell another story tells another story, too. */
export const CONTEXT_FEATURES = [
  ...['pair', 'rank', 'best other', 'ahead of best other', 'its best', 'ahead of its best', 'nearer to it', 'joined', 'torn'],
  ...['support', 'sum of others', 'its group', 'its group least', 'its group size'],
  ...PAIR_FEATURES.map((name) => `pair: ${name}`),
] as const;

/** Candidates that the context model sees: stories of the dev data have at most 20 reports. */
export const CONTEXT_CANDIDATES = 16;
/** Log-odds of the pair below which context has never made a candidate one of the story. */
export const CONTEXT_FROM_LOG_ODDS = -4.5;
/** Nearest articles of a candidate that are its context. */
export const CONTEXT_NEIGHBOURS = 8;
/** Share of common text from which two articles are one text: no second witness for or against. */
const COPY_SHARE = 0.5;
/** Log-odds are cut off here, beyond which the pair model is only more or less certain. */
const MOST_LOG_ODDS = 6;
/** Probability from which a neighbour belongs to a candidate's group. */
const GROUP_FROM = 0.5;

/** The page's candidates and, for each, the candidate's own nearest articles (without the page). */
export interface Neighbourhood<Key> {
  /** Best first; at most `CONTEXT_CANDIDATES`. */
  readonly candidates: readonly ScoredPair<Key>[];
  /** The pair model's probability that an article tells the page's story; 0 for one that is no candidate at all. */
  probabilityAt(key: Key): number;
  neighboursOf(key: Key): readonly ScoredPair<Key>[];
}

/** Those of a page's candidates, best first, that the context models judge. */
export function contextCandidates<Key>(all: readonly ScoredPair<Key>[]): readonly ScoredPair<Key>[] {
  return all.filter(({ logOdds }) => logOdds >= CONTEXT_FROM_LOG_ODDS).slice(0, CONTEXT_CANDIDATES);
}

/** The context inputs of each candidate, by `CONTEXT_FEATURES`, in the order of the candidates. */
export function compareContext<Key>(neighbourhood: Neighbourhood<Key>): number[][] {
  return neighbourhood.candidates.map((_, rank) => compareCandidate(neighbourhood, rank));
}

/** The context inputs of the candidate of one rank. Empty for a rank that no candidate has. */
export function compareCandidate<Key>({ candidates, probabilityAt, neighboursOf }: Neighbourhood<Key>, rank: number): number[] {
  const candidate = candidates[rank];
  if (!candidate) return [];
  const total = candidates.reduce((sum, { probability }) => sum + probability, 0);
  const neighbours = neighboursOf(candidate.key);
  const copies = new Set(neighbours.filter(isCopy).map(({ key }) => key));
  const other = candidates.find(({ key }) => key !== candidate.key && !copies.has(key));
  const own = cut(candidate.logOdds);
  const best = other ? cut(other.logOdds) : -MOST_LOG_ODDS;
  const group = compareGroup(candidate, neighbours, probabilityAt);
  return [
    ...[own, rank, best, own - best, group.best, own - group.best, group.nearer, group.joined, group.torn, group.support],
    ...[total - candidate.probability, group.mean, group.least, group.size, ...candidate.features],
  ];
}

function isCopy({ features }: { readonly features: readonly number[] }): boolean {
  return (features[COPY_FEATURE] ?? 0) > COPY_SHARE;
}

function cut(logOdds: number): number {
  return Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, logOdds));
}

function compareGroup<Key>(candidate: ScoredPair<Key>, neighbours: readonly ScoredPair<Key>[], probabilityAt: (key: Key) => number) {
  const group = { best: -MOST_LOG_ODDS, nearer: 0, joined: 0, torn: 0, support: 0 };
  const members: number[] = [];
  for (const neighbour of neighbours) {
    if ((neighbour.features[TEXT_FEATURE] ?? 0) > (candidate.features[TEXT_FEATURE] ?? 0)) group.nearer++;
    if (isCopy(neighbour)) continue;
    const { probability } = neighbour;
    const toPage = probabilityAt(neighbour.key);
    group.best = Math.max(group.best, cut(neighbour.logOdds));
    group.joined = Math.max(group.joined, Math.min(toPage, probability));
    group.torn = Math.max(group.torn, probability * (1 - toPage));
    group.support += toPage * probability;
    if (probability > GROUP_FROM) members.push(toPage);
  }
  const size = members.length;
  const mean = size === 0 ? candidate.probability : members.reduce((sum, value) => sum + value, 0) / size;
  return { ...group, size, mean, least: size === 0 ? candidate.probability : Math.min(...members) };
}
