import { mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { readManifest } from './support/launched';
import { openPopup } from './support/own-pages';
import { folderOf, inBothBrowsers } from './support/session';
import { openSidebar, waitForTab } from './support/sidebar';

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

  test('of the popup', async () => {
    await session().visit(page, story);
    await waitForTab(page);
    const popup = await openPopup(session(), page);
    await popup.waitForFunction(() => /\d other reports/.test(document.body.innerText), { polling: 100 });
    await popup.setViewport({ width: 360, height: 420 });
    await shoot(popup, 'popup');
    await popup.close();
  });

  test('of the options', async () => {
    const options = await session().openOwnPage(readManifest(folderOf(session().target, 'test')).options_ui.page);
    await options.waitForFunction(() => /5 (articles|reports)/.test(document.body.innerText));
    await shoot(options, 'options');
    await options.close();
  });
});
