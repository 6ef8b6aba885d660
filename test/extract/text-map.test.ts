// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { readPage } from '../../src/extract/read-page';
import { paragraphs, REPORT } from './page-builder';

beforeEach(() => {
  const parsed = new DOMParser().parseFromString(`<main><article>${paragraphs()}</article></main>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
});

const read = () => readPage(document, { id: 'p1', url: 'https://echo.example/a-b-c-d' });
const words = (range: Range | null) => range?.toString().replace(/\s+/g, ' ').trim();

test('every stretch of the text leads to the same words in the page', () => {
  const { article, textMap } = read();
  expect(article.text).toBe(REPORT.join('\n\n'));
  for (const quote of ['Sandholm', '“We heard it before we saw it,”', 'too shallow for the larger boats']) {
    const start = article.text.indexOf(quote);
    expect(words(textMap.rangeOf(start, start + quote.length))).toBe(quote);
  }
});

test('a stretch may run over paragraphs', () => {
  const { article, textMap } = read();
  const range = textMap.rangeOf(10, article.text.indexOf('Nobody was hurt') + 15);
  expect(range?.toString()).toContain('Friday');
  expect(range?.toString().endsWith('Nobody was hurt')).toBe(true);
});

test('of equal words the right ones are found', () => {
  const { article, textMap } = read();
  const second = article.text.indexOf('the', article.text.indexOf('the ') + 4);
  const range = textMap.rangeOf(second, second + 3);
  const before = document.createRange();
  before.setStart(document.body, 0);
  if (range) before.setEnd(range.startContainer, range.startOffset);
  const squeeze = (text: string) => text.replace(/\s+/g, '');
  expect(squeeze(before.toString())).toBe(squeeze(article.text.slice(0, second)));
});

test('after the page has built its DOM anew the words are found again', () => {
  const { article, textMap } = read();
  const copy = document.querySelector('main')?.cloneNode(true);
  document.body.replaceChildren(document.createElement('header'), ...(copy ? [copy] : []));
  const start = article.text.indexOf('Ada Quill');
  expect(words(textMap.rangeOf(start, start + 9))).toBe('Ada Quill');
});

test('words that are gone have no range, and neither has an empty stretch', () => {
  const { article, textMap } = read();
  document.querySelectorAll('p')[2]?.remove();
  const start = article.text.indexOf('Ada Quill');
  expect(textMap.rangeOf(start, start + 9)).toBeNull();
  expect(textMap.rangeOf(5, 5)).toBeNull();
});
