import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { readManifest } from './launched';
import { folderOf, type Session } from './session';

declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<{ id: number; windowId: number; url?: string }[]>;
    update(id: number, change: object): Promise<unknown>;
    create(options: object): Promise<unknown>;
  };
};

/** Longest wait for a tab that the extension opens. */
const TAB_MS = 25_000;
const LOOK_AGAIN_MS = 50;

async function findTab(session: Session, before: ReadonlySet<Page>, address: string): Promise<Page | null> {
  for (const page of await session.browser.pages()) {
    if (before.has(page)) continue;
    // Firefox's driver tells no address of an extension's page, so the page itself is asked.
    const href = await page.evaluate(() => location.href).catch(() => '');
    if (href.startsWith(address)) return page;
  }
  return null;
}

/**
 * Opens the popup for the tab in front. A driver cannot reach the real one, so it is opened as a tab behind `front`: for the popup
 * the article's tab is the active one of its window, as it would be.
 */
export async function openPopup(session: Session, front: Page): Promise<Page> {
  const { action, options_ui } = readManifest(folderOf(session.target, 'test'));
  const address = session.url(action.default_popup);
  const opener = await session.openOwnPage(options_ui.page);
  const before = new Set(await session.browser.pages());
  // Which window and which tab is in front is told by the extension's own means: a driver may show several tabs at once.
  const openBehind = async (popup: string, article: string) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === article);
    if (!tab) throw new Error(`no tab shows ${article}`);
    await chrome.tabs.update(tab.id, { active: true });
    await chrome.tabs.create({ url: popup, active: false, windowId: tab.windowId });
  };
  await opener.evaluate(openBehind, address, front.url());
  const popup = await waitForOpened(session, before, address);
  await opener.close();
  return popup;
}

/** The tab at an address that the extension opened by itself, none of those known before. Throws where none comes. */
export async function waitForOpened(session: Session, before: ReadonlySet<Page>, address: string): Promise<Page> {
  for (const end = Date.now() + TAB_MS; Date.now() < end; ) {
    const opened = await findTab(session, before, address);
    if (opened) return opened;
    await wait(LOOK_AGAIN_MS);
  }
  throw new Error(`the extension opened no ${address}`);
}
