import { expect, test } from 'vitest';
import { readPageFacts } from '../../../src/extract/metadata/page-facts';
import { readTimes } from '../../../src/extract/metadata/times';
import { page, paragraphs, structured } from '../page-builder';

const HEADLINE = 'Crane falls across the eastern quay at Sandholm';
const read = (body: string, { head = '', language = 'en' } = {}) => {
  const document = page(body, head);
  document.documentElement.setAttribute('lang', language);
  return readTimes(readPageFacts(document, 'https://sandholm.example/harbour'));
};
const published = (...args: Parameters<typeof read>) => read(...args).published?.value ?? null;

test('a date that is a part of the title comes before dates in the text', () => {
  const body = `<h1>${HEADLINE}</h1><p>The quay on 24 April 2023</p>${paragraphs()}`;
  expect(published(body, { head: `<title>${HEADLINE} | Gazette | 28.04.2023</title>`, language: 'de' })).toBe('2023-04-28');
  expect(published(body, { head: '<title>What the harbour will look like - a plan for 2030</title>' })).toBe('2023-04-24');
});

test('a time in a part that holds the headline is the article\u2019s, one in a teaser is not', () => {
  const time = '<time datetime="2023-04-28T09:30:00+02:00">28 April</time>';
  const other = '<div class="teaser"><time datetime="2022-01-05T08:00:00+00:00">5 January</time></div>';
  expect(published(`${other}<div class="related-wide"><h1>${HEADLINE}</h1>${time}</div>`)).toBe('2023-04-28T09:30+02:00');
});

test('a date by numbers is read as the page\u2019s country writes it, and not at all where that is not known', () => {
  const body = `<h1>${HEADLINE}</h1><p class="date">03/05/2021</p>`;
  expect(published(body, { language: 'en-GB' })).toBe('2021-05-03');
  expect(published(body, { language: 'pt' })).toBe('2021-05-03');
  expect(published(body, { language: 'en-US' })).toBe('2021-03-05');
  expect(published(body, { language: 'en' })).toBe(null);
});

test('an offset from GMT in hours is part of the time', () => {
  expect(published(`<h1>${HEADLINE}</h1><p class="date">27 October 2025, 16:36 (GMT+7)</p>`)).toBe('2025-10-27T16:36+07:00');
  expect(published(`<h1>${HEADLINE}</h1><p class="date">27 October 2025, 16:36 GMT</p>`)).toBe('2025-10-27T16:36Z');
});

test('a page that only says when it was changed was published no later', () => {
  expect(published(`<h1>${HEADLINE}</h1>`, { head: '<meta property="og:updated_time" content="2024-05-06T07:08:09Z">' })).toBe(
    '2024-05-06T07:08Z',
  );
});

test('where structured data and meta elements name different days, the one that the page shows counts', () => {
  const head = (meta: string) =>
    `${structured({ headline: HEADLINE, datePublished: '2023-11-03T10:25:00+00:00' })}<meta property="article:published_time" content="${meta}">`;
  const body = `<h1>${HEADLINE}</h1><time datetime="2023-11-06T15:25:00+01:00">6 November</time>${paragraphs()}`;
  expect(published(body, { head: head('2023-11-06T14:25:00+00:00') })).toBe('2023-11-06T14:25+00:00');
  expect(published(body, { head: head('2023-11-08T14:25:00+00:00') })).toBe('2023-11-03T10:25+00:00');
});

test('a month\u2019s name before the day is read in other languages as well', () => {
  expect(published(`<h1>${HEADLINE}</h1><span class="date">Juli 12, 2017</span>`, { language: 'de' })).toBe('2017-07-12');
});

test('the day in the picture\u2019s address is the last resort', () => {
  const head = '<meta property="og:image" content="https://img.example/files/2016/05/04/crane.png">';
  expect(published(`<h1>${HEADLINE}</h1>`, { head })).toBe('2016-05-04');
  expect(published(`<h1>${HEADLINE}</h1><p class="date">6 May 2016</p>`, { head })).toBe('2016-05-06');
});

test('a time in UTC is told in the zone in which its day is the one below the headline', () => {
  const at = (time: string, shown: string, modified = time) =>
    published(`<h1>${HEADLINE}</h1><p>${shown}</p>${paragraphs()}`, {
      head: structured({ headline: HEADLINE, datePublished: time, dateModified: modified }),
    });
  expect(at('2020-12-05T23:15:0Z', '6 December 2020')).toBe('2020-12-06T00:15+01:00');
  expect(at('2020-12-06T02:30:00Z', '5 December 2020')).toBe('2020-12-05T23:30-03:00');
  expect(at('2020-12-05T23:15:00Z', '5 December 2020')).toBe('2020-12-05T23:15Z');
  expect(at('2020-12-05T23:15:00+02:00', '6 December 2020'), 'its zone is known').toBe('2020-12-05T23:15+02:00');
  expect(at('2020-12-05T09:15:00Z', '6 December 2020'), 'no zone explains it').toBe('2020-12-05T09:15Z');
  expect(at('2020-12-05T23:15:00Z', '6 December 2020', '2020-12-06T08:00:00Z'), 'the day of the change').toBe('2020-12-05T23:15Z');
});

test('a date below a picture is not the article\u2019s', () => {
  const figure = '<figure><img src="a.png"><figcaption>The quay on 24 April 2023</figcaption></figure>';
  expect(published(`<h1>${HEADLINE}</h1>${figure}<p>28 April 2023</p>${paragraphs()}`)).toBe('2023-04-28');
});

test('a second date is no hour, and a calendar sheet is a date', () => {
  expect(published(`<h1>${HEADLINE}</h1><p class="date">05.04.2025 - 06.04.2025</p>`)).toBe('2025-04-05');
  const sheet = '<div class="datum"><span>Feb</span> <span>18</span><span>2009</span></div>';
  expect(published(`<div><div><div><div><h1>Gazette</h1></div></div></div></div><main>${paragraphs()}${sheet}</main>`)).toBe('2009-02-18');
});
