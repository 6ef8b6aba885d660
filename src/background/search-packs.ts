import { analyseArticle } from '../core/analyse/analyse-article';
import { reportOf } from '../core/analyse/report-of';
import { compareCoverage } from '../core/compare/compare-coverage';
import type { Analysis } from '../core/model/analysis';
import type { Article } from '../core/model/article';
import type { Comparison } from '../core/model/comparison';
import type { Report } from '../core/model/report';
import type { OpenedPack } from '../corpus/source';
import { findInPacks } from './find-in-packs';

/** An article as the engine knows it, so that nobody has to analyse it again. */
export interface Analysed {
  readonly analysis: Analysis;
  readonly report: Report;
}

/** What came of a search, and in how many rounds. */
export interface SearchedArticle extends Analysed {
  readonly comparison: Comparison;
  readonly rounds: number;
}

/** The whole way of one article over packs that load what is asked of them: analysed once, matched over all packs as one corpus, compared. */
export async function searchPacks(article: Article, packs: readonly OpenedPack[]): Promise<SearchedArticle> {
  const searches = packs.map((pack) => pack.startSearch());
  const analysis = analyseArticle(article);
  const report = reportOf(analysis);
  const { coverage, rounds } = await findInPacks(report, searches);
  return { analysis, report, comparison: compareCoverage(analysis, report, coverage), rounds };
}
