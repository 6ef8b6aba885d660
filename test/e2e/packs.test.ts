import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '../../src/build/wait-until';
import { readManifest } from './support/launched';
import { folderOf, inBothBrowsers } from './support/session';
import { countOnTab, openSidebar, readSidebar } from './support/sidebar';

const COMMAND = resolve(import.meta.dirname, '../../dist/cli/sidelight.js');

/** Two reports of the fixture page "flood", which the bundled corpus knows nothing of. */
const REPORTS = [
  {
    ...{ id: 'wend-1', outlet: 'Dale Herald', title: 'River Wend floods forty homes', published: '2024-11-18' },
    text:
      'Forty homes in Lower Wend stood under water on Monday after the Wend burst its banks. Firefighters took eleven people to the village hall by ' +
      'boat. “It came through the letterbox,” said Derek Hallam of Mill Row. The gauge at Wend Bridge read 2.8 metres, the highest since it was ' +
      'put there. Schools in the valley stay shut until Wednesday, the council said. The river authority expects more rain on Thursday.',
  },
  {
    ...{ id: 'wend-2', outlet: 'Moor Radio', title: 'Eleven rescued by boat as Wend bursts banks', published: '2024-11-18' },
    text:
      'Eleven people were rescued by boat in Lower Wend after the river Wend burst its banks and water entered 40 homes. A woman of 93 was among ' +
      'them. The river rose by a metre and a half in one night, to 2.8 metres at Wend Bridge. “Do not test the ford,” the council asked drivers. ' +
      'Melting snow and two days of rain came together, the river authority said.',
  },
];

inBothBrowsers('a reader’s own pack', 'test', (session) => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-packs-'));
  const file = join(folder, 'valley.slpack');
  const damaged = join(folder, 'damaged.slpack');
  let options: Page;

  beforeAll(async () => {
    const lines = join(folder, 'articles.jsonl');
    writeFileSync(lines, REPORTS.map((report) => JSON.stringify(report)).join('\n'));
    execFileSync(process.execPath, [COMMAND, 'pack', 'build', lines, '-o', file, '--name', 'Valley papers'], { stdio: 'pipe' });
    const bytes = readFileSync(file);
    bytes[bytes.length - 50] = (bytes[bytes.length - 50] ?? 0) ^ 0xff;
    writeFileSync(damaged, bytes);
    options = await session().openOwnPage(readManifest(folderOf(session().target, 'test')).options_ui.page);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const waitForText = (pattern: RegExp) => waitUntil(options, (source) => new RegExp(source).test(document.body.innerText), pattern.source);
  const press = async (name: RegExp) => {
    await options.bringToFront();
    const pressOnce = (source: string) => {
      const all = [...document.querySelectorAll('button')];
      const button = all.find((one) => new RegExp(source).test(one.getAttribute('aria-label') ?? one.innerText));
      button?.click();
      return button !== undefined;
    };
    await waitUntil(options, pressOnce, name.source);
  };
  const choose = async (path: string) => {
    await options.bringToFront();
    await waitUntil(options, () => document.querySelector('.import input[type="file"]') !== null);
    await ((await options.$('.import input[type="file"]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
  };
  const visit = async (): Promise<Page> => {
    const page = await session().newTab();
    await session().visit(page, session().site.fixture('flood').url);
    return page;
  };

  test('is imported in the options, after a question that says what it holds', async () => {
    await choose(file);
    await waitForText(/“Valley papers”: 2 articles from 2 outlets, 18 November 2024 to 18 November 2024\. It takes \d+ kB/);
    await press(/^Import$/);
    await waitForText(/“Valley papers” is imported/);
    await waitForText(/Remove…\s+2 articles from 2 outlets, 18 November 2024/);
  });

  test('is found on a page that nothing was known of', async () => {
    const page = await visit();
    expect(await countOnTab(page)).toBe(2);
    await openSidebar(page);
    const { text } = await readSidebar(page);
    expect(text).toContain('Dale Herald');
    expect(text).toContain('Moor Radio');
    await page.close();
  });

  test('is found after the background ended', async () => {
    await session().stopBackground();
    const page = await visit();
    expect(await countOnTab(page)).toBe(2);
    await page.close();
  });

  test('stays as it was where a damaged file of its name is refused', async () => {
    await choose(damaged);
    await waitForText(/this one takes its place/);
    await press(/^Replace$/);
    await waitForText(/The pack is damaged/);
    const page = await visit();
    expect(await countOnTab(page)).toBe(2);
    await page.close();
  });

  test('is gone once it is removed', async () => {
    await press(/^Remove Valley papers$/);
    await press(/^Remove$/);
    await waitForText(/“Valley papers” is removed/);
    const page = await visit();
    await new Promise((settle) => setTimeout(settle, 1500));
    expect(await page.$('sidelight-root')).toBeNull();
    await page.close();
  });
});
