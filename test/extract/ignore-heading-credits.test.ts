import { expect, test } from 'vitest';
import { readPage } from '../../src/extract/read-page';
import { page, paragraphs } from './page-builder';

const HEADLINE = 'Crane falls across the eastern quay at Sandholm';
const read = (line: string) =>
  readPage(page(`<main><h1>${HEADLINE}</h1><p>What the harbour has learned</p>${line}${paragraphs()}</main>`), {
    id: 'p1',
    url: 'https://echo.example/news/crane-falls',
  }).article;

test('a heading in words of a name is no byline and stays in the report', () => {
  const { byline, text } = read('<h2>Crane Safety Matters</h2>');
  expect(byline).toEqual([]);
  expect(text).toContain('Crane Safety Matters');
});

test('a name alone in a line that is no heading is the byline, and so is a heading that begins as one', () => {
  expect(read('<p>Mara Venn</p>').byline).toEqual(['Mara Venn']);
  expect(read('<h3>By Mara Venn</h3>').byline).toEqual(['Mara Venn']);
});
