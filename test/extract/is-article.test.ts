import { expect, test } from 'vitest';
import { classifyPage } from '../../src/extract/is-article';
import { page, paragraphs, REPORT, structured } from './page-builder';

const HEADLINE = 'Crane falls across Sandholm quay as harbour closes';
const HEAD = `<title>${HEADLINE} | Echo</title><meta property="og:type" content="article">${structured({ headline: HEADLINE })}`;
const teasers = Array.from(
  { length: 30 },
  (_, at) => `<article><a href="/${at}"><h2>Teaser number ${at} of the day</h2><p>A short line on it.</p></a></article>`,
).join('');

test('a page with an article’s data and text is an article', () => {
  expect(
    classifyPage(page(`<h1>${HEADLINE}</h1>${paragraphs()}`, HEAD), 'https://echo.example/news/crane-falls-across-quay-123456').kind,
  ).toBe('article');
});

test('bare paragraphs without any data are an article', () => {
  expect(classifyPage(page(`<article>${paragraphs()}${paragraphs()}</article>`), 'http://localhost:8080/story').kind).toBe('article');
});

test('a live blog says so in its data', () => {
  const head = `<meta property="og:type" content="article">${structured({ '@type': 'LiveBlogPosting', headline: HEADLINE })}`;
  expect(classifyPage(page(`<h1>${HEADLINE}</h1>${paragraphs()}`, head), 'https://echo.example/news/live/crane-falls-123456').kind).toBe(
    'live-blog',
  );
});

test.each([
  ['front page', 'https://echo.example/', teasers, '<meta property="og:type" content="website">'],
  ['section', 'https://echo.example/category/harbour', teasers, ''],
  ['search', 'https://echo.example/search?q=crane', `<form><input type="search"></form>${teasers}`, ''],
  ['tag page with an article’s type', 'https://echo.example/tag/cranes', teasers, structured({ '@type': 'CollectionPage' })],
  [
    'shop',
    'https://shop.example/product/crane-model',
    `<h1>Model</h1><p>A crane of brass.</p><button class="add-to-cart">Buy</button>`,
    structured({ '@type': 'Product', name: 'Model' }),
  ],
  ['login', 'https://echo.example/login', '<form><input type="password"></form><p>Welcome back.</p>', ''],
  [
    'encyclopaedia',
    'https://en.wiki.example/wiki/Crane',
    `<h1>Crane</h1><div id="mw-content-text">${paragraphs()}</div>`,
    '<meta property="og:type" content="website">',
  ],
  [
    'forum',
    'https://talk.example/threads/cranes.77/',
    `<h1>Cranes</h1><div class="forum-posts">${paragraphs()}</div>`,
    structured({ '@type': 'DiscussionForumPosting' }),
  ],
])('a %s is neither', (_, url, body, head) => {
  expect(classifyPage(page(body, head), url).kind).toBe('neither');
});

test('a page without a body and a page that lies about itself are neither, without an exception', () => {
  const empty = {
    get body() {
      throw new Error('hostile');
    },
  } as unknown as Document;
  expect(classifyPage(empty, 'https://echo.example/x').kind).toBe('neither');
  expect(classifyPage({ body: null } as unknown as Document, 'https://echo.example/x').kind).toBe('neither');
});

test('paragraphs that each stand in elements of their own stand together all the same', () => {
  const wrapped = REPORT.map((line) => `<div class="text-block"><div><p>${line}</p></div></div>`).join('');
  const { signs } = classifyPage(page(`<article><h1>${HEADLINE}</h1>${wrapped}</article>`), 'https://echo.example/news/articles/c1ymn8z');
  expect(signs.together).toBe(1);
  const lists = REPORT.map((line) => `<section><h2>Another</h2><p>${line}</p></section>`).join('');
  expect(classifyPage(page(`<main>${lists}</main>`), 'https://echo.example/news').signs.together).toBeLessThan(0.5);
});

test.each([
  ['a line that says when, in the orders and languages of dates', 'dated', '<p class="when">Published 17 November 2024</p>', 1],
  ['the month first', 'dated', '<span>November 17, 2024</span>', 1],
  ['a date in figures', 'dated', '<div>17.11.2024</div>', 1],
  ['another language', 'dated', '<div>17 de noviembre de 2024</div>', 1],
  ['a year alone is no date', 'dated', '<div>Since 2024 in Sandholm</div>', 0],
  ['what readers vote with', 'votes', '<a class="upvoter">up</a>', 1],
])('signs: %s', (_, sign, body, expected) => {
  expect(classifyPage(page(`<h1>${HEADLINE}</h1>${body}${paragraphs()}`), 'https://echo.example/cranes').signs[sign]).toBe(expected);
});

test('what all elements would be gone over for is looked for only where it can change the decision', () => {
  const voted = `<h1>${HEADLINE}</h1><a class="upvoter">up</a>${paragraphs()}`;
  const sure = classifyPage(page(voted, HEAD), 'https://echo.example/news/2024/11/17/crane-falls-across-quay-123456');
  expect([sure.kind, sure.signs.votes]).toEqual(['article', undefined]);
  const unsure = classifyPage(page(voted), 'https://echo.example/cranes');
  expect([unsure.kind, unsure.signs.votes]).toEqual(['neither', 1]);
});

test('types are read from lists and from full addresses, names of other keys are none', () => {
  const declared = (text: string) =>
    classifyPage(page(paragraphs(), `<script type="application/ld+json">${text}</script>`), 'https://echo.example/cranes').signs;
  expect(declared('{"@type": ["WebPage", "ReportageNewsArticle"]}').articleType).toBe(1);
  expect(declared('{"@type":"https://schema.org/LiveBlogPosting"}')).toMatchObject({ articleType: 1, liveBlog: 1 });
  expect(declared('{"@type":"Organization","name":"Article","sameAs":"Product"}')).toMatchObject({ articleType: 0, otherType: 0 });
});
