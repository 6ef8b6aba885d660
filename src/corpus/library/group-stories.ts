import { CANDIDATES, findCandidates } from '../../core/match/find-candidates';
import { UNDATED } from '../../core/pack/format';
import { buildPostings, weightOfLevel } from '../../core/pack/postings';
import type { LibraryEntry } from '../database/library-stores';

/** Cosine of the indexed terms from which two articles are listed under one story: a list to browse, not the engine's judgement of coverage. */
const SAME_STORY = 0.35;
/** Days between two articles of one story. */
const STORY_DAYS = 3;
/** Articles after which `pause` is called, so that no turn takes long. */
const A_TURN = 20;

/**
 * Articles on one story, as far as their heaviest terms tell: groups of two and more ids, the greatest first, then by id. Calls `pause` often, for
 * what else has to run.
 */
export async function groupStories(entries: readonly LibraryEntry[], pause: () => Promise<void>): Promise<readonly (readonly string[])[]> {
  const postings = buildPostings(entries.map(({ terms, levels }) => ({ hashes: terms, levels })));
  const leaders = entries.map((_, i) => i);
  const leaderOf = (i: number): number => {
    let at = i;
    while (leaders[at] !== at) at = leaders[at] ?? at;
    return at;
  };
  for (const [i, entry] of entries.entries()) {
    if (i % A_TURN === A_TURN - 1) await pause();
    for (const { article, score } of findCandidates(queryOf(entry), postings, [[0, i]], CANDIDATES)) {
      const other = entries[article];
      if (score >= SAME_STORY && other && areNear(entry, other)) leaders[leaderOf(article)] = leaderOf(i);
    }
  }
  const groups = new Map<number, string[]>();
  for (const [i, { id }] of entries.entries()) groups.set(leaderOf(i), [...(groups.get(leaderOf(i)) ?? []), id]);
  return [...groups.values()].filter((ids) => ids.length > 1).sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

function queryOf({ terms, levels }: LibraryEntry) {
  return { hashes: terms, weights: Float32Array.from(levels, weightOfLevel) };
}

function areNear(a: LibraryEntry, b: LibraryEntry): boolean {
  if (a.firstDay === UNDATED || b.firstDay === UNDATED) return true;
  return a.firstDay - (b.firstDay + b.daySpan) <= STORY_DAYS && b.firstDay - (a.firstDay + a.daySpan) <= STORY_DAYS;
}
