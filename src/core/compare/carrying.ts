import type { SentenceIndex } from './sentence-index';
import type { Statement } from './statements';

/** From this share of its weighed words in one sentence a claim counts as carried; in two sentences it takes more. */
const CARRIED_BY_ONE = 0.42;
const CARRIED_BY_TWO = 0.6;

/** How sure it is that a text carries a claim, and the numbers of the sentences that carry it. */
export interface Carrying {
  /** 0..1: from .5 the claim counts as carried. */
  readonly probability: number;
  readonly sentences: readonly number[];
}

/** From here a claim counts as carried. */
export const CARRIED = 0.5;

/** How far the sentences of a text carry a claim: as sure as the surest of its forms. */
export function carryingOf(statement: Statement, index: SentenceIndex): Carrying {
  let best: Carrying = { probability: 0, sentences: [] };
  for (const form of statement.forms) {
    const { best: one, sentence, two, second } = index.cover(form);
    const byOne = (0.5 * one) / CARRIED_BY_ONE;
    const byTwo = (0.5 * two) / CARRIED_BY_TWO;
    const probability = Math.min(1, Math.max(byOne, byTwo));
    if (probability > best.probability) best = { probability, sentences: byOne >= byTwo || second < 0 ? [sentence] : [sentence, second] };
  }
  return best;
}
