import { findLanguage } from '../languages';
import type { Language } from '../languages/language';
import type { Analysis, Claim } from '../model/analysis';
import type { Article } from '../model/article';
import type { Token } from '../text/tokens';
import { readClaimSigns, withSignsAround } from './claim-signs';
import { CLAIM_MODEL } from './data/claim-weights';
import { placeCreditLength } from './place-credit';
import { sentenceTokens } from './sentence-tokens';

/** A sentence with fewer content words says nothing that can be compared ("It was."). */
const FEWEST_CONTENT_WORDS = 2;
/**
 * Under this probability of being this story's news a sentence counts as background: with every labelled story left out once, weighted recall of missing claims
 * .73 instead of .70 at .5, for two more background sentences in a hundred shown.
 */
const NEWS = 0.45;

/**
 * The claims of an article: every sentence that reports something, with how central it is and whether it is background; the first without the
 * place and agency before it. Lines without words of content are none. Empty for a text without sentences.
 */
export function findClaims(article: Article, { sentences }: Pick<Analysis, 'sentences' | 'quotes' | 'figures'>): Claim[] {
  const language = findLanguage(article.language);
  const signs = readClaimSigns(article, sentences, language);
  const around = withSignsAround(signs);
  const rows = sentenceTokens(article.text, sentences);
  return sentences.flatMap((sentence, index) => {
    if (countContentWords(rows[index] ?? [], language) < FEWEST_CONTENT_WORDS) return [];
    const news = probabilityOf(CLAIM_MODEL.news, around[index] ?? []);
    const central = probabilityOf(CLAIM_MODEL.central, signs[index] ?? []);
    const weight = Math.round(Math.min(1, news * Math.sqrt(2 * central)) * 1000) / 1000;
    const start = sentence.start + (index === 0 ? placeCreditLength(article.text.slice(sentence.start, sentence.end)) : 0);
    return [{ start, end: sentence.end, sentence: sentence.index, weight, isBackground: news < NEWS }];
  });
}

function probabilityOf(
  { weights, bias }: { readonly weights: readonly number[]; readonly bias: number },
  signs: readonly number[],
): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), bias)));
}

function countContentWords(tokens: readonly Token[], language: Language | null): number {
  return tokens.filter(({ folded }) => !language?.stopWords.has(folded)).length;
}
