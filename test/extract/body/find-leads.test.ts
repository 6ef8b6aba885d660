import { expect, test } from 'vitest';
import { readPage } from '../../../src/extract/read-page';
import { page, paragraphs, REPORT } from '../page-builder';

const HEADLINE = 'Crane falls across Sandholm quay as harbour closes';
const LEAD =
  'For the third time in as many years the largest of the cranes at Sandholm has come down, and for the third time nobody can say who was meant to look after it and its neighbours.';
const DECK = 'The owners say that the harbour stays shut until Friday, and that repairs will take a month.';
const URL = 'https://sandholm.example/news/crane-falls-across-quay-123456';

/** The paragraphs of a page whose headline stands in a part of its own, with something below it, far from the text. */
const texts = (head: string, meta = '') => {
  const document = page(
    `<header class="banner"><h1>${HEADLINE}</h1>${head}</header><main><div><article>${paragraphs()}</article></div></main>`,
    `<title>${HEADLINE}</title>${meta}`,
  );
  return readPage(document, { id: '', url: URL }).article.text.split('\n\n');
};

test("a report's beginning that is set apart, beside the headline, is read before the rest", () => {
  expect(texts(`<div class="intro"><p>${LEAD}</p></div>`)).toEqual([LEAD, ...REPORT]);
});

test('a teaser above the text is its beginning, what other names tell is not', () => {
  expect(texts(`<div class="article-teaser"><p>${LEAD}</p></div>`)[0]).toBe(LEAD);
  for (const name of ['author-bio', 'disclaimer', 'related', 'newsletter'])
    expect(texts(`<div class="${name}"><p>${LEAD}</p></div>`), name).toEqual(REPORT);
  expect(texts(`<aside><p>${LEAD}</p></aside>`)).toEqual(REPORT);
});

test('a standfirst is no beginning: it is short, or what the page gives as its description', () => {
  expect(texts(`<p>${DECK}</p>`)).toEqual(REPORT);
  expect(texts(`<p>${LEAD}</p>`, `<meta name="description" content="${LEAD.slice(0, 70)}\u2026">`)).toEqual(REPORT);
  expect(texts(`<p>${LEAD} ${DECK} ${DECK}</p>`, `<meta name="description" content="${LEAD.slice(0, 70)}\u2026">`)[0]).toContain(LEAD);
});

test('what stands above the headline is not looked at', () => {
  const document = page(`<header><p>${LEAD}</p><h1>${HEADLINE}</h1></header><main><article>${paragraphs()}</article></main>`);
  expect(readPage(document, { id: '', url: URL }).article.text.split('\n\n')).toEqual(REPORT);
});
