import type { Article } from '../../src/core/model/article';

/** An article of our own writing, for tests that need one whatever it says. */
export const PLAIN_ARTICLE: Article = {
  id: 'this-page',
  url: 'https://www.hillgazette.example/reservoir',
  isArticle: true,
  kind: 'report',
  title: 'Reservoir wall cracks',
  outlet: { name: 'The Hill Gazette', domain: 'hillgazette.example' },
  outletSource: 'meta',
  repostedOn: null,
  byline: ['Ida Moss'],
  published: { value: '2025-03-01', precision: 'day', source: 'json-ld' },
  modified: null,
  language: 'en',
  canonicalUrl: null,
  section: null,
  agency: null,
  isPaywalled: false,
  text: 'The wall of the reservoir has cracked.\n\n“We left at once,” said Tom Reed, a farmer.',
  boilerplate: [{ start: 0, end: 3, reason: 'caption' }],
  removed: [{ reason: 'comments', text: 'Great read' }],
  posts: [],
  embeds: [{ start: 4, end: 8, author: 'Tom Reed', handle: null, published: null }],
};
