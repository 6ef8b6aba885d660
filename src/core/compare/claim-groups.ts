import { NO_ENTRY, NumbersByHash } from '../text/numbers-by-hash';
import { runsOf } from './sentence-words';
import type { Statement } from './statements';
import { sharedTerms, type WeighedTerms, weighHashes } from './weighed-terms';
import { shareIn } from './word-credit';

/** Share of the weighed words of either claim that must stand in both for them to be one claim. */
const SAME_CLAIM = 0.45;
/** The same for their own wordings, which are shorter and chance likes them more. */
const SAME_GIST = 0.6;
/** Quotation marks around the words of a claim. */
const QUOTED = /["\u201c\u201d]/;
/** Share of its weighed words that a claim with a quotation must have in common with another for both to be looked at for the same words. */
const MAY_QUOTE = 0.15;
/** Words in quotation marks from which they tell one statement, and the share of their rows of three that both must have. */
const LEAST_QUOTED = 5;
const SAME_QUOTED = 0.8;
/** Most groups that one word may lead to: a word of every claim tells nothing and would make the work quadratic. */
const MOST_PER_WORD = 60;

/**
 * Statements that say the same brought together, in order of appearance. `joining` ones only join: they bear witness in groups where their
 * text has no word yet, and start none.
 */
export function groupStatements(statements: readonly Statement[], joining: readonly Statement[] = []): Statement[][] {
  const groups: Statement[][] = [];
  const byWord = new NumbersByHash();
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
function hasRoom(word: number, group: number, byWord: NumbersByHash): boolean {
  let length = 0;
  for (let entry = byWord.first(word); entry !== NO_ENTRY; entry = byWord.next(entry)) {
    if (byWord.valueAt(entry) === group) return false;
    length++;
  }
  return length < MOST_PER_WORD;
}

function findGroup({ statement, words, shared }: Sought, groups: readonly Statement[][], byWord: NumbersByHash): number {
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
  const least = (QUOTED.test(statement.claim.text) ? MAY_QUOTE : SAME_CLAIM) * Math.min(terms.total, gist.total);
  let best = -1;
  let most = 0;
  for (const group of touched) {
    const weight = shared[group] ?? 0;
    shared[group] = 0;
    if (weight < least || weight < most) continue;
    const isSame = (groups[group] ?? []).some((other) => isSameClaim(statement, other));
    if (isSame && (weight > most || group < best)) {
      best = group;
      most = weight;
    }
  }
  return best;
}

/** By all their words, or by their own wording: two summaries of one fact may rest on sentences that say more. Or by the very words that somebody said. */
function isSameClaim(a: Statement, b: Statement): boolean {
  const share = (x: WeighedTerms, y: WeighedTerms) => sharedTerms(x, y).weight / Math.max(x.total, y.total, 1);
  return share(a.terms, b.terms) >= SAME_CLAIM || share(a.gist, b.gist) >= SAME_GIST || quoteTheSame(a, b);
}

/** "I thought it was over," she said; Jane Roe of Dale said: "I thought it was over": the shorter's words in quotation marks stand in the other's. */
function quoteTheSame(a: Statement, b: Statement): boolean {
  if (!QUOTED.test(a.claim.text) || !QUOTED.test(b.claim.text)) return false;
  const [shorter = [], longer = []] = [a, b].map((one) => one.readWords().words.quoted).sort((x, y) => x.length - y.length);
  // A law's or a film's title in marks is little of a sentence about it.
  const isMostly = [a, b].some((one) => one.readWords().words.quoted.length * 2 >= one.readWords().words.all.length);
  return isMostly && shorter.length >= LEAST_QUOTED && shareIn(runsOf(shorter, 3), runsOf(longer, 3)) >= SAME_QUOTED;
}

function wordsOf({ terms, gist }: Statement): WeighedTerms {
  return terms === gist ? terms : weighHashes([...gist.hashes, ...terms.hashes]);
}
