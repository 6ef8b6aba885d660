import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it } from 'vitest';
import { readFixturePages } from './fixture-page';

const folders: string[] = [];
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('fixture pages', () => {
  it('fail when a page has no expected file, and name it', () => {
    expect(() => readFixturePages(folderWith({ 'lonely.html': '<p>' }))).toThrow('lonely.html has no lonely.expected.json');
  });

  it('fail when an expected file has no page', () => {
    expect(() => readFixturePages(folderWith({ 'ghost.expected.json': '{}' }))).toThrow('ghost.expected.json has no page');
  });

  const pages = readFixturePages();

  it('stand at addresses of their own', () => {
    const addresses = pages.flatMap(({ url, alsoAt = [] }) => [url, ...alsoAt.map((path) => new URL(path, url).href)]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('show a tab on articles only', () => {
    for (const { id, article, coverage } of pages) expect(article !== null || coverage === null, id).toBe(true);
  });

  // The expectation itself can be wrong: every string that it names must stand on the page.
  it.each(pages.filter(({ article }) => article !== null))('$id: the expected words stand on the page', ({ html, article }) => {
    const { document } = parseHTML(html);
    const texts = [document.documentElement, ...document.querySelectorAll('template')].map((node) => node.innerHTML);
    const page = texts.map((markup) => parseHTML(`<body>${markup}</body>`).document.body.textContent).join('\n');
    const { textStart, textEnd, notInReport, title, speakers, byline } = article ?? expect.unreachable();
    for (const words of [textStart, textEnd, ...notInReport, title, ...speakers, ...(byline ?? [])]) expect(page).toContain(words);
  });
});
