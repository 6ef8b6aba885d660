import { describe, expect, test } from 'vitest';
import { nameOutlet } from '../../../src/core/outlets/name-outlet';
import { PLAIN_ARTICLE } from '../../messages/plain-article';

const ON_THE_TABLE = 'https://www.independent.co.uk/news/x-b1.html';
const REUTERS_COPY = { kind: 'agency-copy', agency: 'Reuters', byline: [] } as const;

describe('naming the outlet', () => {
  test("the table's name for a domain goes before what the page calls itself", () => {
    expect(nameOutlet({ ...PLAIN_ARTICLE, url: ON_THE_TABLE })).toEqual({
      ...PLAIN_ARTICLE,
      url: ON_THE_TABLE,
      outlet: { name: 'The Independent', domain: 'independent.co.uk' },
      outletSource: 'domain-table',
    });
  });

  test('a domain that is not in the table keeps what the page said, and nothing is guessed from it', () => {
    expect(nameOutlet(PLAIN_ARTICLE)).toBe(PLAIN_ARTICLE);
    expect(nameOutlet({ ...PLAIN_ARTICLE, outlet: null, outletSource: null })).toMatchObject({ outlet: null, outletSource: null });
  });

  test('a text without an address and a repost are left as they are: their outlet is not the site', () => {
    const posted = { ...PLAIN_ARTICLE, url: 'https://www.bbc.co.uk/forum/1', kind: 'repost', repostedOn: 'bbc.co.uk' } as const;
    for (const article of [{ ...PLAIN_ARTICLE, url: null }, posted]) expect(nameOutlet(article)).toBe(article);
  });

  test('agency copy is a report on the agency’s own site, whatever the page calls itself', () => {
    expect(nameOutlet({ ...PLAIN_ARTICLE, ...REUTERS_COPY, url: 'https://www.reuters.com/world/a' }).kind).toBe('report');
    expect(nameOutlet({ ...PLAIN_ARTICLE, ...REUTERS_COPY, url: ON_THE_TABLE }).kind).toBe('agency-copy');
    expect(nameOutlet({ ...PLAIN_ARTICLE, ...REUTERS_COPY, kind: 'report', url: ON_THE_TABLE }).kind).toBe('agency-copy');
  });

  test('other kinds stay what they are', () => {
    expect(nameOutlet({ ...PLAIN_ARTICLE, ...REUTERS_COPY, kind: 'live-blog', url: ON_THE_TABLE }).kind).toBe('live-blog');
    expect(nameOutlet({ ...PLAIN_ARTICLE, ...REUTERS_COPY, kind: 'opinion', url: ON_THE_TABLE }).kind).toBe('opinion');
  });
});
