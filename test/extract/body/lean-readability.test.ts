import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { grabContent } from '../../../src/extract/body/lean-readability';
import { page, paragraphs, REPORT } from '../page-builder';

const squashed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

test.each([
  ['a plain report', `<main><h1>Crane falls across quay</h1>${paragraphs()}</main>`],
  [
    'a report among lists of links',
    `<ul><li><a href="/a">One</a><li><a href="/b">Two</a></ul><div class="story">${paragraphs()}</div><footer>Echo</footer>`,
  ],
  ['hidden parts', `<div><p style="display: none">Never ${REPORT[0]}</p><p aria-hidden="true">Nor ${REPORT[1]}</p>${paragraphs()}</div>`],
  ['a byline in the text', `<div><p class="byline">By Mara Venn</p>${paragraphs()}</div>`],
  ['divisions without content', `<div><div><br></div><h2></h2><div><img></div>${paragraphs()}</div>`],
  ['paragraphs as divisions', `<div>${REPORT.map((line) => `<div>${line}</div>`).join('')}</div>`],
  ['too little text', '<div><p>Crane falls.</p></div>'],
])('finds what Readability finds: %s', (_, body) => {
  const options = { keepClasses: true, disableJSONLD: true, charThreshold: 250 };
  const wanted = new Readability(page(body, '<title>Crane falls across quay</title>'), options).parse();
  const found = grabContent(page(body, '<title>Crane falls across quay</title>'));
  expect(squashed(found?.textContent)).toBe(squashed(wanted?.textContent));
});
