import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/core/analyse/analyse-article';
import type { Article } from '../../src/core/model/article';
import { type ExpectedArticle, readFixturePages } from '../site/fixture-page';
import { readFixture } from '../site/read-fixture';

/** The report's own text: boilerplate cut out. */
function reportText({ text, boilerplate }: Article): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of boilerplate) {
    rest += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return (rest + text.slice(from)).trim();
}

/** Times are equal when they are the same instant, known equally well. */
function timeOf(time: ExpectedArticle['published']) {
  return time && { precision: time.precision, value: time.precision === 'minute' ? Date.parse(time.value) : time.value };
}

const pages = readFixturePages();

describe.each(pages.flatMap((page) => (page.article ? [{ ...page, article: page.article }] : [])))('$id', (page) => {
  const expected = page.article;
  const { article } = readFixture(page);

  it('is read as an article of its kind', () => {
    expect({ isArticle: article.isArticle, kind: article.kind }).toEqual({ isArticle: true, kind: expected.kind });
  });

  it('has its headline, outlet, byline, time and language', () => {
    const { title, outlet, repostedOn, byline, language, agency, isPaywalled } = article;
    const read = { title, outlet, repostedOn, byline: expected.byline && byline, language, agency, isPaywalled };
    const { kind, published, textStart, textEnd, notInReport, posts, speakers, ...fields } = expected;
    expect(read).toEqual(fields);
    expect(timeOf(article.published)).toEqual(timeOf(published));
  });

  it('starts and ends where the report does', () => {
    const text = reportText(article);
    expect(text.slice(0, expected.textStart.length)).toBe(expected.textStart);
    expect(text.slice(-expected.textEnd.length)).toBe(expected.textEnd);
  });

  it('leaves out what is no part of the report', () => {
    const text = reportText(article);
    expect(expected.notInReport.filter((words) => text.includes(words))).toEqual([]);
  });

  it('has its live-blog posts', () => {
    expect(article.posts).toHaveLength(expected.posts);
  });

  it('quotes its speakers, and every quotation is a slice of the text', () => {
    const { quotes, speakers } = analyseArticle(article);
    for (const { text, start, end } of quotes) expect(article.text.slice(start, end)).toBe(text);
    const quoted = new Set(quotes.filter(({ kind }) => kind !== 'indirect').map(({ speaker }) => speaker));
    const names = speakers.filter(({ id, type }) => type === 'person' && quoted.has(id)).map(({ name }) => name);
    expect(names.sort()).toEqual([...expected.speakers].sort());
  });
});

describe('pages that are no articles', () => {
  it.each(pages.filter(({ article }) => article === null))('$id', (page) => {
    expect(readFixture(page).article.isArticle).toBe(false);
  });
});
