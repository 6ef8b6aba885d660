import type { Statement } from './statements';
import { sharedTerms } from './weighed-terms';

/** Share of the weighed words of either claim that must stand in both for them to be one claim. */
const SAME_CLAIM = 0.45;
/** Most groups that one word may lead to: a word of every claim tells nothing and would make the work quadratic. */
const MOST_PER_WORD = 60;

/** Statements that say the same brought together, in order of appearance. Each stands in exactly one group. */
export function groupStatements(statements: readonly Statement[]): Statement[][] {
  const groups: Statement[][] = [];
  const byWord = new Map<number, number[]>();
  for (const statement of statements) {
    let at = findGroup(statement, groups, byWord);
    if (at === -1) {
      at = groups.length;
      groups.push([]);
    }
    groups[at]?.push(statement);
    for (const word of statement.terms.weights.keys()) {
      const list = byWord.get(word) ?? [];
      if (list.length < MOST_PER_WORD && list.at(-1) !== at) list.push(at);
      byWord.set(word, list);
    }
  }
  return groups;
}

function findGroup(statement: Statement, groups: readonly Statement[][], byWord: ReadonlyMap<number, readonly number[]>): number {
  const shared = new Map<number, number>();
  for (const [word, weight] of statement.terms.weights)
    for (const group of new Set(byWord.get(word) ?? [])) shared.set(group, (shared.get(group) ?? 0) + weight);
  let best = -1;
  let most = 0;
  for (const [group, weight] of shared) {
    if (weight < SAME_CLAIM * statement.terms.total || weight < most) continue;
    const isSame = (groups[group] ?? []).some((other) => {
      const both = sharedTerms(statement.terms, other.terms).weight;
      return both >= SAME_CLAIM * Math.max(statement.terms.total, other.terms.total);
    });
    if (isSame && (weight > most || group < best)) {
      best = group;
      most = weight;
    }
  }
  return best;
}
