import type { Browser } from 'puppeteer-core';
import { runInWindow } from './launch-firefox';
import { readManifest } from './launched';
import { folderOf, type Session } from './session';

/** Lets the extension into Firefox's private windows, as the reader does in its settings, and starts it anew. */
export async function allowPrivateWindows({ browser, target }: Session): Promise<void> {
  const id = readManifest(folderOf(target, 'test')).browser_specific_settings?.gecko.id;
  await runInWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID('${id}')).reload();
    })()`,
  );
}

/** Opens an address in a private window of Firefox. */
export async function openPrivately(browser: Browser, url: string): Promise<void> {
  await runInWindow(browser, `openTrustedLinkIn(${JSON.stringify(url)}, 'window', { private: true })`);
}
