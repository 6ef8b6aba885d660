import type { Comparison } from '../../core/model/comparison';
import { COPIED_HERE, COPY_EDITS, SHARED_CLAIMS, WORDINGS } from './data/carried';
import { COVERAGE, RELATED } from './data/coverage';
import { SPEAKERS, UNNAMED_SOURCES } from './data/speakers';
import { FIGURES, MISSING_HERE, ONLY_HERE, QUOTE_VARIANTS, SOURCING } from './data/statements';

/** A story with something in every panel. */
export const FULL: Comparison = {
  page: {
    id: 'page',
    matchedAs: null,
    outlet: { name: 'The Hill Gazette', domain: 'gazette.example' },
    repostedOn: null,
    title: 'Reservoir wall cracks: 1,900 leave their homes',
    published: { value: '2024-10-10T07:30Z', precision: 'minute', source: 'json-ld' },
    kind: 'report',
  },
  story: { id: 'marrow', name: 'A crack in the wall of the Marrow reservoir' },
  searched: { articles: 214, outlets: 31, from: '2024-09', to: '2024-10-12' },
  outlets: 7,
  independentReports: 6,
  coverage: COVERAGE,
  related: RELATED,
  speakers: SPEAKERS,
  unnamedSources: UNNAMED_SOURCES,
  quoteVariants: QUOTE_VARIANTS,
  missingHere: MISSING_HERE,
  onlyHere: ONLY_HERE,
  figures: FIGURES,
  sourcing: SOURCING,
  copyEdits: COPY_EDITS,
  copiedHere: COPIED_HERE,
  wordings: WORDINGS,
  sharedClaims: SHARED_CLAIMS,
};
