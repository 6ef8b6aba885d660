import { mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { waitUntil } from '../../src/build/wait-until';
import { audit } from '../screens/audit';
import { readManifest, VIEWPORT } from './support/launched';
import { openPopup } from './support/own-pages';
import { folderOf, inBothBrowsers } from './support/session';
import { openSidebar, waitForTab } from './support/sidebar';

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

const LIBRARY = 'src/library/index.html';
const SHOTS = resolve(import.meta.dirname, '../../shots');
/** A picture of an empty page in this size has about 5 kB. */
const LEAST_BYTES = 8_000;

inBothBrowsers('pictures', 'test', (session) => {
  let page: Page;
  let story: string;
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    page = await session().newTab();
    story = session().site.demo.url;
  });

  const shoot = async (of: Page, name: string) => {
    const path = resolve(SHOTS, `${session().target}-${name}.png`) as `${string}.png`;
    await of.screenshot({ path });
    expect(statSync(path).size).toBeGreaterThan(LEAST_BYTES);
  };

  test.each(['light', 'dark'] as const)('of tab and sidebar (%s)', async (scheme) => {
    await session().setColourScheme(page, scheme);
    await session().visit(page, story);
    await waitForTab(page);
    await shoot(page, `tab-${scheme}`);
    await openSidebar(page);
    await shoot(page, `sidebar-${scheme}`);
    await session().setColourScheme(page, 'light');
  });

  /** Nothing wrong in the whole page; and a pale heading is found, so that the audit can fail. */
  const expectAccessible = async (own: Page) => {
    expect(await audit(own, 'html')).toEqual([]);
    await own.$eval('h1', (heading) => (heading as HTMLElement).style.setProperty('color', 'var(--line)'));
    expect((await audit(own, 'html')).join()).toContain('color-contrast');
  };

  test.each(['light', 'dark'] as const)('of the popup (%s), in which axe finds nothing', async (scheme) => {
    await session().visit(page, story);
    await waitForTab(page);
    const popup = await openPopup(session(), page);
    await session().setColourScheme(popup, scheme);
    await waitUntil(popup, () => /\d other reports/.test(document.body.innerText));
    await popup.setViewport({ width: 360, height: 420 });
    await shoot(popup, `popup-${scheme}`);
    await expectAccessible(popup);
    await session().setColourScheme(popup, 'light');
    await popup.close();
  });

  test.each(['light', 'dark'] as const)('of the options (%s), in which axe finds nothing', async (scheme) => {
    const options = await session().openOwnPage(readManifest(folderOf(session().target, 'test')).options_ui.page);
    await session().setColourScheme(options, scheme);
    await waitUntil(options, () => /5 (articles|reports)/.test(document.body.innerText));
    await options.setViewport({ ...VIEWPORT, height: await options.evaluate(() => document.documentElement.scrollHeight) });
    await shoot(options, `options-${scheme}`);
    await expectAccessible(options);
    await session().setColourScheme(options, 'light');
    await options.close();
  });

  test.each(['light', 'dark'] as const)('of the first page (%s), in which axe finds nothing', async (scheme) => {
    const welcome = await session().openOwnPage('src/welcome/index.html');
    await session().setColourScheme(welcome, scheme);
    await waitUntil(welcome, () => /is installed/.test(document.body.innerText));
    await shoot(welcome, `welcome-${scheme}`);
    await expectAccessible(welcome);
    await session().setColourScheme(welcome, 'light');
    await welcome.close();
  });

  test('of the library with articles, light and dark, in which axe finds nothing', async () => {
    const desk = await session().openOwnPage(LIBRARY);
    await desk.evaluate(() => chrome.runtime.sendMessage({ to: 'background', verb: 'setKeepsReading', input: { isOn: true } }));
    for (const [index, id] of ['agency-copy-a', 'demo', 'flood'].entries()) {
      await session().visit(page, session().site.fixture(id).url);
      await expect.poll(() => countKept(desk), { timeout: 15_000 }).toBe(index + 1);
    }
    await desk.close();
    for (const scheme of ['light', 'dark'] as const) {
      const library = await session().openOwnPage(LIBRARY);
      await session().setColourScheme(library, scheme);
      await waitUntil(library, () => /3 articles/.test(document.body.innerText));
      await library.setViewport({ ...VIEWPORT, height: await library.evaluate(() => document.documentElement.scrollHeight) });
      await shoot(library, `library-${scheme}`);
      await expectAccessible(library);
      await session().setColourScheme(library, 'light');
      await library.close();
    }
  });
});

/** How many articles the library has, as the database tells. */
function countKept(own: Page): Promise<number> {
  return own.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('sidelight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('libraryPlaces').objectStore('libraryPlaces').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}
