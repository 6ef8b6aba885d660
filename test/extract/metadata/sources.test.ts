import { expect, test } from 'vitest';
import { explainJson } from '../../../src/cli/contract';
import { readPage } from '../../../src/extract/read-page';
import { page, paragraphs, structured } from '../page-builder';

const HEADLINE = 'Crane falls across the eastern quay at Sandholm';
const fieldsOf = (body: string, head = '') =>
  explainJson(readPage(page(body, head), { id: 'a', url: 'https://sandholm.example/2024/harbour' }).article).fields;

test('what the page shows is told apart from what it declares', () => {
  const head = structured({ headline: HEADLINE, author: { '@type': 'Person', name: 'Mara Venn' }, articleSection: 'Harbour' });
  expect(fieldsOf(`<h1>${HEADLINE}</h1>${paragraphs()}`, head)).toMatchObject({ title: 'headline', byline: 'json-ld', section: 'json-ld' });
  expect(fieldsOf(paragraphs(), head)).toMatchObject({ title: 'json-ld' });
});

test('meta elements and visible lines are named as sources', () => {
  const head = `<meta property="og:title" content="${HEADLINE}"><meta property="article:section" content="Harbour">`;
  expect(fieldsOf(`<p class="byline">By Mara Venn</p>${paragraphs()}`, head)).toMatchObject({
    title: 'meta',
    byline: 'text',
    section: 'meta',
  });
});

test('a field that the page does not say has no source', () => {
  expect(fieldsOf(`<h1>${HEADLINE}</h1>${paragraphs()}`)).toMatchObject({ byline: null, section: null });
});
