import { findLanguage } from '../languages';
import type { Analysis, Sentence } from '../model/analysis';
import type { Article, LiveBlogPost } from '../model/article';
import { splitSentences } from '../text/sentences';
import { findClaims } from './claims';
import { findFigures } from './figures';

/** Everything the engine finds in an article. Without sentences every list is empty. */
export function analyseArticle(article: Article): Analysis {
  const language = findLanguage(article.language);
  const sentences = splitSentences(article.text, article.boilerplate, language ?? undefined).map((sentence) =>
    placeInPost(sentence, article.posts),
  );
  const figures = findFigures(article, sentences);
  const quotes: Analysis['quotes'] = [];
  const claims = findClaims(article, { sentences, quotes, figures });
  return { article, sentences, quotes, speakers: [], unnamedSources: [], figures, claims, reliances: [] };
}

function placeInPost(sentence: Sentence, posts: readonly LiveBlogPost[]): Sentence {
  const post = posts.findIndex(({ start, end }) => sentence.start >= start && sentence.start < end);
  return post < 0 ? sentence : { ...sentence, post };
}
