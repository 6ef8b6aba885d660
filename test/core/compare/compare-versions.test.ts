import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../../../src/core/analyse/analyse-article';
import { readPlainText } from '../../../src/core/analyse/read-plain-text';
import { compareVersions } from '../../../src/core/compare/compare-versions';
import type { Article } from '../../../src/core/model/article';

const TITLE = 'Dam above Orrin fails after a week of rain';
const PARAGRAPHS = [
  'The dam above the town of Orrin gave way on Monday night after a week of rain.',
  '“We heard it before we saw it,” said Petra Lindqvist, the mayor of Orrin.',
  'Rescue crews have taken 12 people to hospital, the fire service said on Tuesday.',
  'The reservoir held water for three valleys and was built in the sixties.',
];

const article = (paragraphs: readonly string[], more: Partial<Article> = {}): Article => ({
  ...readPlainText({ id: 'page', text: paragraphs.join('\n\n'), title: TITLE }),
  ...more,
});
const changes = (after: readonly string[], more: Partial<Article> = {}) =>
  compareVersions(analyseArticle(article(PARAGRAPHS)), analyseArticle(article(after, more)));
const withLine = (index: number, line: string) => PARAGRAPHS.map((paragraph, i) => (i === index ? line : paragraph));

describe('changes of substance', () => {
  test('an added quotation, with its place in the later text', () => {
    const added = '“Nobody was told to leave,” said Tomas Arvel, who farms below the dam.';
    const found = changes([...PARAGRAPHS, added]);
    expect(found?.quotes).toMatchObject([{ before: null, after: { text: 'Nobody was told to leave,', speaker: 'Tomas Arvel' } }]);
    const place = found?.quotes[0]?.after;
    expect([...PARAGRAPHS, added].join('\n\n').slice(place?.start ?? 0, place?.end ?? 0)).toBe(place?.text);
  });

  test('a removed quotation, without a place', () => {
    expect(changes(PARAGRAPHS.filter((_, i) => i !== 1))?.quotes).toMatchObject([
      { before: { text: 'We heard it before we saw it,', speaker: 'Petra Lindqvist', start: null }, after: null },
    ]);
  });

  test('a reworded quotation is one change', () => {
    const [first, ...others] =
      changes(withLine(1, '“We heard it long before we saw it,” said Petra Lindqvist, the mayor of Orrin.'))?.quotes ?? [];
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      before: { text: 'We heard it before we saw it,' },
      after: { text: 'We heard it long before we saw it,' },
    });
  });

  test('a changed figure with its sentence', () => {
    const sentence = 'Rescue crews have taken 31 people to hospital, the fire service said on Tuesday.';
    expect(changes(withLine(2, sentence))?.figures).toMatchObject([{ before: '12 people', after: '31 people', sentence }]);
  });

  test('a changed headline', () => {
    expect(changes(PARAGRAPHS, { title: 'Dam above Orrin fails, dozens hurt' })?.headline).toEqual({
      before: TITLE,
      after: 'Dam above Orrin fails, dozens hurt',
    });
  });
});

describe('no changes', () => {
  test.each([
    ['commas', withLine(0, 'The dam above the town of Orrin, gave way on Monday night, after a week of rain.')],
    ['other quotation marks and dashes', withLine(1, '"We heard it before we saw it", said Petra Lindqvist — the mayor of Orrin.')],
    ['capitals and spaces', withLine(0, 'The Dam above the town of Orrin gave  way on Monday night after a week of rain.')],
    ['a line with the time of an update', ['Updated 14:05 GMT, 3 March 2026', ...PARAGRAPHS]],
    ['a sentence without a quotation or a figure', [...PARAGRAPHS, 'The road to the town stays closed.']],
    ['paragraphs in another order', [...PARAGRAPHS].reverse()],
    [
      'quotation marks that went while the words stay',
      withLine(1, 'We heard it before we saw it, said Petra Lindqvist, the mayor of Orrin.'),
    ],
    ['a single word in marks', [...PARAGRAPHS, 'The council called the report “alarming”.']],
  ])('%s', (_, after) => {
    expect(changes(after)).toBeNull();
  });

  test.each([
    ['Updated 14:05 GMT, 3 March 2026', 'Updated 16:40 GMT, 4 March 2026'],
    ['This article was last updated on March 3 at 14:05.', 'This article was last updated on March 4 at 16:05.'],
    ['Published 2 hours ago', 'Published 3 hours ago'],
    ['Share this 1,204 times', 'Share this 1,310 times'],
    ['14 comments', '129 comments'],
  ])('another time or count of the page itself: %s', (line, later) => {
    const before = analyseArticle(article([line, ...PARAGRAPHS]));
    const after = analyseArticle(article([later, ...PARAGRAPHS]));
    expect(compareVersions(before, after)).toBeNull();
  });

  test('another value only by its unit', () => {
    const before = analyseArticle(article([...PARAGRAPHS, 'Engineers say that the lake behind the dam was 10 miles long.']));
    const after = analyseArticle(article([...PARAGRAPHS, 'Engineers say that the lake behind the dam was 16.1 km long.']));
    expect(compareVersions(before, after)).toBeNull();
  });

  test('links to other reports, which are no part of the text', () => {
    const links = 'More: “This is what we know so far,” says the river authority; 450 homes lost';
    const text = [...PARAGRAPHS, links].join('\n\n');
    const after = article([...PARAGRAPHS, links], {
      boilerplate: [{ start: text.indexOf(links), end: text.length, reason: 'related-links' }],
    });
    expect(compareVersions(analyseArticle(article(PARAGRAPHS)), analyseArticle(after))).toBeNull();
  });

  test('a paywall that hides the rest', () => {
    expect(changes(PARAGRAPHS.slice(0, 1), { isPaywalled: true })).toBeNull();
  });

  test('another article at the same address', () => {
    const other = ['Voters in Arle go to the polls today.', '“I have decided to stand again,” said Ruth Kestrel, 61.'];
    expect(changes(other)).toBeNull();
  });
});
