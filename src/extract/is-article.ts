import { type ArticleSigns, readArticleSigns } from './article-signs';

/** What a page is. `score` is the sum of the signs' weights that decided, `signs` what was seen. */
export interface PageClass {
  readonly kind: 'article' | 'live-blog' | 'neither';
  readonly score: number;
  readonly signs: ArticleSigns;
}

/** A page whose signs sum to this or more is an article. */
const ARTICLE_SCORE = 0;

const NO_SIGNS: PageClass = { kind: 'neither', score: Number.NEGATIVE_INFINITY, signs: {} };

/** Decides whether a page is a news article, a live blog or neither, without changing it. A page that cannot be read is neither. */
export function classifyPage(document: Document, url: string): PageClass {
  try {
    if (!document.body) return NO_SIGNS;
    const signs = readArticleSigns(document, url);
    const score = scoreSigns(signs);
    if (score < ARTICLE_SCORE) return { kind: 'neither', score, signs };
    return { kind: signs.liveBlog ? 'live-blog' : 'article', score, signs };
  } catch {
    return NO_SIGNS;
  }
}

function scoreSigns(signs: ArticleSigns): number {
  const has = (name: string) => signs[name] ?? 0;
  return (
    -2 +
    2.5 * has('articleType') +
    1.5 * has('ogArticle') +
    1.2 * has('published') +
    Math.min(3, 0.5 * has('paragraphs')) +
    1 * has('slug') -
    4 * has('front') -
    2.5 * has('sectionPath') -
    3 * has('otherType') -
    Math.min(3, 0.4 * Math.max(0, has('articles') - 3)) -
    2 * has('linkShare')
  );
}
