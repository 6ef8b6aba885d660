import { type ArticleSigns, LATE_SIGNS, readArticleSigns } from './article-signs';

/** What a page is. `score` is the sum of the weights of the signs that decided, `signs` what was seen: late signs that could change nothing are absent. */
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
    const { signs, score } = decide(document, readArticleSigns(document, url));
    if (score < ARTICLE_SCORE) return { kind: 'neither', score, signs };
    return { kind: signs.liveBlog ? 'live-blog' : 'article', score, signs };
  } catch {
    return NO_SIGNS;
  }
}

/**
 * Weight of each sign, from a logistic regression over the 753 dev pages that are known to be news or no article (ridge 5), rounded; `front` and
 * `bare` are set by hand. Each tenth of the sites judged by weights from the others, news found is .986 and others let through .021; without `dated`,
 * `votes`, `steps` and `fixedPage` they are .975 and .028. As rounded here all pages have .996 and .013.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  articleType: 2.5,
  ogArticle: 1.6,
  inRoom: 1.4,
  dated: 1.15,
  byline: 1.05,
  datePath: 1.05,
  together: 0.9,
  number: 0.55,
  published: 0.5,
  headline: 0.45,
  slug: 0.4,
  widest: 0.3,
  longest: 0.3,
  stretches: 0.03,
  bare: 1.7,
  votes: -2.8,
  fixedPage: -1.8,
  talk: -1.75,
  linked: -1.7,
  sectionPath: -1.6,
  steps: -1.3,
  shortHeadline: -1.1,
  other: -0.95,
  ogOther: -0.75,
  shallow: -0.75,
  manyTypes: -0.65,
  otherType: -0.6,
  prose: -0.5,
  front: -4,
};
const BASE = -3.1;

const scoreSigns = (signs: ArticleSigns) =>
  Object.entries(WEIGHTS).reduce((sum, [name, weight]) => sum + weight * (signs[name] ?? 0), BASE);

/** Adds the late signs to the others as long as what is left of them can change on which side of the limit the score lies. */
function decide(document: Document, early: ArticleSigns): Pick<PageClass, 'signs' | 'score'> {
  let signs = early;
  let score = scoreSigns(signs);
  for (const [at, { read }] of LATE_SIGNS.entries()) {
    const left = LATE_SIGNS.slice(at).flatMap(({ names }) => names.map((name) => WEIGHTS[name] ?? 0));
    const most = left.reduce((sum, weight) => sum + Math.max(0, weight), score);
    const least = left.reduce((sum, weight) => sum + Math.min(0, weight), score);
    if (least >= ARTICLE_SCORE || most < ARTICLE_SCORE) break;
    signs = { ...signs, ...read(document) };
    score = scoreSigns(signs);
  }
  return { signs, score };
}
