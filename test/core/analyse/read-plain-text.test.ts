import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/core/analyse/read-plain-text';
import type { Article } from '../../../src/core/model/article';

const REPORT = [
  'The harbour at Sandholm will stay closed until Friday after a crane fell across the eastern quay, its owners said.',
  'Nobody was hurt, and the two ships that were being unloaded have been moved to Westerby for repairs and inspection.',
  '“We heard it before we saw it,” said Ada Quill, who runs the kiosk opposite the gate and called the fire brigade.',
  'An inquiry by the county will look at the maintenance records of all four cranes, which date from the nineties.',
];

const read = (lines: readonly string[], input: Partial<Parameters<typeof readPlainText>[0]> = {}) =>
  readPlainText({ id: 'x', text: lines.join('\n\n'), ...input });
const marked = (article: Article) => article.boilerplate.map(({ start, end, reason }) => [reason, article.text.slice(start, end)]);

test('the text stays exactly the input', () => {
  const text = `  ${REPORT.join('\n')}\n\n`;
  expect(readPlainText({ id: 'x', text }).text).toBe(text);
});

test('headline, standfirst, byline and dateline above the report are read and marked', () => {
  const article = read([
    'Crane falls across Sandholm quay as harbour closes for a week',
    'Owners say that nobody was hurt in the second accident this year',
    'Mara Venn,Tobias Okoro',
    'Sunday 17 November 2024 17:47 EST',
    ...REPORT,
  ]);
  expect(article.title).toBe('Crane falls across Sandholm quay as harbour closes for a week');
  expect(article.byline).toEqual(['Mara Venn', 'Tobias Okoro']);
  expect(article.published).toEqual({ value: '2024-11-17T17:47-05:00', precision: 'minute', source: 'text' });
  expect(marked(article).map(([reason]) => reason)).toEqual(['headline', 'headline', 'byline', 'dateline']);
});

test('a report that begins at once has no headline', () => {
  const article = read(REPORT);
  expect(article.title).toBeNull();
  expect(article.outlet).toBeNull();
  expect(article.boilerplate).toEqual([]);
});

test.each([
  ['date 2024-11', '2024-11', 'month'],
  ['date 2024-11-18', '2024-11-18', 'day'],
])('the prefix "%s" is the date and not the report', (prefix, value, precision) => {
  const article = read([`${prefix} ${REPORT[0]}`, ...REPORT.slice(1)]);
  expect(article.published).toMatchObject({ value, precision });
  expect(marked(article)).toEqual([['dateline', prefix]]);
});

test("the caller's own fields win over the text's", () => {
  const article = read(['A headline that the text gives above itself', 'Monday 4 March 2024', ...REPORT], {
    title: 'Given',
    outlet: 'The Westerby Echo',
    published: '2024-03-05T10:00Z',
  });
  expect([article.title, article.outlet?.name, article.outletSource]).toEqual(['Given', 'The Westerby Echo', 'input']);
  expect(article.published).toEqual({ value: '2024-03-05T10:00Z', precision: 'minute', source: 'input' });
});

test('a shared headline names the outlet, the footer the server', () => {
  const article = read([
    'Follow',
    'Crane falls across Sandholm quay. The harbour will be closed until Friday, its owners say - The Westerby Echo',
    ...REPORT,
    'Sign in to participate in the conversation',
    'Tidepool Mastodon',
    'A small server for people who like boats',
  ]);
  expect(article).toMatchObject({
    kind: 'repost',
    title: 'Crane falls across Sandholm quay',
    repostedOn: 'Tidepool',
    outletSource: 'headline',
  });
  expect(article.outlet).toEqual({ name: 'The Westerby Echo', domain: null });
  expect(marked(article).map(([, text]) => text)).not.toContain(REPORT[3]);
});

test("the outlet's own boxes name it where nothing else does", () => {
  expect(read([...REPORT, 'Install the Westerby Echo app for free']).outlet).toEqual({ name: 'Westerby Echo', domain: null });
});

test('an embedded post in one line is its author’s words with handle and date, and never an appeal', () => {
  const words = 'I thank everybody who support us with boats. Your help keeps us afloat, and every bit makes all the difference';
  const article = read([REPORT[0] ?? '', `${words} — Harbour Master Ino (@ino_sandholm) November 17, 2024`, ...REPORT.slice(1)]);
  const [embed] = article.embeds;
  expect(embed).toMatchObject({
    author: 'Harbour Master Ino',
    handle: '@ino_sandholm',
    published: { value: '2024-11-17', precision: 'day' },
  });
  expect(article.text.slice(embed?.start, embed?.end)).toBe(words);
  expect(article.boilerplate).toEqual([]);
});

test('a text that sends readers to another entry by its time is a live blog', () => {
  expect(read([`${REPORT[0]} (see 14.40 post)`, ...REPORT.slice(1)]).kind).toBe('live-blog');
});

describe('agency copy', () => {
  test('an agency alone in the byline makes the text agency copy', () => {
    expect(read(['Crane falls across the eastern quay', 'Reuters', ...REPORT])).toMatchObject({ kind: 'agency-copy', agency: 'Reuters' });
  });
  test('so does the agencies’ own opening', () => {
    expect(read([`SANDHOLM, Norway (AP) — ${REPORT[0]}`, ...REPORT.slice(1)])).toMatchObject({ kind: 'agency-copy', agency: 'AP' });
  });
  test('a person in the byline makes it a report', () => {
    expect(read(['Crane falls across the eastern quay', 'By Mara Venn, Associated Press', ...REPORT])).toMatchObject({
      kind: 'report',
      agency: 'AP',
    });
  });
});

test.each(['', '   \n\n  ', 'Too short.'])('a text without a report is no article: "%s"', (text) => {
  expect(readPlainText({ id: 'x', text }).isArticle).toBe(false);
});
