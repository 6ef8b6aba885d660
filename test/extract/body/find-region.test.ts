import { expect, test } from 'vitest';
import { findRegion } from '../../../src/extract/body/find-region';
import { page, paragraphs, REPORT } from '../page-builder';

const LONG = paragraphs([...REPORT, ...REPORT]);
const CHROME = '<header><a href="/">Echo</a></header>';
const idOf = (body: string) => findRegion(page(body).body)?.id ?? null;

test.each([
  ['the main part', 'main', `${CHROME}<main id="main"><h1>Crane falls</h1><div>${LONG}</div></main>`],
  ['what holds the article', 'both', `${CHROME}<div id="both"><article>${LONG}</article><section>More</section></div>`],
  ['what holds the paragraphs and one more', 'outer', `${CHROME}<div id="outer"><h1>Crane falls</h1><div>${LONG}</div></div>`],
  ['both parts of a divided report', 'outer', `${CHROME}<div id="outer"><div>${LONG}</div><div>${LONG}</div></div>`],
  ['the report and not the notices', 'main', `${CHROME}<main id="main">${LONG}</main><aside>${LONG}</aside>`],
])('finds %s', (_, id, body) => {
  expect(idOf(body)).toBe(id);
});

test.each([
  ['little prose', `<main id="main">${paragraphs()}</main>`],
  ['paragraphs at the top', `${CHROME}${LONG}`],
  ['prose in two places', `${CHROME}<main id="main">${LONG}</main><div>${LONG}</div>`],
])('takes the whole page for %s', (_, body) => {
  expect(idOf(body)).toBeNull();
});
