import { expect, test } from 'vitest';
import { readOutlet } from '../../../src/extract/metadata/outlet';
import { readPageFacts } from '../../../src/extract/metadata/page-facts';
import { page, structured } from '../page-builder';

const read = (head: string, url = 'https://www.sandholm-gazette.example/2024/harbour') => readOutlet(readPageFacts(page('', head), url));
const name = (head: string, url?: string) => read(head, url).outlet?.name ?? null;
const site = (text: string) => `<meta property="og:site_name" content="${text}">`;
const publisher = (text: string) => structured({ headline: 'Crane falls', publisher: { '@type': 'Organization', name: text } });

test('of the names that a page gives its site the one that fits its address counts: one section often goes under its own', () => {
  expect(name(site('Security') + publisher('Sandholm Gazette'))).toBe('Sandholm Gazette');
  expect(name(site('Quay Echo') + publisher('Westerby Media'))).toBe('Quay Echo');
  expect(name(site('Frankwell Allgemeine Zeitung') + publisher('FAZ Online'), 'https://faz.example/a')).toBe(
    'Frankwell Allgemeine Zeitung',
  );
});

test('an address is a name only where the page has no other', () => {
  expect(name(site('sandholm-gazette.example') + publisher('Sandholm Gazette'))).toBe('Sandholm Gazette');
  expect(name(site('sandholm-gazette.example'))).toBe('sandholm-gazette.example');
});

test('slogans and the forms of companies are no part of a name', () => {
  expect(name(site('Sandholm Gazette | News from the quay'))).toBe('Sandholm Gazette');
  expect(name(publisher('Sandholm Gazette Ltd.'))).toBe('Sandholm Gazette');
  expect(name(publisher('Sandholm Gazette GmbH & Co. KG'))).toBe('Sandholm Gazette');
});

test('the end of the title names the site where it fits the address, and nothing is guessed from the address alone', () => {
  expect(read('<title>Crane falls – The Sandholm Gazette</title>')).toEqual({
    outlet: { name: 'The Sandholm Gazette', domain: 'sandholm-gazette.example' },
    outletSource: 'meta',
  });
  expect(name('<title>Crane falls – Harbour news</title>')).toBe(null);
});

test('a heading that leads to the front page names a site that the title\u2019s end calls so, and no other', () => {
  const logo = (title: string) =>
    readOutlet(readPageFacts(page('<h1><a href="/">News from the Sound</a></h1>', `<title>${title}</title>`), 'https://snd.example/a'))
      .outlet;
  expect(logo('Crane falls | News from the Sound')).toEqual({ name: 'News from the Sound', domain: 'snd.example' });
  expect(logo('Crane falls')).toBe(null);
});
