import { findLanguage } from '../languages';
import type { Analysis, Sentence, Speaker } from '../model/analysis';
import type { Article, LiveBlogPost } from '../model/article';
import { splitSentences } from '../text/sentences';
import { findClaims } from './claims';
import { findFigures } from './figures';
import { findQuotes } from './quotes';

/** Everything the engine finds in an article. Without sentences every list is empty. */
export function analyseArticle(article: Article): Analysis {
  const language = findLanguage(article.language);
  const sentences = splitSentences(article.text, article.boilerplate, language ?? undefined).map((sentence) =>
    placeInPost(sentence, article.posts),
  );
  const figures = findFigures(article, sentences);
  const { quotes, cast } = language ? findQuotes(article, sentences, language) : { quotes: [], cast: null };
  const speakers = (cast?.members ?? []).flatMap((member): Speaker[] => {
    const count = quotes.filter((quote) => quote.speaker === member.id).length;
    return count > 0 ? [{ ...member, quotes: count }] : [];
  });
  const claims = findClaims(article, { sentences, quotes, figures });
  return { article, sentences, quotes, speakers, unnamedSources: [], figures, claims, reliances: [] };
}

function placeInPost(sentence: Sentence, posts: readonly LiveBlogPost[]): Sentence {
  const post = posts.findIndex(({ start, end }) => sentence.start >= start && sentence.start < end);
  return post < 0 ? sentence : { ...sentence, post };
}
