import { EMPTY_COMPARISON } from '../../core/compare/empty-comparison';
import type { Comparison } from '../../core/model/comparison';
import { FULL } from './full';

/** Nothing found among the articles searched. */
export const NOTHING: Comparison = { ...EMPTY_COMPARISON, page: FULL.page, searched: FULL.searched };

/** Nothing searched, because there is no corpus. */
export const NO_CORPUS: Comparison = { ...NOTHING, searched: { articles: 0, outlets: 0, from: null, to: null } };

/** One report about which hardly anything is known, and nothing to say about anything else. */
export const SPARSE: Comparison = {
  ...NOTHING,
  outlets: 2,
  independentReports: 2,
  searched: { articles: 1, outlets: 1, from: '2024', to: '2024' },
  coverage: FULL.coverage
    .filter((entry) => entry.id === 'unknown')
    .map((entry) => ({ ...entry, kind: 'report', published: null, sameTextAs: null, overlap: 0.1, why: [] })),
};

/** Reports of a feed: two are known by headline only, and one of them could not be read. */
export const HEADLINES: Comparison = {
  ...FULL,
  coverage: FULL.coverage.map((entry) => (entry.id === 'lantern' || entry.id === 'northfold' ? { ...entry, isHeadlineOnly: true } : entry)),
};

/** The page itself carries an agency's text that another outlet prints too. */
export const SAME_TEXT: Comparison = {
  ...SPARSE,
  page: { ...FULL.page, outlet: null, kind: 'agency-copy' },
  outlets: 2,
  independentReports: 1,
  coverage: FULL.coverage.filter((entry) => entry.id === 'northfold').map((entry) => ({ ...entry, sameTextAs: 'page', overlap: 0.88 })),
};
