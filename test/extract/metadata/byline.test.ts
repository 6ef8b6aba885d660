import { expect, test } from 'vitest';
import { readByline } from '../../../src/extract/metadata/byline';
import { readPageFacts } from '../../../src/extract/metadata/page-facts';
import { page, paragraphs, structured } from '../page-builder';

const URL = 'https://sandholm.example/2024/harbour';
const read = (body: string, head = '') => readByline(readPageFacts(page(body, head), URL));
const HEADLINE = 'Crane falls across the eastern quay at Sandholm';

test('a person given as first and family name is a person', () => {
  const author = [
    { '@type': 'Person', givenName: 'Mara', familyName: 'Venn' },
    { '@type': 'Person', givenName: 'Jon Ole', familyName: 'Dray' },
  ];
  expect(read('', structured({ headline: HEADLINE, author })).persons).toEqual(['Mara Venn', 'Jon Ole Dray']);
});

test('the writers in a meta element count whatever system named it, addresses and handles do not', () => {
  for (const key of ['articleauthor', 'dcsext.author', 'article:author_name', 'citation_author', 'byline', 'DC.Creator'])
    expect(read('', `<meta name="${key}" content="Mara Venn">`).persons, key).toEqual(['Mara Venn']);
  expect(read('', '<meta name="twitter:creator" content="Mara Venn"><meta name="its_author" content="1482088">')).toEqual({
    persons: [],
    agency: null,
    credit: null,
    source: null,
  });
});

test('the visible line is taken where it names the declared writer and others', () => {
  const head = structured({ headline: HEADLINE, author: { '@type': 'Person', name: 'Mara Venn' } });
  const line = (names: string) => `<h1>${HEADLINE}</h1><div class="bylines">${names}</div>${paragraphs()}`;
  expect(read(line('<a>Ada Quill</a><a>Mara Venn</a>'), head).persons).toEqual(['Ada Quill', 'Mara Venn']);
  expect(read(line('<a>Ada Quill</a>'), head).persons).toEqual(['Mara Venn']);
});

test('an outlet that structured data names beside the persons is a credit and no person', () => {
  const author = [
    { '@type': 'Person', name: 'Mara Venn' },
    { '@type': 'Organization', name: 'Sandholm Gazette' },
  ];
  expect(read('', structured({ headline: HEADLINE, author }))).toEqual({
    persons: ['Mara Venn'],
    agency: null,
    credit: 'Sandholm Gazette',
    source: 'json-ld',
  });
});

test('a card around the whole article hides no byline, another card does', () => {
  expect(read(`<div class="card"><h1>${HEADLINE}</h1><p class="byline">By Mara Venn</p></div>`).persons).toEqual(['Mara Venn']);
  expect(read(`<h1>${HEADLINE}</h1><div class="card"><h3>Other</h3><p class="byline">By Ada Quill</p></div>`).persons).toEqual([]);
});

test('an element that is called after authors and holds the page gives no names', () => {
  const links = ['Harbour News', 'Sandholm Lighthouse', 'Ada Quill'].map((name) => `<a href="/">${name}</a>`).join(' ');
  expect(read(`<div class="single-author"><h1>${HEADLINE}</h1>${paragraphs()}${links}</div>`).persons).toEqual([]);
});

test('a date before "by" and a name of one word in its own element are read', () => {
  const line = '<div class="author-pane">March 3, 2024 at 6:08 PM ET by Mara Venn</div>';
  expect(read(`<h1>${HEADLINE}</h1>${line}`).persons).toEqual(['Mara Venn']);
  expect(read(`<h1>${HEADLINE}</h1><span class="author vcard"><a class="url fn">quillwort</a></span>`).persons).toEqual(['quillwort']);
});

test('a name that stands twice in its link, as the picture\u2019s text and itself, is one name', () => {
  const link = '<a><span>Mara Venn</span> Mara Venn</a><a>Mara Venn</a>';
  expect(read(`<h1>${HEADLINE}</h1><div class="byline">${link}</div>`).persons).toEqual(['Mara Venn']);
});

test('a line that no name marks is a byline beside the date, opened by "By", or alone below the last paragraph', () => {
  const near = (line: string) => `<div><h1>${HEADLINE}</h1><div><span>${line}</span></div>${paragraphs()}</div>`;
  expect(read(near('Mara Venn | 5 April 2025')).persons).toEqual(['Mara Venn']);
  expect(read(near('By Mara Venn and Ada Quill')).persons).toEqual(['Mara Venn', 'Ada Quill']);
  expect(read(near('New York, 5 April 2025')).persons).toEqual([]);
  expect(read(`<h1>${HEADLINE}</h1><div>${paragraphs()}<p><strong>Mara Venn</strong></p></div>`).persons).toEqual(['Mara Venn']);
  expect(read(`<h1>${HEADLINE}</h1><div>${paragraphs()}<p><strong>Mara Venn</strong></p>${paragraphs()}</div>`).persons).toEqual([]);
});

test('initials of a desk are no persons of one word', () => {
  const line = '<span itemprop="author">sgz/mave;adq</span>';
  expect(read(`<h1>${HEADLINE}</h1>${line}`)).toEqual({ persons: [], agency: null, credit: 'sgz/mave;adq', source: null });
});

test('a byline is found where it stands near the headline however deep, and beside a date without being marked', () => {
  const deep = (line: string) =>
    `<header><h1>${HEADLINE}</h1></header><div><div><section><div>${line}</div></section></div>${paragraphs()}</div>`;
  expect(read(deep('<span>By <b>Mara Venn</b></span>')).persons).toEqual(['Mara Venn']);
  expect(read(deep('<span>Mara Venn |</span><span>05.04.2025 - 10:12</span>')).persons).toEqual(['Mara Venn']);
  expect(read(deep('<a href="/staff/mara-venn">Mara Venn</a>')).persons).toEqual(['Mara Venn']);
});

test('what stands under one another in a marked element is not read as one name', () => {
  const line = '<div class="author-box"><p>Mara Venn</p><p>December 4, 2025</p></div>';
  expect(read(`<h1>${HEADLINE}</h1>${line}${paragraphs()}`).persons).toEqual(['Mara Venn']);
});

test('a word that an entity cuts in two is one word', () => {
  const line = '<p>Mara V&#233;nn</p><p>5 April 2025</p>';
  expect(read(`<h1>${HEADLINE}</h1>${line}${paragraphs()}`).persons).toEqual(['Mara V\u00e9nn']);
});

test('a byline before the headline is another article\u2019s where one follows it', () => {
  const other = '<div><div><div><p class="byline">By Ada Quill</p></div></div></div>';
  const own = `<main><div><section><h1>${HEADLINE}</h1><p class="byline">Mara Venn</p>${paragraphs()}</section></div></main>`;
  expect(read(other + own).persons).toEqual(['Mara Venn']);
});

test('of several headings the one that the page\u2019s title holds is the headline\u2019s', () => {
  const body = `<h1>Sandholm Gazette</h1><div class="comments-open"><h1>${HEADLINE}</h1><p class="byline">By Mara Venn</p>${paragraphs()}</div>`;
  expect(read(body, `<title>${HEADLINE} | Sandholm Gazette</title>`).persons).toEqual(['Mara Venn']);
});

test('a byline is found where its line goes on with the date', () => {
  const near = (line: string) => `<header><h1>${HEADLINE}</h1></header><div><div>${line}</div>${paragraphs()}</div>`;
  expect(read(near('By <span>Mara Venn</span> <em>Published</em> <i>5 April 2025</i>')).persons).toEqual(['Mara Venn']);
  expect(read(near('<span>By</span> <a>Mara Venn</a> and <a>Ada Quill</a> <i>3 min read</i>')).persons).toEqual(['Mara Venn', 'Ada Quill']);
  expect(read(near('<span>By</span> <a>the harbour</a> <i>5 April 2025</i>')).persons).toEqual([]);
});

test('last resorts are a signature that begins as bylines do, a name behind its label, and the only author that the page marks anywhere', () => {
  const below = (markup: string) => `<h1>${HEADLINE}</h1><div>${paragraphs()}${markup}</div>`;
  expect(read(below('<p>Written by <a>Mara Venn</a></p>')).persons).toEqual(['Mara Venn']);
  expect(read(below('<ul><li><strong>Date</strong> 5.4.2025</li><li><strong>Author</strong> Mara Venn</li></ul>')).persons).toEqual([
    'Mara Venn',
  ]);
  expect(read(below('<nav><a>Author</a><a>Sandholm Lighthouse</a></nav>')).persons).toEqual([]);
  const aside = (names: string) => below(`<aside>${names}</aside>`);
  expect(read(aside('<a rel="author">Mara Venn</a><span class="author-name">Mara Venn</span>')).persons).toEqual(['Mara Venn']);
  expect(read(aside('<a rel="author">Mara Venn</a><a rel="author">Ada Quill</a>')).persons).toEqual([]);
});

test('whom the page names otherwise goes before a name that is the site\u2019s', () => {
  const head = '<meta name="publisher" content="Sandholm Welle (sandholm.example)"><meta name="author" content="Sandholm Welle">';
  expect(read(`<h1>${HEADLINE}</h1><p class="byline">By Mara Venn</p>`, head)).toMatchObject({
    persons: ['Mara Venn'],
    credit: 'Sandholm Welle',
  });
  expect(read(`<h1>${HEADLINE}</h1>`, head).persons).toEqual(['Sandholm Welle']);
});

test('an outlet is a credit and no person: typed as an organisation, its whole name with an article, or beside persons', () => {
  const typed = (type: string, name: string) =>
    structured({ headline: HEADLINE, author: { '@type': type, name }, publisher: { name: 'Der Sandholmer' } });
  expect(read('', typed('Organization', 'Sandholm Welle'))).toMatchObject({ persons: [], credit: 'Sandholm Welle' });
  expect(read('', typed('Person', 'Der Sandholmer'))).toMatchObject({ persons: [], credit: 'Der Sandholmer' });
  expect(read('', typed('Person', 'Mara Venn')).persons).toEqual(['Mara Venn']);
  const slogan = 'Welle Sandholm | Kai Heute';
  expect(read('', `<meta name="author" content="${slogan}"><meta property="og:site_name" content="${slogan} | WSH">`).persons).toEqual([]);
  const line = `<h1>${HEADLINE}</h1><p class="byline">Mara Venn and Ada Quill, Westerby Echo</p>`;
  expect(read(line, '<meta property="og:site_name" content="Westerby Echo">').persons).toEqual(['Mara Venn', 'Ada Quill']);
});

test('a name in a catalogue\u2019s order is turned round, two names are not', () => {
  const named = (name: string) => read('', `<meta name="citation_author" content="${name}">`).persons;
  expect(named('Venn, Mara J.')).toEqual(['Mara J. Venn']);
  expect(named('Venn, Mara')).toEqual(['Mara Venn']);
  expect(named('Mara Venn, Ada Quill')).toEqual(['Mara Venn', 'Ada Quill']);
});

test('several writers have a link each beside one another, and those of other articles stand elsewhere', () => {
  const link = (name: string) => `<a class="writer" href="/author/${name.toLowerCase().replace(' ', '-')}">${name}</a>`;
  const body = `<h1>${HEADLINE}</h1><div>${link('Mara Venn')}, ${link('Ada Quill')}</div>${paragraphs()}<div>${link('Jon Dray')}</div>`;
  expect(read(body).persons).toEqual(['Mara Venn', 'Ada Quill']);
});

test('the one heading that introduces the writer names her', () => {
  const box = (name: string) => `<section><h3>Written by ${name}</h3><div>She writes about cranes.</div></section>`;
  expect(read(`<h1>${HEADLINE}</h1><div>${paragraphs()}</div>${box('Mara Venn')}`).persons).toEqual(['Mara Venn']);
  expect(read(`<h1>${HEADLINE}</h1><div>${paragraphs()}</div>${box('Mara Venn')}${box('Ada Quill')}`).persons).toEqual([]);
});

test('what a system writes where it has no name is neither person nor credit', () => {
  const head = structured({ headline: HEADLINE, author: { '@type': 'Person', name: 'undefined' } });
  expect(read('', head)).toEqual({ persons: [], agency: null, credit: null, source: null });
});

test('an organisation that structured data names is a credit beside the writer whom the page shows', () => {
  const head = structured({ headline: HEADLINE, author: { '@type': 'Organization', name: 'Sandholm Welle' } });
  expect(read(`<h1>${HEADLINE}</h1><p class="byline">By Mara Venn</p>`, head)).toMatchObject({
    persons: ['Mara Venn'],
    credit: 'Sandholm Welle',
  });
});
