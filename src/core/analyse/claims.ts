import { findLanguage } from '../languages';
import type { Language } from '../languages/language';
import { probabilityOf, scoreLinear } from '../learned/linear';
import { scoreTrees, treesOf } from '../learned/trees';
import type { Analysis, Claim } from '../model/analysis';
import type { Article } from '../model/article';
import type { Token } from '../text/tokens';
import { readClaimSigns, withSignsAround } from './claim-signs';
import { CLAIM_MODEL } from './data/claim-weights';
import { placeCreditLength } from './place-credit';
import { sentenceTokens } from './sentence-tokens';

/** A sentence with fewer content words says nothing that can be compared ("It was."). */
const FEWEST_CONTENT_WORDS = 2;
/** Under this probability of being this story's news a sentence counts as background; chosen with `SHOWN_WORTH` (`compare/claims.ts`) on stories left out. */
const NEWS = 0.4;
/** What a central claim is worth beside one that is only news; chosen so too. */
const CENTRAL = 2;

const newsTrees = treesOf(CLAIM_MODEL.newsTrees);

/**
 * The claims of an article: every sentence that reports something, with how central it is and whether it is background; the first without the
 * place and agency before it. Lines without words of content are none. Empty for a text without sentences.
 */
export function findClaims(article: Article, said: Pick<Analysis, 'sentences' | 'quotes' | 'speakers'>): Claim[] {
  const { sentences } = said;
  const language = findLanguage(article.language);
  const signs = withSignsAround(readClaimSigns(article, said, language));
  const rows = sentenceTokens(article.text, sentences);
  return sentences.flatMap((sentence, index) => {
    if (countContentWords(rows[index] ?? [], language) < FEWEST_CONTENT_WORDS) return [];
    const own = signs[index] ?? [];
    const news = probabilityOf((scoreLinear(CLAIM_MODEL.news, own) + scoreTrees(newsTrees(), own)) / 2);
    const central = probabilityOf(scoreLinear(CLAIM_MODEL.central, own));
    const weight = Math.round(Math.min(1, (news + CENTRAL * central) / 2) * 1000) / 1000;
    const start = sentence.start + (index === 0 ? placeCreditLength(article.text.slice(sentence.start, sentence.end)) : 0);
    return [{ start, end: sentence.end, sentence: sentence.index, weight, isBackground: news < NEWS }];
  });
}

function countContentWords(tokens: readonly Token[], language: Language | null): number {
  return tokens.filter(({ folded }) => !language?.stopWords.has(folded)).length;
}
