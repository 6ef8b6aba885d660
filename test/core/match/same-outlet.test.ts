import { describe, expect, it } from 'vitest';
import { isSameOutlet } from '../../../src/core/match/same-outlet';

describe('isSameOutlet', () => {
  const of = (name: string, domain: string | null = null) => ({ outlet: { name, domain } });

  it('goes by the domains where both are known, by the names otherwise', () => {
    expect(isSameOutlet(of('County Post', 'post.test'), of('The County Post', 'post.test'))).toBe(true);
    expect(isSameOutlet(of('County Post', 'post.test'), of('County Post', 'stenby.test'))).toBe(false);
    expect(isSameOutlet(of('County Post', 'post.test'), of('County Post'))).toBe(true);
    expect(isSameOutlet(of('County Post'), of('Stenby News'))).toBe(false);
  });

  it('cannot tell for an unknown outlet', () => {
    expect(isSameOutlet(of('County Post'), { outlet: null })).toBeNull();
  });
});
