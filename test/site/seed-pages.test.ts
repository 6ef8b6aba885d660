import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, it } from 'vitest';
import { readPage } from '../../src/extract/read-page';
import { seedPages } from './seed-pages';

/** Our own stand-in for a document: plain text, paragraphs apart, signs that markup must not swallow. */
const DOCUMENT = `date 2024-11-18 The ferry between Marrow Point & the outer islands sails again from Tuesday after nineteen days in dock.

“We have had people rowing for milk,” said the harbour master, Colin Teague. The operator has promised two extra sailings a day.

Islanders had complained that <no> replacement vessel was hired, and the committee will hear the operator on Thursday evening.

A new ship has been ordered from a yard in Gdansk and should arrive the summer after next, eight months later than planned.

The gearbox was sent to Bergen by road because no crane on the quay could lift it, and came back with a bill that nobody wants to show.

“I asked how much and was told to be glad that it turns,” said Ruth Okafor, who speaks for the shops on the outer islands. She counts nine that closed for a week or longer.

The school kept its doors open with soup from the lifeboat station. Two teachers slept in the library until the mail boat could take them home on Friday.`;

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
for (const id of ['a', 'b', 'c', 'd']) writeFileSync(join(folder, `${id}.txt`), DOCUMENT);
afterAll(() => rmSync(folder, { recursive: true }));

describe('documents wrapped into pages', () => {
  const pages = seedPages(folder);

  it('keep their file stems as ids, in order, each with a host', () => {
    expect(pages.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    for (const { host, url } of pages) expect(new URL(url).hostname).toBe(host);
  });

  it('come in three templates, in turn', () => {
    const [a, b, c, d] = pages.map(({ html }) => html);
    expect(new Set([a, b, c]).size).toBe(3);
    expect(d).toBe(a);
  });

  it.each(pages.slice(0, 3))('carry every word of the document ($id)', ({ html }) => {
    const text = parseHTML(html).document.body.textContent.replace(/\s+/g, ' ');
    for (const line of DOCUMENT.split(/\n+/)) expect(text).toContain(line);
  });

  it.each(pages.slice(0, 3))('are read as articles ($id)', ({ id, url, html }) => {
    const { article } = readPage(parseHTML(html).document, { id, url });
    expect(article.isArticle).toBe(true);
    expect(article.text).toContain('sails again from Tuesday');
    expect(article.text).toContain('take them home on Friday.');
  });

  it('are none for an empty folder', () => {
    const empty = mkdtempSync(join(tmpdir(), 'documents-'));
    expect(seedPages(empty)).toEqual([]);
    rmSync(empty, { recursive: true });
  });
});
