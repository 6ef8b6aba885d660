import { findLanguage } from '../languages';
import type { Language } from '../languages/language';
import type { Analysis, Claim, Sentence } from '../model/analysis';
import type { Article } from '../model/article';
import { type Token, tokenise } from '../text/tokens';

/** A sentence with fewer content words says nothing that can be compared ("It was."). */
const FEWEST_CONTENT_WORDS = 2;
/** Share of a claim's weight that its place gives: the first sentences of a report tell what happened. */
const PLACE_SHARE = 0.55;
const FIGURE_SHARE = 0.1;
const NAME_SHARE = 0.2;
const QUOTE_SHARE = 0.15;
/** Names from which a sentence counts as full of them. */
const MANY_NAMES = 4;
/** Longest phrase of the language's lists, in words. */
const LONGEST_PHRASE = 3;

type Found = Pick<Analysis, 'sentences' | 'quotes' | 'figures'>;

/**
 * The claims of an article: every sentence that reports something, with how central it is and whether it is background. Standing lines
 * and promotion are none. Empty for a text without sentences.
 */
export function findClaims(article: Article, { sentences, quotes, figures }: Found): Claim[] {
  const language = findLanguage(article.language);
  const withFigures = new Set(figures.map((figure) => figure.sentence));
  const withQuotes = new Set(quotes.filter((quote) => quote.kind !== 'indirect').map((quote) => quote.sentence));
  return sentences.flatMap((sentence) => {
    const tokens = tokenise(article.text, sentence.start, sentence.end);
    if (!saysSomething(article.text, sentence, tokens, language)) return [];
    const background = isBackground(tokens, language);
    const weight =
      PLACE_SHARE * placeWeight(sentence.index, sentences.length) +
      FIGURE_SHARE * (withFigures.has(sentence.index) ? 1 : 0) +
      QUOTE_SHARE * (withQuotes.has(sentence.index) ? 1 : 0) +
      NAME_SHARE * Math.min(1, countNames(tokens) / MANY_NAMES);
    return [{ start: sentence.start, end: sentence.end, sentence: sentence.index, weight: round(weight), isBackground: background }];
  });
}

function placeWeight(index: number, count: number): number {
  return 1 - index / Math.max(count, 1);
}

function countNames(tokens: readonly Token[]): number {
  return tokens.filter((token, index) => index > 0 && /^\p{Lu}/u.test(token.text)).length;
}

/** A whole sentence with words of content, and no line of promotion. */
function saysSomething(text: string, { start, end }: Sentence, tokens: readonly Token[], language: Language | null): boolean {
  const content = tokens.filter((token) => !language?.stopWords.has(token.folded));
  if (content.length < FEWEST_CONTENT_WORDS) return false;
  const isWhole = /[.!?…]["'”’)\]]*\s*$|["”’]\s*$|[:,;]\s*$/.test(text.slice(start, end)) || tokens.length >= 8;
  const firstWord = tokens[0]?.folded ?? '';
  return isWhole && !language?.claims?.promotion.has(firstWord) && !/https?:\/\/\S+\s*$/.test(text.slice(start, end));
}

function isBackground(tokens: readonly Token[], language: Language | null): boolean {
  const words = language?.claims;
  if (!words) return false;
  for (let at = 0; at < tokens.length; at++) {
    let phrase = '';
    for (let length = 0; length < LONGEST_PHRASE; length++) {
      phrase += `${length > 0 ? '_' : ''}${tokens[at + length]?.folded ?? ''}`;
      if (words.past.has(phrase) || words.comment.has(phrase)) return true;
    }
  }
  return false;
}

const round = (value: number) => Math.round(value * 1000) / 1000;
