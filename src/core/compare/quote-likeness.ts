import { type Token, tokenise } from '../text/tokens';
import { sharedTerms, type WeighedTerms, weighTerms } from './weighed-terms';

/** Share of the shorter quotation's weighed words that must stand in the longer, where both are known to be one speaker's. */
const SAME_SPEAKER_SHARE = 0.45;
/** The same for their word pairs: one speaker's two statements share words of the subject, but hardly any in the same order. */
const SAME_SPEAKER_PAIRS = 0.2;
/** The same where the speaker is not known on both sides: then the words alone must tell. */
const ANY_SPEAKER_SHARE = 0.6;
/** Share of the shorter one's word pairs that must then stand in the longer in the same order. */
const ANY_SPEAKER_PAIRS = 0.3;
const FEWEST_SHARED = 2;
/** A fragment of fewer words is too short to be told from any other use of them. */
const FEWEST_WORDS = 3;

/** A quotation's words: in order, in pairs, and those of content weighed. */
export interface QuoteWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly pairs: ReadonlySet<string>;
  readonly terms: WeighedTerms;
}

/** The words of a quotation; null for a fragment too short to compare. */
export function readQuoteWords(text: string, language: string): QuoteWords | null {
  const tokens = tokenise(text);
  if (tokens.length < FEWEST_WORDS) return null;
  const terms = weighTerms(text, language);
  const pairs = new Set(tokens.slice(1).map((token, index) => `${tokens[index]?.folded} ${token.folded}`));
  return { text, tokens, pairs, terms };
}

/** Whether two quotations give one statement, in whatever words. */
export function isSameStatement(a: QuoteWords, b: QuoteWords, isSameSpeaker: boolean): boolean {
  const shared = sharedTerms(a.terms, b.terms);
  const share = shared.weight / Math.max(1, Math.min(a.terms.total, b.terms.total));
  if (shared.count < FEWEST_SHARED) return false;
  const pairs = sharedPairs(a, b);
  if (isSameSpeaker && share >= SAME_SPEAKER_SHARE && pairs >= SAME_SPEAKER_PAIRS) return true;
  return share >= ANY_SPEAKER_SHARE && pairs >= ANY_SPEAKER_PAIRS;
}

/**
 * Whether two versions of a statement differ in their words. Equal words do not, and neither does a quotation that gives whole sentences of
 * the other as they stand: it leaves out, but changes nothing.
 */
export function areOtherWords(a: QuoteWords, b: QuoteWords): boolean {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  const at = findRun(short.tokens, long.tokens);
  if (at < 0) return true;
  const before = long.tokens[at - 1];
  const after = long.tokens[at + short.tokens.length];
  const first = long.tokens[at];
  const last = long.tokens[at + short.tokens.length - 1];
  const startsSentence = !before || /[.!?\u2026]/.test(long.text.slice(before.end, first?.start));
  const endsSentence = !after || /[.!?\u2026]/.test(long.text.slice(last?.end, after.start));
  return !(startsSentence && endsSentence);
}

function sharedPairs(a: QuoteWords, b: QuoteWords): number {
  const [small, large] = a.pairs.size <= b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs];
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared++;
  return shared / Math.max(1, small.size);
}

/** Where a row of words stands in a longer one without a gap; -1 where it does not. */
function findRun(short: readonly Token[], long: readonly Token[]): number {
  for (let at = 0; at + short.length <= long.length; at++)
    if (short.every((token, index) => token.folded === long[at + index]?.folded)) return at;
  return -1;
}
