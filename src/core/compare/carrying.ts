import { type Forest, readForest, scoreForest } from '../learned/forest';
import { probabilityOf } from '../learned/linear';
import { type ComparableText, readClaimFeatures } from './claim-features';
import { CARRY_MODEL } from './data/carry-weights';
import { createLinkReader, type LinkedText, type LinkReader } from './link-reader';
import type { SentenceIndex } from './sentence-index';
import type { Statement } from './statements';

/** From this share of its weighed words in one sentence a claim known by hashes only counts as carried; in two sentences it takes more. */
const CARRIED_BY_ONE = 0.42;
const CARRIED_BY_TWO = 0.6;

/** From these shares another report may carry a sentence of the page: lower than above, since in doubt nothing stands "only here". */
const MAYBE_BY_ONE = 0.3;
const MAYBE_BY_TWO = 0.45;

/** How sure it is that a text carries a claim, and the numbers of the sentences that surely carry it or a part, likeliest first. */
export interface Carrying {
  /** 0..1. */
  readonly probability: number;
  readonly sentences: readonly number[];
}

const NOT_CARRIED: Carrying = { probability: 0, sentences: [] };

/** How likely a sentence must carry a claim to be named as its carrier: best F1 of links with every story left out once (.71; at .45 .69). */
const LINKED = 0.4;
/** The same for further sentences beside the likeliest. */
const ALSO_LINKED = 0.7;
/** Under this a claim that is known by a summary or by hashes counts as lacking; verbatim ones are shown by what they are worth as well (`claims.ts`). */
export const LACKING = 0.25;

/** A text in the two forms in which claims are looked up: its words, null where they are not at hand, and their hashes. */
export interface CarryingText extends Omit<LinkedText, 'words'> {
  readonly words: ComparableText | null;
}

/** Tells how far a text carries claims; what is found of one is kept for those around it. */
export type CarryingReader = (statement: Statement) => Carrying;

/**
 * How far a text carries claims: by the learned model where both have their words, by hashed words where the text lacks them, and as the surer of
 * both for a claim that the editors put into their own words.
 */
export function carryingReader({ words, index, claimsOf }: CarryingText): CarryingReader {
  const reader = words && createLinkReader({ words, index, claimsOf });
  return (statement) => {
    const isVerbatim = statement.claim.wording === 'verbatim';
    const byWords = words && reader ? carryingByWords(statement, words, reader) : null;
    if (byWords && isVerbatim) return byWords;
    const byHashes = carryingByHashes(statement, index);
    return byWords && byWords.probability > byHashes.probability ? byWords : byHashes;
  };
}

function carryingByWords(statement: Statement, text: ComparableText, { wordsOf, linksOf }: LinkReader): Carrying {
  const own = linksOf(statement);
  if (own.links.length === 0) return NOT_CARRIED;
  const around = statement.readNeighbours().map((near) => near && linksOf(near));
  const values = readClaimFeatures(wordsOf(statement), text, { own, around });
  model ??= readForest(CARRY_MODEL.carry);
  const linked = own.links.filter(({ probability }, at) => probability >= (at === 0 ? LINKED : ALSO_LINKED));
  return { probability: probabilityOf(scoreForest(model, values)), sentences: linked.map(({ number }) => number) };
}

let model: Forest | null = null;

/** As sure as the surest form of the claim; scaled so that .5 is the border of the hashed forms too, and a clear lack stays under it. */
function carryingByHashes(statement: Statement, index: SentenceIndex): Carrying {
  let best = NOT_CARRIED;
  for (const form of statement.forms) {
    const { best: one, sentence, two, second } = index.cover(form);
    const byOne = one / CARRIED_BY_ONE;
    const byTwo = two / CARRIED_BY_TWO;
    const share = Math.min(1, Math.max(byOne, byTwo));
    const probability = share < 1 ? share * LACKING * 0.99 : 1;
    const carrying = byOne >= byTwo || second < 0 ? [sentence] : [sentence, second];
    if (probability > best.probability) best = { probability, sentences: share < 1 ? [] : carrying };
  }
  return best;
}

/** Whether a report may carry a claim, by hashed words alone. */
export function mayCarry({ forms }: Statement, index: SentenceIndex): boolean {
  return forms.some((form) => {
    const { best, two } = index.cover(form);
    return best >= MAYBE_BY_ONE || two >= MAYBE_BY_TWO;
  });
}
