import { expect, test } from 'vitest';
import type { Comparison } from '../../src/core/model/comparison';
import { FULL } from '../../src/play/scenes/full';
import { groupCoverage, nameCarriers } from '../../src/sidebar/coverage-groups';

type Link = readonly [id: string, sameTextAs: string | null, outlet: string | null];

function comparisonOf(links: readonly Link[], kind: 'report' | 'agency-copy' = 'report'): Comparison {
  const [entry] = FULL.coverage;
  if (!entry) throw new Error('The play data has no coverage.');
  const coverage = links.map(([id, sameTextAs, name]) => ({
    ...entry,
    id,
    sameTextAs,
    kind,
    outlet: name === null ? null : { name, domain: null },
  }));
  return { ...FULL, coverage };
}

test('a report with a text of its own stands alone and has no label', () => {
  expect(groupCoverage(comparisonOf([['a', null, 'A']])).map(({ label }) => label)).toEqual([null]);
});

test('a chain of copies is one group where its first report stands', () => {
  const groups = groupCoverage(
    comparisonOf([
      ['c', 'b', 'C'],
      ['x', null, 'X'],
      ['b', 'a', 'B'],
      ['a', null, 'A'],
    ]),
  );
  expect(groups.map(({ entries }) => entries.map(({ id }) => id))).toEqual([['c', 'b', 'a'], ['x']]);
  expect(groups[0]?.label).toBe('1 text in 3 outlets');
});

test('copies of the page count the page as a carrier', () => {
  const [group] = groupCoverage(comparisonOf([['a', 'page', 'A']], 'agency-copy'));
  expect(group?.includesPage).toBe(true);
  expect(group?.label).toBe('1 agency text in 2 outlets');
  expect(group && nameCarriers(group)).toBe('A; this article');
});

test('each unknown outlet counts as one of its own', () => {
  const [group] = groupCoverage(
    comparisonOf(
      [
        ['a', null, null],
        ['b', 'a', null],
        ['c', 'a', 'C'],
        ['d', 'a', 'C'],
      ],
      'agency-copy',
    ),
  );
  expect(group?.label).toBe('1 agency text in 3 outlets');
});

test('reports that name each other do not loop', () => {
  const links: Link[] = [
    ['a', 'b', 'A'],
    ['b', 'a', 'B'],
  ];
  expect(groupCoverage(comparisonOf(links)).flatMap(({ entries }) => entries)).toHaveLength(2);
});

test('one outlet that carries a text twice is one outlet', () => {
  const links: Link[] = [
    ['a', null, 'A'],
    ['b', 'a', 'A'],
  ];
  expect(groupCoverage(comparisonOf(links)).map(({ label }) => label)).toEqual(['1 text on 2 pages']);
});
