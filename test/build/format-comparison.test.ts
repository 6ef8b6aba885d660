import { describe, expect, test } from 'vitest';
import { formatComparison } from '../../src/build/format-comparison';
import { EMPTY_COMPARISON } from '../../src/core/compare/empty-comparison';
import type { Comparison, CoverageEntry } from '../../src/core/model/comparison';

const EMPTY: Comparison = {
  ...EMPTY_COMPARISON,
  page: { id: 'page', matchedAs: null, outlet: null, repostedOn: null, title: 'A bridge closes', published: null, kind: 'report' },
  searched: { articles: 5, outlets: 4, from: '2024-11-17', to: '2024-11' },
};

const ENTRY: CoverageEntry = {
  id: 'other',
  outlet: { name: 'The Herald', domain: 'herald.example' },
  repostedOn: null,
  title: 'Bridge shut',
  published: { value: '2024-11', precision: 'month', source: 'record' },
  kind: 'report',
  url: null,
  agency: null,
  sameTextAs: null,
  overlap: 0,
  adds: null,
  addsWording: 'verbatim',
  score: 1,
  why: [],
};

describe('a comparison in a terminal', () => {
  test('says what was searched where nothing was found, and shows no empty section', () => {
    const lines = formatComparison(EMPTY);
    expect(lines).toContain('Nothing to compare with');
    expect(lines.at(-1)).toBe('Searched 5 articles from 4 outlets, 2024-11-17 to 2024-11');
  });

  test('names outlet, repost and time only as far as known', () => {
    const repost = { ...ENTRY, id: 'repost', repostedOn: 'social.example', published: null, title: null };
    const lines = formatComparison({ ...EMPTY, story: { id: 's', name: 'The bridge' }, coverage: [ENTRY, repost] });
    expect(lines).toContain('  2024-11  The Herald: Bridge shut [report]');
    expect(lines).toContain('  time unknown  The Herald, reposted on social.example: no headline known [report]');
  });

  test('shows shared text as such', () => {
    const copy = { ...ENTRY, kind: 'agency-copy' as const, sameTextAs: 'page', overlap: 0.884 };
    expect(formatComparison({ ...EMPTY, coverage: [copy] }).join('\n')).toContain('[agency-copy, same text to 88%]');
  });

  test('says how many lines it leaves out', () => {
    const onlyHere = Array.from({ length: 11 }, (_, i) => ({ text: `Sentence ${i}.`, start: i, end: i + 1 }));
    const lines = formatComparison({ ...EMPTY, onlyHere });
    expect(lines).toContain('Only here (11)');
    expect(lines.at(-1)).toBe('  and 3 more');
  });
});
