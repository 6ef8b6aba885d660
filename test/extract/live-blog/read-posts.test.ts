import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/extract/read-page';
import { page, paragraphs, REPORT } from '../page-builder';
import { anchoredPosts } from './anchored-posts';
import { LIVE_FORMS, LIVE_POSTS } from './live-forms';

const read = (html: string, url = 'https://echo.example/live/crane-falls-sandholm-quay-123456') =>
  readPage(parseHTML(html).document as unknown as Document, { id: 'p1', url });

describe.each(LIVE_FORMS)('$name', ({ html, hasTimes, hasTitles }) => {
  const result = read(html);
  test('every post is read with its own text and stands in the page', () => {
    expect(result.article.kind).toBe('live-blog');
    expect(anchoredPosts(result).map(({ title }) => title)).toEqual(LIVE_POSTS.map(({ title }) => title));
    expect(result.article.posts).toHaveLength(LIVE_POSTS.length);
  });
  if (hasTimes)
    test('with its time', () => {
      expect(result.article.posts.map(({ published }) => published?.value)).toEqual(LIVE_POSTS.map(({ clock }) => `2024-11-18T${clock}Z`));
    });
  if (hasTitles)
    test('and its headline', () => {
      expect(result.article.posts.map(({ title }) => title)).toEqual(LIVE_POSTS.map(({ title }) => title));
    });
});

describe('no live blog is', () => {
  const comment =
    '<li><time datetime="2024-11-18T16:00Z">16:00</time><p>I have seen that crane lean for years and told them so more than once.</p></li>';
  test('a report with comments, even under an address that says live', () => {
    const html = page(
      `<article><h1>Crane falls</h1>${paragraphs()}</article><ul class="comment-list">${comment.repeat(8)}</ul>`,
    ).toString();
    const { article } = read(html);
    expect(article.posts).toEqual([]);
    expect(article.text).toBe(REPORT.join('\n\n'));
  });
  test('a report of parts with times under a usual address', () => {
    const part = (line: string, at: number) => `<section><time datetime="2024-11-1${at}">1${at} November</time><p>${line}</p></section>`;
    const html = page(`<article><h1>Four cranes in six years</h1>${REPORT.map(part).join('')}</article>`).toString();
    expect(read(html, 'https://echo.example/2024/11/18/four-cranes-in-six-years').article.posts).toEqual([]);
  });
});
