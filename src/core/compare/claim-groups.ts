import { HashLists, NO_ENTRY } from '../text/hash-lists';
import type { Statement } from './statements';
import { sharedTerms, type WeighedTerms, weighHashes } from './weighed-terms';

/** Share of the weighed words of either claim that must stand in both for them to be one claim. */
const SAME_CLAIM = 0.45;
/** The same for their own wordings, which are shorter and chance likes them more. */
const SAME_GIST = 0.6;
/** Most groups that one word may lead to: a word of every claim tells nothing and would make the work quadratic. */
const MOST_PER_WORD = 60;

/**
 * Statements that say the same brought together, in order of appearance. `joining` ones only join: they bear witness in groups where their
 * text has no word yet, and start none.
 */
export function groupStatements(statements: readonly Statement[], joining: readonly Statement[] = []): Statement[][] {
  const groups: Statement[][] = [];
  const byWord = new HashLists();
  const shared = new Float64Array(statements.length);
  for (const statement of statements) {
    const words = wordsOf(statement);
    let at = findGroup({ statement, words, shared }, groups, byWord);
    if (at === -1) {
      at = groups.length;
      groups.push([]);
    }
    groups[at]?.push(statement);
    for (const word of words.hashes) if (hasRoom(word, at, byWord)) byWord.add(word, at);
  }
  for (const statement of joining) {
    const group = groups[findGroup({ statement, words: wordsOf(statement), shared }, groups, byWord)];
    if (group?.every(({ party }) => party !== statement.party)) group.push(statement);
  }
  return groups;
}

/** A statement with its words weighed: all of them, and those of its own wording besides. */
interface Sought {
  readonly statement: Statement;
  readonly words: WeighedTerms;
  /** What each group shares with it, by the group's place: all zeros before and after. */
  readonly shared: Float64Array;
}

/** Whether a word may lead to a further group: not to the same one twice, and to no more than so many. */
function hasRoom(word: number, group: number, byWord: HashLists): boolean {
  let length = 0;
  for (let entry = byWord.first(word); entry !== NO_ENTRY; entry = byWord.next(entry)) {
    if (byWord.valueAt(entry) === group) return false;
    length++;
  }
  return length < MOST_PER_WORD;
}

function findGroup({ statement, words, shared }: Sought, groups: readonly Statement[][], byWord: HashLists): number {
  const { terms, gist } = statement;
  const touched: number[] = [];
  for (let at = 0; at < words.hashes.length; at++) {
    const weight = words.weights[at] ?? 0;
    for (let entry = byWord.first(words.hashes[at] ?? 0); entry !== NO_ENTRY; entry = byWord.next(entry)) {
      const group = byWord.valueAt(entry);
      if (shared[group] === 0) touched.push(group);
      shared[group] = (shared[group] ?? 0) + weight;
    }
  }
  let best = -1;
  let most = 0;
  for (const group of touched) {
    const weight = shared[group] ?? 0;
    shared[group] = 0;
    if (weight < SAME_CLAIM * Math.min(terms.total, gist.total) || weight < most) continue;
    const isSame = (groups[group] ?? []).some((other) => isSameClaim(statement, other));
    if (isSame && (weight > most || group < best)) {
      best = group;
      most = weight;
    }
  }
  return best;
}

/** By all their words, or by their own wording: two summaries of one fact may rest on sentences that say more. */
function isSameClaim(a: Statement, b: Statement): boolean {
  const share = (x: WeighedTerms, y: WeighedTerms) => sharedTerms(x, y).weight / Math.max(x.total, y.total, 1);
  return share(a.terms, b.terms) >= SAME_CLAIM || share(a.gist, b.gist) >= SAME_GIST;
}

function wordsOf({ terms, gist }: Statement): WeighedTerms {
  return terms === gist ? terms : weighHashes([...gist.hashes, ...terms.hashes]);
}
