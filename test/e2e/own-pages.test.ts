import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/build/wait-until';
import { readManifest } from './support/launched';
import { openPopup, waitForOpened } from './support/own-pages';
import { folderOf, inBothBrowsers } from './support/session';
import { waitForClosed, waitForSidebar, waitForTab } from './support/sidebar';

declare const chrome: {
  readonly action: { getBadgeText(details: object): Promise<string> };
  readonly tabs: { query(filter: object): Promise<{ id: number; url: string }[]> };
  readonly storage: { readonly local: { get(): Promise<object> } };
  readonly commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
};

inBothBrowsers('toolbar button, popup and options', 'test', (session) => {
  let page: Page;
  let story: string;
  let optionsPath: string;
  let others: number;

  beforeAll(async () => {
    page = await session().newTab();
    optionsPath = readManifest(folderOf(session().target, 'test')).options_ui.page;
  });

  beforeEach(async () => {
    const { demo } = session().site;
    story = demo.url;
    others = demo.coverage?.length ?? 0;
    await session().visit(page, story);
    await page.bringToFront();
  });

  const textOf = (own: Page) => own.evaluate(() => document.body.innerText);
  const waitForText = (own: Page, pattern: RegExp) =>
    waitUntil(own, (source) => new RegExp(source, 'i').test(document.body.innerText), pattern.source);
  const press = async (own: Page, name: RegExp) => {
    const found = await own.evaluateHandle(
      (source) =>
        [...document.querySelectorAll<HTMLElement>('button, a, input, label')].find((one) =>
          new RegExp(source, 'i').test(one.getAttribute('aria-label') ?? one.innerText ?? ''),
        ),
      name.source,
    );
    const element = found.asElement();
    if (!element) throw new Error(`nothing to press is named ${name}; the page says: ${await textOf(own)}`);
    // The popup is a tab behind the article here, where no pointer reaches.
    await (element as unknown as { evaluate(run: (one: HTMLElement) => void): Promise<void> }).evaluate((one) => one.click());
  };

  test('the installation opens a page that says what is requested from whom, behind the others', async () => {
    const welcome = await waitForOpened(session(), new Set(), session().url('src/welcome/index.html'));
    expect(await textOf(welcome)).toMatch(/As installed: nothing, from nobody/);
    expect(await welcome.evaluate(() => document.visibilityState)).toBe('hidden');
    await welcome.close();
  });

  test('the toolbar button shows the number of other reports', async () => {
    await waitForTab(page);
    const own = await session().openOwnPage(optionsPath);
    const badge = () =>
      own.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((one) => one.url === url);
        return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no tab';
      }, story);
    await expect.poll(badge, { timeout: 5_000 }).toBe(String(others));
    await own.close();
  });

  test('the shortcut Alt+Shift+S is declared, opens the sidebar and closes it', async () => {
    await waitForTab(page);
    await session().runShortcut();
    await waitForSidebar(page);
    await session().runShortcut();
    await waitForClosed(page);
    const own = await session().openOwnPage(optionsPath);
    const shortcuts = await own.evaluate(async () =>
      (await chrome.commands.getAll()).map((one) => one.shortcut.replace('⌥⇧S', 'Alt+Shift+S')),
    );
    expect(shortcuts).toContain('Alt+Shift+S');
    await own.close();
  });

  describe('the popup', () => {
    test('says what was found on the page in front', async () => {
      await waitForTab(page);
      const popup = await openPopup(session(), page);
      await waitForText(popup, new RegExp(`${others} other reports`));
      await popup.close();
    });

    test('says so where the page is no article', async () => {
      await session().visit(page, session().site.fixtures.find(({ article }) => article === null)?.url ?? '');
      const popup = await openPopup(session(), page);
      await waitForText(popup, /no (news )?article/);
      await popup.close();
    });

    test('opens the sidebar', async () => {
      await waitForTab(page);
      const popup = await openPopup(session(), page);
      await waitForText(popup, new RegExp(`${others} other reports`));
      await press(popup, /open/);
      await page.bringToFront();
      await waitForSidebar(page);
    });

    test('turns Sidelight off for this site at once, and the options list the site until it is turned on again', async () => {
      await waitForTab(page);
      const popup = await openPopup(session(), page);
      await waitForText(popup, new RegExp(`${others} other reports`));
      await press(popup, /this site/);
      await waitUntil(page, () => !document.querySelector('sidelight-root'));
      await session().visit(page, story);
      await waitUntil(page, () => document.readyState === 'complete');

      const site = new URL(story).hostname.replace(/^www\./, '');
      const options = await session().openOwnPage(optionsPath);
      await waitForText(options, new RegExp(site.replaceAll('.', '\\.')));
      expect(await page.$('sidelight-root')).toBeNull();
      await press(options, new RegExp(`turn on|remove|${site}`));
      await page.bringToFront();
      await session().visit(page, story);
      await waitForTab(page);
      await options.close();
      if (!popup.isClosed()) await popup.close();
    });
  });

  describe('the options', () => {
    test('tell what is in the corpus', async () => {
      const options = await session().openOwnPage(optionsPath);
      await waitForText(options, /5 (articles|reports)/);
      await options.close();
    });

    test('clear everything after a question, and bring it back', async () => {
      const options = await session().openOwnPage(optionsPath);
      const sitesOff = () => options.$$eval('.rows bdi', (sites) => sites.map((site) => site.textContent));
      const stored = () => options.evaluate(async () => Object.keys(await chrome.storage.local.get()).length);
      await waitForText(options, /another site/);
      await options.type('#new-site', 'valley-news.example');
      await press(options, /^turn off there/);
      await expect.poll(sitesOff, { timeout: 5_000 }).toEqual(['valley-news.example']);

      await press(options, /^clear everything/);
      await waitForText(options, /remove .*the list of sites/);
      expect(await sitesOff()).toEqual(['valley-news.example']);
      await press(options, /^clear$/);
      await expect.poll(sitesOff, { timeout: 5_000 }).toEqual([]);
      expect(await stored()).toBe(0);

      await press(options, /^bring my choices back/);
      await expect.poll(sitesOff, { timeout: 5_000 }).toEqual(['valley-news.example']);
      await press(options, /^turn on for valley-news/);
      await expect.poll(sitesOff, { timeout: 5_000 }).toEqual([]);
      await options.close();
    });
  });
});
