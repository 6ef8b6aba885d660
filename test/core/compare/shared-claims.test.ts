import { describe, expect, it } from 'vitest';
import { compare, FLOOD, tell } from './story';

describe('claims by the reports that carry them', () => {
  const { sharedClaims, page } = compare(FLOOD.page, [tell(FLOOD.other), tell(FLOOD.third)]);

  it('name every report that carries one, the page first where it does', () => {
    const row = sharedClaims.find(({ claim }) => claim.startsWith('The River Arle burst'));
    expect(row?.carriers.map(({ articleId }) => articleId)).toEqual([page.id, 'courier', 'echo']);
  });

  it('hold what the page lacks', () => {
    const row = sharedClaims.find(({ claim }) => claim.includes('12 million pounds'));
    expect(row?.carriers.map(({ articleId }) => articleId).sort()).toEqual(['courier', 'echo']);
  });

  it('begin with those that most reports carry', () => {
    const counts = sharedClaims.map(({ carriers }) => carriers.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('are none without other reports', () => {
    expect(compare(FLOOD.page, []).sharedClaims).toEqual([]);
  });
});
