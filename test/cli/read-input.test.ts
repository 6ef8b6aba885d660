import { expect, test } from 'vitest';
import { explainJson } from '../../src/cli/contract';
import { readInput } from '../../src/cli/read-input';
import { PLAIN_ARTICLE } from '../messages/plain-article';

const URL = 'https://www.independent.co.uk/news/crane-b1.html';
const HTML = `<html lang="en"><head><meta property="og:site_name" content="Independent Online"></head><body><article><h1>Crane falls across quay</h1>
  <p>The crane on the northern quay fell into the basin on Monday morning, and the harbour stays closed until Friday.</p></article></body></html>`;

test('a page gets the name that the table has for its domain, and read --explain says so', async () => {
  const article = await readInput({ id: 'a', url: URL, html: HTML }, null);
  expect(article.outlet).toEqual({ name: 'The Independent', domain: 'independent.co.uk' });
  expect(explainJson(article).fields.outlet).toBe('domain-table');
});

test('a page that a browser read gets it too', async () => {
  const article = await readInput({ id: 'a', url: URL, html: HTML }, { load: () => ({ ...PLAIN_ARTICLE, url: URL }) });
  expect(article).toMatchObject({ outlet: { name: 'The Independent' }, outletSource: 'domain-table' });
});

test('a page of a domain that the table lacks keeps its own word', async () => {
  const article = await readInput({ id: 'a', url: 'https://hillgazette.example/crane', html: HTML }, null);
  expect(article).toMatchObject({ outlet: { name: 'Independent Online' }, outletSource: 'meta' });
});

const TEXT = 'The council voted on Tuesday to rebuild the sea wall after the third flood of the winter. '.repeat(4);

test('a text with an address and no outlet is named by the table', async () => {
  const article = await readInput({ id: 'a', text: TEXT, url: 'https://www.independent.co.uk/news/x.html' }, null);
  expect(article).toMatchObject({ outlet: { name: 'The Independent', domain: 'independent.co.uk' }, outletSource: 'domain-table' });
});

test('the outlet that a text’s line names goes before the table', async () => {
  const article = await readInput({ id: 'a', text: TEXT, url: 'https://www.independent.co.uk/x', outlet: 'Dale Gazette' }, null);
  expect(article).toMatchObject({ outlet: { name: 'Dale Gazette' }, outletSource: 'input' });
});
