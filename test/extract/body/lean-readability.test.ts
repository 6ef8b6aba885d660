import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { grabContent } from '../../../src/extract/body/lean-readability';
import { finish } from '../../../src/extract/finish';
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
  ['a report that only looser rules find', `<div><div class="comment">${paragraphs()}</div><p>Crane falls.</p></div>`],
  ['no text', '<div></div>'],
  [
    'a short report in the body itself, which the first try takes out',
    `${paragraphs(REPORT.slice(0, 2)).slice(0, 240)}</p><p>Quay, pier, basin.</p>`,
  ],
])('finds what Readability finds: %s', (_, body) => {
  const options = { keepClasses: true, disableJSONLD: true, charThreshold: 250 };
  const wanted = new Readability(page(body, '<title>Crane falls across quay</title>'), options).parse();
  const copyPage = () => ({ document: page(body, '<title>Crane falls across quay</title>') });
  const found = finish(grabContent(copyPage(), copyPage, { title: 'Crane falls across quay', author: null }));
  expect(squashed(found?.content.textContent)).toBe(squashed(wanted?.textContent));
});

test('the page has its turn before each try with looser rules, and each has a copy of its own', () => {
  const copies: Document[] = [];
  const copyPage = () => {
    copies.push(page(`<div class="comment">${paragraphs()}</div>`));
    return { document: copies.at(-1) as Document };
  };
  const tries = grabContent(copyPage(), copyPage, { title: 'Crane falls across quay', author: null });
  let turns = 0;
  let step = tries.next();
  for (; !step.done; step = tries.next()) turns++;
  expect(turns).toBeGreaterThan(0);
  expect(copies).toHaveLength(turns + 1);
  expect(step.value?.copy.document).toBe(copies.at(-1));
});
