import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/core/analyse/analyse-article';
import { readPlainText } from '../../../src/core/analyse/read-plain-text';
import { reportOf } from '../../../src/core/analyse/report-of';

const TEXT =
  'The county council will shut the Aldermoor bridge for eleven months. Engineers found cracks in four of its nine piers. ' +
  '"We cannot put a price on safety," said Ruth Calloway, who leads the roads committee. Buses will run by way of Stenby from 3 March.';

describe('reportOf', () => {
  const analysis = analyseArticle(
    readPlainText({ id: 'a', title: 'Bridge shut', outlet: 'County Post', published: '2023-02-07', text: TEXT }),
  );
  const report = reportOf(analysis);

  it('keeps what the article says of itself', () => {
    expect(report).toMatchObject({
      id: 'a',
      title: 'Bridge shut',
      outlet: { name: 'County Post' },
      published: { value: '2023-02-07' },
      text: TEXT,
    });
  });

  it('keeps every claim and quotation as a slice of the text', () => {
    expect(report.claims.length).toBe(analysis.claims.length);
    for (const { text, span, wording } of report.claims) {
      expect(wording).toBe('verbatim');
      expect(TEXT.slice(span?.start, span?.end)).toBe(text);
    }
    for (const { text, start, end } of report.quotes) expect(TEXT.slice(start ?? 0, end ?? 0)).toBe(text);
  });

  it('prefers the canonical address', () => {
    const article = { ...analysis.article, url: 'https://a.test/x?y=1', canonicalUrl: 'https://a.test/x' };
    expect(reportOf({ ...analysis, article }).url).toBe('https://a.test/x');
  });

  it('survives JSON, as messages and packs carry it', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
