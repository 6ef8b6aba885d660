import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/build/wait-until';
import { copyExtension } from './support/copy-extension';
import { readManifest } from './support/launched';
import { requestsOfItsOwn } from './support/own-requests';
import { deskOf } from './support/page-status';
import { folderOf, openSession, type Session, TARGETS } from './support/session';
import { isSidebarOpen, openSidebar, readSidebar, waitForTab } from './support/sidebar';
import { startTestSite, type TestSite } from './support/test-site';

/** Longest for two starts of a browser on a busy machine. */
const TWO_STARTS_MS = 120_000;

let site: TestSite;
let story: string;
beforeAll(async () => {
  site = await startTestSite();
  story = site.demo.url;
});
afterAll(() => site.close());

declare const chrome: { readonly storage: { readonly local: { get(): Promise<object> } } };

describe.each(TARGETS)('a life in %s', (target) => {
  describe('of the background and of updates', () => {
    let session: Session;
    const copy = copyExtension(folderOf(target, 'test'));
    beforeAll(async () => {
      session = await openSession(target, { extension: copy.folder, site });
    });
    afterAll(async () => {
      await session?.close();
      copy.remove();
    });

    test('the sidebar opens with its contents after the background ended between detection and click', async () => {
      const page = await session.newTab();
      await session.visit(page, story);
      await waitForTab(page);
      await session.stopBackground();
      await openSidebar(page);
      expect(Object.keys((await readSidebar(page)).regions)).toContain('Coverage');
      await page.close();
    });

    test('a page opened after the background ended gets its tab', async () => {
      await session.stopBackground();
      const page = await session.newTab();
      await session.visit(page, story);
      await waitForTab(page);
      await page.close();
    });

    test('after an update the script in an open page goes quiet, and pages opened from then on work', async () => {
      const page = await session.newTab();
      await session.visit(page, story);
      await openSidebar(page);
      const before = readManifest(copy.folder).version;
      copy.changeManifest((manifest) => ({ ...manifest, version: `${before}.1` }));
      await session.update();
      // Whatever the reader does in the old page now must neither fail nor leave two tabs.
      await page.bringToFront();
      await page.mouse.click(300, 400);
      await page.keyboard.press('Escape');
      await page.evaluate(() => history.pushState(null, '', '#moved'));
      await expect.poll(() => page.$$eval('sidelight-root', (hosts) => hosts.length)).toBeLessThanOrEqual(1);
      const next = await session.newTab();
      await session.visit(next, story);
      await openSidebar(next);
      expect(await isSidebarOpen(next)).toBe(true);
      expect(session.errors).toEqual([]);
    });

    test('no request left that the tests did not open', () => {
      expect(requestsOfItsOwn(session)).toEqual([]);
    });
  });

  test(
    'settings survive a restart of the browser',
    async () => {
      const profile = mkdtempSync(join(tmpdir(), `sidelight-${target}-`));
      const options = { extension: folderOf(target, 'test'), site, profile };
      const stored = (session: Session) =>
        deskOf(session).then((desk) => desk.evaluate(async () => JSON.stringify(await chrome.storage.local.get())));

      const first = await openSession(target, options);
      const page = await first.newTab();
      await first.visit(page, story);
      await openSidebar(page);
      await page.evaluate(() => {
        const press = (name: RegExp) =>
          [...(document.querySelector('sidelight-root')?.shadowRoot?.querySelectorAll('button') ?? [])]
            .find((button) => name.test(button.textContent ?? ''))
            ?.click();
        press(/^Menu/);
        return new Promise<void>((settle) => requestAnimationFrame(() => requestAnimationFrame(() => settle(press(/off on this site/)))));
      });
      await waitUntil(page, () => !document.querySelector('sidelight-root'));
      const site1 = new URL(story).hostname.replace(/^www\./, '');
      await expect.poll(() => stored(first), { timeout: 10_000, interval: 300 }).toContain(site1);
      await first.close();

      const second = await openSession(target, options);
      try {
        expect(await stored(second)).toContain(site1);
        const again = await second.newTab();
        await second.visit(again, story);
        expect(await again.$('sidelight-root')).toBeNull();
      } finally {
        await second.close();
        rmSync(profile, { recursive: true, force: true });
      }
    },
    TWO_STARTS_MS,
  );
});
