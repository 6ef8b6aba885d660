import { analyseArticle } from '../analyse/analyse-article';
import { reportOf } from '../analyse/report-of';
import { findCoverage } from '../match/find-coverage';
import type { Analysis } from '../model/analysis';
import type { Article } from '../model/article';
import type { Comparison } from '../model/comparison';
import type { PackReader } from '../pack/read-pack';
import { compareCoverage } from './compare-coverage';

/** An article with everything the engine knows of it: what the sidebar and `sidelight compare` show. */
export interface ComparedArticle {
  readonly analysis: Analysis;
  readonly comparison: Comparison;
}

/** The whole way of one article: analyse, match over the packs, compare. Without coverage the comparison is empty and says what was searched. */
export function compareArticle(article: Article, packs: readonly PackReader[]): ComparedArticle {
  const analysis = analyseArticle(article);
  const report = reportOf(analysis);
  const coverage = findCoverage(report, packs);
  return { analysis, comparison: compareCoverage(analysis, report, coverage) };
}
