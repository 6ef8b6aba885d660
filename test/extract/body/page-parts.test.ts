import { expect, test } from 'vitest';
import { readPage } from '../../../src/extract/read-page';
import { page, paragraphs, REPORT } from '../page-builder';

const more = paragraphs(REPORT.map((line) => line.replace('Sandholm', 'Westerby')));
/** The paragraphs that are read from a report with something inside. */
const texts = (inside: string) => {
  const document = page(`<main><article><h1>Crane falls at Sandholm</h1>${inside}</article></main>`);
  return readPage(document, { id: '', url: 'https://sandholm.example/2024/harbour' }).article.text.split('\n\n');
};

const BOX = 'The county of Sandholm has four quays, two of which belong to the same company since its privatisation.';
const QUOTE = 'We asked for new cranes three times and the money never came.';

test('boxes beside the report are told by their names, however the page joins the words', () => {
  for (const name of ['factbox', 'js-expandable-box', 'fact-box right', 'infobox-wide', 'aiArticleSummary', 'rail rail--trending'])
    expect(texts(`${paragraphs()}<div class="${name}"><div><div><p>${BOX}</p></div></div></div>${more}`), name).not.toContain(BOX);
});

test('what a page takes out of sight by a class is left out, unless it comes back on wider screens', () => {
  expect(texts(`${paragraphs()}<p class="hidden">${BOX}</p>${more}`)).not.toContain(BOX);
  expect(texts(`${paragraphs()}<p class="hidden md:block">${BOX}</p>${more}`)).toContain(BOX);
});

test('paragraphs behind the paywall and sections with ids for a table of contents are the report', () => {
  expect(texts(`${paragraphs()}<p class="paywall">${BOX}</p>`)).toContain(BOX);
  expect(texts(`${paragraphs()}<div class="paywall"><p>${BOX}</p></div>`)).not.toContain(BOX);
  expect(texts(`${paragraphs()}<div id="TOC_TITLE_1"><p>${BOX}</p></div>`)).toContain(BOX);
});

test('a paragraph that is one link stays where it is a sentence, and goes where it is a headline', () => {
  const linked = (text: string) => `${paragraphs()}<p><a href="/other">${text}</a></p>${more}`;
  expect(texts(linked('In April the company announced that it would sell the quay.'))).toContain(
    'In April the company announced that it would sell the quay.',
  );
  expect(texts(linked('Sandholm company to sell the quay in April'))).not.toContain('Sandholm company to sell the quay in April');
});

test('a sentence that is mostly a link is taken back where paragraphs like it are kept', () => {
  const own = (text: string) => `<div data-component="text-block">${text}</div>`;
  const linked =
    '<p class="t"><a href="/quays">In 2008 the county promised to</a> pay for <a href="/cranes">new cranes on all of its quays</a>.</p>';
  const found = texts(
    [
      ...REPORT.slice(0, 4).map((line) => own(`<p class="t">${line}</p>`)),
      own(linked),
      ...REPORT.slice(4).map((line) => own(`<p class="t">${line}</p>`)),
    ].join(''),
  );
  expect(found).toContain('In 2008 the county promised to pay for new cranes on all of its quays.');
});

test('a quotation set as a figure stays, the line below it goes', () => {
  const figure = `<figure><blockquote><p>${QUOTE}</p></blockquote><figcaption>Ada Quill at the gate</figcaption></figure>`;
  const found = texts(`${paragraphs()}${figure}${more}`);
  expect(found).toContain(QUOTE);
  expect(found).not.toContain('Ada Quill at the gate');
});

test('a last line that announces what does not follow is no part of the report', () => {
  expect(texts(`${paragraphs()}<p>Read the following articles, too:</p>`)).not.toContain('Read the following articles, too:');
  expect(texts(`${paragraphs()}<p>The owners said:</p><p>\u201c${QUOTE}\u201d</p>`)).toContain('The owners said:');
});

test('a table of data above the first paragraph is no list of bylines and dates', () => {
  const rows = ['Boat', 'Aster', 'Betony', 'Clover', 'Dock'].map((boat, at) => `<tr><td>${boat}</td><td>${at} tonnes</td></tr>`).join('');
  expect(texts(`<table>${rows}</table>${paragraphs()}`)).toContain('Betony');
});

test('parts that a framework has sent and not yet put in their place are read', () => {
  const streamed = `<div hidden id="S:1">${paragraphs()}</div>`;
  expect(texts(`<template id="B:1"></template>${streamed}`)).toContain(REPORT[0]);
  expect(texts(`${more}<div hidden>${BOX}</div>`)).not.toContain(BOX);
});

test('a line that only says when or whose a picture is goes near the beginning, further down it may be when something happens', () => {
  const found = texts(
    `${paragraphs(REPORT.slice(0, 2))}<div>21.04.2024 , 20:24 Uhr</div><div>Photo: \u00a9 Ada Quill</div>${more}<div>24.12.2024, 18:00 Uhr</div>${paragraphs(REPORT.slice(2))}`,
  );
  expect(found).not.toContain('21.04.2024 , 20:24 Uhr');
  expect(found).not.toContain('Photo: \u00a9 Ada Quill');
  expect(found).toContain('24.12.2024, 18:00 Uhr');
});

test('a short last line that is set like the report stays, a line of the page below it goes', () => {
  const set = (lines: readonly string[]) => lines.map((line) => `<p class="text">${line}</p>`).join('');
  const found = texts(
    `<div class="body">${set([...REPORT, ...REPORT.map((line) => line.replace('Sandholm', 'Westerby'))])}<p class="text">Reporting from Sandholm, Westerby and the county\u2019s two other quays</p></div><div class="end"><div>Harbour news</div></div>`,
  );
  expect(found).toContain('Reporting from Sandholm, Westerby and the county\u2019s two other quays');
  expect(found).not.toContain('Harbour news');
});

test('a line without a full stop right behind a picture or alone with it is its caption, a sentence and a line elsewhere are not', () => {
  const LINE = 'The crane on the eastern quay';
  const within = (markup: string) => texts(`<div>${paragraphs()}${markup}${more}</div>`);
  expect(within(`<img src="/a.png"><p>${LINE}</p>`)).not.toContain(LINE);
  expect(within(`<div><div><img src="/a.png"></div><p>${LINE}</p><p>Quay Pictures</p></div>`)).not.toContain(LINE);
  expect(within(`<div><p><img src="/a.png"></p><p>${BOX}</p></div>`)).toContain(BOX);
  expect(within(`<p><b>${LINE}</b></p>`)).toContain(LINE);
  expect(within(`<p><img src="/a.png"></p><h2>${LINE}</h2>`)).toContain(LINE);
});

test('a long row of links that is no sentence is no part of the report', () => {
  const tags = Array.from({ length: 12 }, (_, at) => `<a href="/tag/${at}">eastern quay crane ${at}</a>`).join(', ');
  expect(texts(`${paragraphs()}<div>Tags<br>${tags}</div><p>${BOX}</p>`).join(' ')).not.toContain('eastern quay crane 7');
});

test('paragraphs that are called comments are the report where it has no others', () => {
  const minutes = [BOX, QUOTE, ...REPORT].map((line) => `<div class="match-comment"><p>${line}</p></div>`).join('');
  expect(texts(minutes)).toContain(BOX);
});
