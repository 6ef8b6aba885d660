import type { Page } from 'puppeteer-core';
import { readManifest } from './launched';
import { folderOf, type Session } from './session';

declare const chrome: {
  readonly tabs: { create(options: object): Promise<unknown>; query(filter: object): Promise<{ url?: string }[]> };
};

/** Longest wait for a tab that the extension opens. */
const TAB_MS = 10_000;

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
  await front.bringToFront();
  // The browser says that the tab is in front before its extensions see it there.
  await opener.waitForFunction(
    async (url) => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.url?.split('#')[0] === url,
    { timeout: TAB_MS, polling: 100 },
    front.url().split('#')[0] ?? '',
  );
  const before = new Set(await session.browser.pages());
  await opener.evaluate((url) => chrome.tabs.create({ url, active: false }).then(() => undefined), address);
  for (const end = Date.now() + TAB_MS; Date.now() < end; ) {
    const popup = await findTab(session, before, address);
    if (!popup) continue;
    await opener.close();
    return popup;
  }
  throw new Error('the popup did not open');
}
