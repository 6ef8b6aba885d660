import { describe, expect, test } from 'vitest';
import { MAX_ARTICLE_CHARS } from '../../src/messages/limits';
import { parseArticle } from '../../src/messages/parse-article';
import { PLAIN_ARTICLE } from './plain-article';

const problemOf = (input: unknown) => {
  const parsed = parseArticle(input);
  return 'problem' in parsed ? parsed.problem : null;
};

test('an article comes through as it is', () => {
  expect(parseArticle(PLAIN_ARTICLE)).toEqual({ article: PLAIN_ARTICLE });
  expect(problemOf({ ...PLAIN_ARTICLE, credit: 'PA' })).toBeNull();
});

describe('what is no article is refused with its field', () => {
  test.each([
    ['title', { title: 3 }],
    ['byline', { byline: 'Ida Moss' }],
    ['byline', { byline: [null] }],
    ['outlet', { outlet: { name: 'The Hill Gazette' } }],
    ['published', { published: { value: 2025, precision: 'day', source: 'meta' } }],
    ['isPaywalled', { isPaywalled: 'no' }],
    ['boilerplate', { boilerplate: [{ start: 5, end: 2, reason: 'caption' }] }],
    ['boilerplate', { boilerplate: [{ start: 0, end: 1e6, reason: 'caption' }] }],
    ['posts', { posts: [{ start: 0.5, end: 2, title: null, published: null }] }],
    ['embeds', { embeds: [null] }],
    ['credit', { credit: 4 }],
  ])('%s in %j', (field, change) => expect(problemOf({ ...PLAIN_ARTICLE, ...change })).toContain(`"${field}"`));

  test('a missing field', () => {
    const { language: _, ...rest } = PLAIN_ARTICLE;
    expect(problemOf(rest)).toContain('"language"');
  });

  test.each([null, 'text', [], {}, { text: 4 }])('%j', (input) => expect(problemOf(input)).toMatch(/expected an article/));

  test('a text that would keep the engine busy', () => {
    expect(problemOf({ ...PLAIN_ARTICLE, text: 'a'.repeat(MAX_ARTICLE_CHARS) })).toMatch(/longer than/);
  });
});
