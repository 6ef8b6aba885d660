import { findLanguage } from '../languages';
import type { ClaimWords } from '../languages/claim-words';
import type { Language } from '../languages/language';
import { type Token, tokenise } from '../text/tokens';
import { type StretchRange, sharedStretch } from './shared-stretch';

/** Words before the shared stretch, in the same clause, that may still govern it: "We could not promise that ...". */
const GOVERNING = 4;
/** Ends of a clause between two words. */
const CLAUSE_END = /[.,;:!?\u2026()\u2013\u2014\u201c\u201d"]/;

/**
 * Whether versions of a statement differ in a word on which its meaning hangs: one denies or hedges ("not", "if", "could") and another does
 * not. A version is the pieces that a report quotes; looks only at the stretch that two pieces share and what governs it. False for a language
 * without such words.
 */
export function changesScope(versions: readonly (readonly string[])[], languageCode: string): boolean {
  const language = findLanguage(languageCode);
  const words = language?.claims;
  if (!language || !words) return false;
  const read = versions.map((pieces) => pieces.map((text) => readPiece(text, language)));
  const isMark = ({ folded }: Token) => words.negations.has(folded) || words.hedges.has(folded);
  if (!read.some((version) => version.some(({ tokens }) => tokens.some(isMark)))) return false;
  return read.some((version, index) =>
    read.slice(index + 1).some((other) => version.some((a) => other.some((b) => isScopeOther(a, b, words)))),
  );
}

interface Piece {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
  readonly isContent: readonly boolean[];
}

function readPiece(text: string, { stopWords, stem }: Language): Piece {
  const tokens = tokenise(text);
  return {
    text,
    tokens,
    stems: tokens.map(({ folded }) => stem(folded)),
    isContent: tokens.map(({ folded }) => !stopWords.has(folded)),
  };
}

function isScopeOther(a: Piece, b: Piece, words: ClaimWords): boolean {
  const stretch = sharedStretch(a.stems, b.stems);
  if (!stretch || !isTelling(a, b, stretch.a)) return false;
  const [x, y] = [governed(a, stretch.a), governed(b, stretch.b)];
  const differ = (marks: ReadonlySet<string>) => x.some((word) => marks.has(word)) !== y.some((word) => marks.has(word));
  return differ(words.negations) || differ(words.hedges);
}

/** Whether a stretch holds two words of content that both have, or one that is all of a fragment. */
function isTelling(a: Piece, b: Piece, { first, last }: StretchRange): boolean {
  const inB = new Set(b.stems);
  const shared = a.stems.slice(first, last + 1).filter((stem, at) => a.isContent[first + at] && inB.has(stem)).length;
  const isFragment = [a, b].some(({ isContent }) => isContent.filter(Boolean).length === 1);
  return shared >= 2 || (isFragment && shared === 1);
}

/** The words of a stretch and those before it in its clause that may govern it. */
function governed({ text, tokens }: Piece, { first, last }: StretchRange): string[] {
  let from = first;
  while (from > 0 && first - from < GOVERNING && !CLAUSE_END.test(text.slice(tokens[from - 1]?.end, tokens[from]?.start))) from--;
  return tokens.slice(from, last + 1).map(({ folded }) => folded);
}
