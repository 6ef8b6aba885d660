import { findLanguage } from '../languages';
import { hashText, joinHashes } from '../text/hash';
import { type Token, tokenise } from '../text/tokens';
import { sharedTerms, type WeighedTerms, weighTokens } from './weighed-terms';
import { whenAsked } from './when-asked';
import { countShared } from './word-credit';

/*
 * The measures below are shares of the shorter quotation. They were set by reading the 403 pairs that 370 stories nobody had labelled gave: of what
 * shared words alone had shown, one in five was another statement on the same subject.
 */
/** Least share of weighed words and of word pairs for two quotations of one speaker. */
const ONE_SPEAKER = { share: 0.45, pairs: 0.2 };
/** From this share of word pairs in the same order brief quotations need no longer row of words, and those whose speaker is not told need none. */
const MANY_PAIRS = 0.5;
/** From this share they need not be many where some words stand in a row. */
const SOME_PAIRS = 0.4;
/** Another translation keeps neither rows nor most pairs, but nearly all that is told, in one order: so many words of content, shares of weight and of all words. */
const TRANSLATED = { share: 0.75, words: 4, inOrder: 0.6 };
/** Words in a row that two statements on one subject hardly ever share by chance, and those that chance rarely gives to quotations of more than `BRIEF` words. */
const LONG_ROW = 7;
const SHORT_ROW = 4;
const BRIEF = 6;
/**
 * The same where a text does not tell whose words they are: then the words alone must tell. Where the texts name two speakers, one of them wrongly or
 * because the second repeats a term of the first, it takes many pairs.
 */
const UNKNOWN_SPEAKER = { share: 0.6, pairs: 0.3, row: 5 };
/** Quotations of fewer words and of less weight are terms that anybody uses. */
const TERM_WORDS = 5;
const TERM_WEIGHT = 3;
const FEWEST_SHARED = 2;
/** Weight of the words from which a fragment that stands in another quotation of its speaker as it is tells that it was cut out of it. */
const TELLING_FRAGMENT = 2;
/** The same for a fragment of fewer than `FEWEST_WORDS` words. */
const TELLING_WORD = 3.3;
/** The same where its speaker is not told; it takes two words of content, as "a confused concept". */
const TELLING_UNNAMED = 8;
/** A fragment of fewer words has no order by which to tell it from another use of them. */
const FEWEST_WORDS = 3;

/** Whether two quotations are known to be one speaker's, known to be of two, or whose they are is not told. */
export type SpeakerRelation = 'one' | 'two' | 'unknown';

/** A quotation's words: in order, in pairs, and those of content weighed. */
export interface QuoteWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Of its words, in order. */
  readonly hashes: Int32Array;
  /** Rows of two words, each as one number. */
  readonly pairs: () => ReadonlySet<number>;
  readonly terms: WeighedTerms;
}

/** The words of a quotation; null for one without words of content. */
export function readQuoteWords(text: string, language: string): QuoteWords | null {
  const said = tokenise(text);
  const terms = weighTokens(said, language);
  if (terms.hashes.length === 0) return null;
  const tokens = spellOut(said, language);
  const hashes = Int32Array.from(tokens, ({ folded }) => hashText(folded));
  return { text, tokens, hashes, pairs: whenAsked(() => pairsOf(hashes)), terms };
}

function pairsOf(hashes: Int32Array): Set<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < hashes.length; at++) pairs.add(joinHashes(hashes[at - 1] ?? 0, hashes[at] ?? 0) | 0);
  return pairs;
}

/** The words without the house style of their outlet: "there's" and "there is" are the same words. */
function spellOut(tokens: readonly Token[], language: string): readonly Token[] {
  const spelledOut = findLanguage(language)?.spelledOut;
  if (!tokens.some(({ folded }) => spelledOut?.has(folded))) return tokens;
  return tokens.flatMap((token) => spelledOut?.get(token.folded)?.map((folded) => ({ ...token, folded })) ?? [token]);
}

/** Whether two quotations give one statement, in whatever words. */
export function isSameStatement(a: QuoteWords, b: QuoteWords, speakers: SpeakerRelation): boolean {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  const shared = sharedTerms(a.terms, b.terms);
  if (shared.count === short.terms.hashes.length && isFragmentOf(short, long, speakers)) return true;
  // Of two that share one word of content only a long row tells, and whose words they are.
  const isOneWord = shared.count === 1;
  if (shared.count === 0 || short.tokens.length < (isOneWord ? LONG_ROW : FEWEST_WORDS)) return false;
  if (isOneWord && speakers !== 'one') return false;
  const share = shared.weight / Math.max(1, Math.min(a.terms.total, b.terms.total));
  if (share < ONE_SPEAKER.share) return false;
  const [pairsA, pairsB] = [a.pairs(), b.pairs()];
  const pairs = countShared(pairsA, pairsB) / Math.max(1, Math.min(pairsA.size, pairsB.size));
  if (pairs < ONE_SPEAKER.pairs) return false;
  const row = longestRow(short.hashes, long.hashes);
  if (isOneWord) return row >= LONG_ROW;
  if (speakers === 'one' && isOfOneSpeaker(short, long, { share, pairs, row, words: shared.count })) return true;
  if (short.tokens.length < TERM_WORDS || shared.weight < TERM_WEIGHT || share < UNKNOWN_SPEAKER.share) return false;
  if (speakers === 'two') return pairs >= MANY_PAIRS;
  if (row >= UNKNOWN_SPEAKER.row) return pairs >= UNKNOWN_SPEAKER.pairs;
  return pairs >= MANY_PAIRS && short.tokens.length > BRIEF;
}

interface Shared {
  readonly share: number;
  readonly pairs: number;
  readonly row: number;
  readonly words: number;
}

function isOfOneSpeaker({ hashes }: QuoteWords, long: QuoteWords, { share, pairs, row, words }: Shared): boolean {
  if (row >= LONG_ROW) return true;
  if (share >= TRANSLATED.share && words >= TRANSLATED.words && wordsInOrder(hashes, long.hashes) >= TRANSLATED.inOrder * hashes.length)
    return true;
  if (pairs >= MANY_PAIRS && hashes.length <= BRIEF) return true;
  return row >= SHORT_ROW && pairs >= SOME_PAIRS;
}

/** Whether a quotation is a fragment whose words stand in a longer one of the same report: a headline or a reporter's repetition of it. */
export function isRepeatedIn(short: QuoteWords, long: QuoteWords): boolean {
  return short.tokens.length <= FEWEST_WORDS && short.tokens.length < long.tokens.length && findRow(short.hashes, long.hashes) >= 0;
}

/** Whether a fragment stands in a longer quotation as it is and its words are telling enough to have been cut out of it. */
function isFragmentOf(short: QuoteWords, long: QuoteWords, speakers: SpeakerRelation): boolean {
  return short.tokens.length < long.tokens.length && isTelling(short, speakers) && findRow(short.hashes, long.hashes) >= 0;
}

function isTelling({ tokens, terms }: QuoteWords, speakers: SpeakerRelation): boolean {
  if (speakers === 'one') return terms.total >= (tokens.length < FEWEST_WORDS ? TELLING_WORD : TELLING_FRAGMENT);
  if (tokens.length >= LONG_ROW) return true;
  return speakers === 'unknown' && terms.hashes.length >= FEWEST_SHARED && terms.total >= TELLING_UNNAMED;
}

/**
 * Whether two versions of a statement differ in their words. Equal words do not, and neither does a quotation that gives whole sentences of
 * the other as they stand: it leaves out, but changes nothing.
 */
export function areOtherWords(a: QuoteWords, b: QuoteWords): boolean {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  const at = findRow(short.hashes, long.hashes);
  if (at < 0) return true;
  const before = long.tokens[at - 1];
  const after = long.tokens[at + short.tokens.length];
  const first = long.tokens[at];
  const last = long.tokens[at + short.tokens.length - 1];
  const startsSentence = !before || /[.!?\u2026]/.test(long.text.slice(before.end, first?.start));
  const endsSentence = !after || /[.!?\u2026]/.test(long.text.slice(last?.end, after.start));
  return !(startsSentence && endsSentence);
}

/** Where a row of words stands in a longer one without a gap; -1 where it does not. */
function findRow(short: Int32Array, long: Int32Array): number {
  for (let at = 0; at + short.length <= long.length; at++) {
    let length = 0;
    while (length < short.length && short[length] === long[at + length]) length++;
    if (length === short.length) return at;
  }
  return -1;
}

/** How many words in a row both have. */
function longestRow(a: Int32Array, b: Int32Array): number {
  const ending = new Int32Array(b.length + 1);
  let longest = 0;
  for (const word of a)
    for (let at = b.length; at > 0; at--) {
      const length = word === b[at - 1] ? (ending[at - 1] ?? 0) + 1 : 0;
      ending[at] = length;
      if (length > longest) longest = length;
    }
  return longest;
}

/** How many words both have in one order, whatever stands between. */
function wordsInOrder(a: Int32Array, b: Int32Array): number {
  const most = new Int32Array(b.length + 1);
  for (const word of a) {
    let before = 0;
    for (let at = 1; at <= b.length; at++) {
      const above = most[at] ?? 0;
      most[at] = word === b[at - 1] ? before + 1 : Math.max(above, most[at - 1] ?? 0);
      before = above;
    }
  }
  return most[b.length] ?? 0;
}
