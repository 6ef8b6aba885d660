import { analyseArticle } from '../core/analyse/analyse-article';
import { reportOf } from '../core/analyse/report-of';
import { compareCoverage } from '../core/compare/compare-coverage';
import { findCoverage } from '../core/match/find-coverage';
import { openCorpus } from '../core/match/open-corpus';
import type { Analysis } from '../core/model/analysis';
import type { Article } from '../core/model/article';
import type { Comparison } from '../core/model/comparison';
import type { Report } from '../core/model/report';
import type { OpenedPack } from '../corpus/source';

/**
 * Rounds of asking and loading. Candidates, their neighbours, and the texts of what is shown take one each, a live blog in a named story one more;
 * a damaged pack must not make them endless.
 */
const MOST_ROUNDS = 6;

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

/**
 * The whole way of one article over packs that load what is asked of them: the article is analysed once, the packs are asked until nothing was
 * missing.
 */
export async function searchPacks(article: Article, packs: readonly OpenedPack[]): Promise<SearchedArticle> {
  const searches = packs.map((pack) => pack.startSearch());
  const readers = searches.map(({ pack }) => pack);
  const analysis = analyseArticle(article);
  const report = reportOf(analysis);
  const corpus = openCorpus(readers);
  for (let rounds = 1; ; rounds++) {
    const coverage = findCoverage(report, readers, corpus);
    const loaded = rounds < MOST_ROUNDS ? await Promise.all(searches.map((search) => search.load())) : [];
    if (!loaded.includes(true)) return { analysis, report, comparison: compareCoverage(analysis, report, coverage), rounds };
  }
}
