import { findLanguage } from '../languages';
import type { Analysis, Sentence } from '../model/analysis';
import type { Article, LiveBlogPost } from '../model/article';
import { splitSentences } from '../text/sentences';
import { findClaims } from './claims';
import { findFigures } from './figures';
import { findQuotes, type QuotesFound } from './quotes';

const NOTHING_SAID: QuotesFound = { quotes: [], speakers: [], unnamedSources: [], reliances: [] };

/** Everything the engine finds in an article. Without sentences every list is empty. */
export function analyseArticle(article: Article): Analysis {
  const language = findLanguage(article.language);
  const sentences = splitSentences(article.text, article.boilerplate, language ?? undefined).map((sentence) =>
    placeInPost(sentence, article.posts),
  );
  const figures = findFigures(article, sentences);
  const said = language ? findQuotes(article, sentences, language) : NOTHING_SAID;
  const claims = findClaims(article, { sentences, quotes: said.quotes, speakers: said.speakers });
  return { article, sentences, ...said, figures, claims };
}

function placeInPost(sentence: Sentence, posts: readonly LiveBlogPost[]): Sentence {
  const post = posts.findIndex(({ start, end }) => sentence.start >= start && sentence.start < end);
  return post < 0 ? sentence : { ...sentence, post };
}
