import type { Analysis } from '../core/model/analysis';
import type { Article, RemovedBlock } from '../core/model/article';

/** `article` as docs/CONTRACT.md names its fields. What only explains the reading stands under `explain`, on demand. */
export function articleJson(article: Article): object {
  const { id: _id, url: _url, removed: _removed, outletSource: _outletSource, sources: _sources, ...fields } = article;
  return fields;
}

/** Where each field came from and what was left out, for `read --explain`. */
export function explainJson(article: Article): {
  fields: Record<string, string | null>;
  kept: Record<string, number>;
  removed: readonly RemovedBlock[];
} {
  return {
    fields: {
      title: article.sources?.title ?? null,
      byline: article.sources?.byline ?? null,
      section: article.sources?.section ?? null,
      outlet: article.outletSource,
      published: article.published?.source ?? null,
      modified: article.modified?.source ?? null,
    },
    kept: {
      paragraphs: article.text === '' ? 0 : article.text.split('\n\n').length,
      codeUnits: article.text.length,
      posts: article.posts.length,
      embeds: article.embeds.length,
    },
    removed: article.removed,
  };
}

/** The parts of an analysis that `analyse` prints beside the article. */
export function analysisJson(analysis: Analysis): object {
  return {
    article: articleJson(analysis.article),
    quotes: analysis.quotes,
    speakers: analysis.speakers,
    unnamedSources: analysis.unnamedSources,
    figures: analysis.figures,
    claims: analysis.claims,
    reliances: analysis.reliances,
  };
}
