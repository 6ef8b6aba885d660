import type { Language } from '../languages/language';
import type { Span } from '../model/article';
import { hashText } from '../text/hash';
import { type Token, tokenise } from '../text/tokens';

/** A content word as matching sees it. */
export interface Term {
  readonly hash: number;
  /** Starts with a capital letter. */
  readonly isCapitalised: boolean;
  /** First word of the stretch, where a capital says nothing. */
  readonly isFirst: boolean;
  readonly hasDigit: boolean;
}

const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{N}/u;

/**
 * The content words of a stretch, stemmed and hashed, in order. Acronyms that look like stop words ("US", "IT", "WHO") are kept
 * unless the whole stretch is in capitals. Empty for a stretch of stop words.
 */
export function contentTerms(text: string, span: Span, language: Language): Term[] {
  return contentTermsOf(tokenise(text, span.start, span.end), language);
}

/** The same of a stretch whose words are known. */
export function contentTermsOf(tokens: readonly Token[], language: Language): Term[] {
  const isShouted = !tokens.some((token) => token.text !== token.text.toUpperCase());
  const terms: Term[] = [];
  tokens.forEach(({ text, folded }, index) => {
    const hasDigit = DIGIT.test(folded);
    const isEmpty = !hasDigit && (folded.length < 2 || language.stopWords.has(folded));
    if (isEmpty && (isShouted || !ACRONYM.test(text))) return;
    terms.push({ hash: hashText(language.stem(folded)), isCapitalised: CAPITAL.test(text), isFirst: index === 0, hasDigit });
  });
  return terms;
}
