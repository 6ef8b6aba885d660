import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { classifyPage } from '../../src/extract/is-article';
import { MAX_ELEMENTS, MAX_PARAGRAPH, MAX_TEXT } from '../../src/extract/limits';
import { readPage } from '../../src/extract/read-page';
import { HOSTILE_PAGES } from './hostile-pages';
import { page, paragraphs, REPORT } from './page-builder';

const URL_OF_ALL = 'https://echo.example/news/crane-falls-across-quay-123456';

/** Pages that this DOM library itself needs seconds for or cannot parse; the bench reads all of them in a browser. */
const TOO_MUCH_HERE = /20,000|30,000|100,000 empty|5 MB of text in paragraphs|class name of 1 MB|50 scripts/;

test.each(HOSTILE_PAGES.filter(({ name }) => !TOO_MUCH_HERE.test(name)))('$name: read or no article', ({ html, hasReport }) => {
  const document = parseHTML(html()).document as unknown as Document;
  expect(['article', 'live-blog', 'neither']).toContain(classifyPage(document, URL_OF_ALL).kind);
  const { article } = readPage(document, { id: 'p1', url: URL_OF_ALL });
  expect(article).toMatchObject({ id: 'p1', url: URL_OF_ALL, removed: expect.any(Array) });
  if (hasReport) for (const line of REPORT) expect(article.text).toContain(line);
});

test('the longest text is cut at the end of a paragraph', () => {
  const lines = Array.from({ length: 4000 }, (_, at) => REPORT[at % REPORT.length] ?? '');
  const { article } = readPage(page(`<article>${paragraphs(lines)}</article>`), { id: 'p1', url: URL_OF_ALL });
  expect(article.text.length).toBeGreaterThan(MAX_TEXT * 0.99);
  expect(article.text.length).toBeLessThan(MAX_TEXT * 1.05);
  expect(REPORT).toContain(article.text.split('\n\n').at(-1));
  expect(article.removed).toMatchObject([{ reason: 'too-long' }]);
});

test('what stands behind too many elements is told as cut off', () => {
  const { article } = readPage(page(`<main>${paragraphs()}${'<div><b></b></div>'.repeat(MAX_ELEMENTS)}<p>Behind the quay</p></main>`), {
    id: 'p1',
    url: URL_OF_ALL,
  });
  expect(article.text).toBe(REPORT.join('\n\n'));
  expect(article.removed[0]?.reason).toBe('too-long');
});

test('the longest paragraph is cut', () => {
  const { article } = readPage(page(`<article><p>${'Quay and pier. '.repeat(MAX_PARAGRAPH / 10)}</p></article>`), {
    id: 'p1',
    url: URL_OF_ALL,
  });
  expect(article.text).toHaveLength(MAX_PARAGRAPH);
  expect(article.removed).toMatchObject([{ reason: 'too-long' }]);
});
