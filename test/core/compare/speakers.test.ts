import { describe, expect, test } from 'vitest';
import { compare, tell } from './story';

const OPENING = 'The harbour wall at Wexcombe was opened on Monday after three years of works, and the town came to see it.\n\n';

/** Whom the page and two other reports quote, by name, with the outlets. */
function quoted(page: string, ...others: readonly string[]) {
  const reports = others.map((text, i) => tell({ id: `r${i}`, outlet: `Outlet ${i}`, text: OPENING + text }));
  const { speakers } = compare({ id: 'page', outlet: 'Page', text: OPENING + page }, reports);
  return Object.fromEntries(speakers.map(({ name, outlets }) => [name, [...outlets].sort()]));
}

describe('a person across outlets', () => {
  test('is one with and without a suffix where the role is the same', () => {
    const speakers = quoted(
      'Justice Martin Alder said: \u201cThe wall is lawful.\u201d',
      'Justice Martin B. Alder Jr. said: \u201cNobody broke a rule.\u201d',
    );
    expect(Object.values(speakers)).toEqual([['Outlet 0', 'Page']]);
  });

  test('is another with a suffix where nothing else tells', () => {
    const speakers = quoted('Tom Ruddock said: \u201cThe wall is ours.\u201d', 'Tom Ruddock Jr. said: \u201cI paid for it.\u201d');
    expect(speakers).toEqual({ 'Tom Ruddock': ['Page'], 'Tom Ruddock Jr': ['Outlet 0'] });
  });

  test('by a bare family name is the one of two relatives who has the role', () => {
    const speakers = quoted(
      'President Tom Ruddock said: \u201cThe wall is ours.\u201d\n\nHis sister Lena Ruddock said: \u201cI am glad.\u201d',
      'President Ruddock said: \u201cWe built it.\u201d',
    );
    expect(speakers).toEqual({ 'Tom Ruddock': ['Outlet 0', 'Page'], 'Lena Ruddock': ['Page'] });
  });

  test('by a bare family name that two bear alike is left apart', () => {
    const speakers = quoted(
      'Tom Ruddock said: \u201cThe wall is ours.\u201d\n\nLena Ruddock said: \u201cI am glad.\u201d',
      'On the pier Ruddock said: \u201cWe built it.\u201d',
    );
    expect(Object.keys(speakers).sort()).toEqual(['Lena Ruddock', 'Ruddock', 'Tom Ruddock']);
  });

  test('does not let a relative in through a bare family name', () => {
    const speakers = quoted(
      'Tom Ruddock said: \u201cOurs.\u201d',
      'Ruddock said: \u201cWe built it.\u201d',
      'Lena Ruddock said: \u201cI am glad.\u201d',
    );
    expect(Object.keys(speakers)).toContain('Lena Ruddock');
    expect(speakers['Lena Ruddock']).toEqual(['Outlet 1']);
  });
});
