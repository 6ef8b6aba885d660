import type { Comparison } from '../model/comparison';

/** What is told where no other report was found: no story, nothing counted, every list empty. */
export const EMPTY_COMPARISON: Omit<Comparison, 'page' | 'searched'> = {
  story: null,
  outlets: 0,
  independentReports: 0,
  coverage: [],
  related: [],
  speakers: [],
  unnamedSources: [],
  quoteVariants: [],
  missingHere: [],
  onlyHere: [],
  figures: [],
  sourcing: [],
  copyEdits: [],
  copiedHere: [],
  wordings: [],
  sharedClaims: [],
};
