import type { SpreadFigures } from './measure-sources';

const HEAD = '| spread | pages | P | pair F1 | silence | mixedF1 | hardFPR | shown twice | shown itself |';

/** The figures as a table, with the goal in its first line: one pack. */
export function tableOfSources(figures: readonly SpreadFigures[]): string {
  const rows = figures.map(({ spread, pages, P, F1, silence, mixedF1, hardFPR, repeated, ownCoverage }) =>
    ['', spread, pages, ...[P, F1, silence, mixedF1, hardFPR].map((figure) => figure.toFixed(4)), repeated, ownCoverage, '']
      .join(' | ')
      .trim(),
  );
  return ['Goal: full texts no worse than in one pack.', HEAD, HEAD.replace(/[^|]+/g, '---'), ...rows].join('\n');
}
