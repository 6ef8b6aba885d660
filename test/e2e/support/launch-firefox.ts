import puppeteer, { type Browser } from 'puppeteer-core';
import { waitUntil } from '../../../src/build/wait-until';
import { type ColourScheme, type Launched, type LaunchOptions, readManifest, VIEWPORT } from './launched';

/** Fixed, so that the tests know the extension's addresses. */
const UUID = '11111111-2222-4333-8444-555555555555';
const preferences = (id: string, proxyPort: number) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // The popup is tested in a tab behind the article, where timers otherwise run once a second.
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'dom.security.https_first': false,
  'dom.security.https_first_schemeless': false,
});

/** What puppeteer does not wrap: a command to the browser's own window. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Runs a statement in the browser's own window, where puppeteer has no names for what is needed. Rejects where the statement throws. */
export async function runInWindow(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { contexts: { context: string }[] };
  const context = tree.contexts[0]?.context;
  const ended = (await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true })).result as Evaluated;
  if (ended.type === 'exception') throw new Error(`in the browser's window: ${ended.exceptionDetails?.text}`);
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly exceptionDetails?: { readonly text: string };
}

/** Ends the event page at once, also in the midst of something; throws where it lives on. */
const endBackground = (id: string) => `(async () => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  if (extension.backgroundState !== 'stopped') throw new Error('the event page is ' + extension.backgroundState);
})()`;

/** A driver cannot press a browser's own shortcuts, so the key's command is run. */
const PRESS_SHORTCUT = 'for (const key of document.querySelectorAll("keyset[id^=ext-keyset] key")) key.doCommand()';

/** Values of `layout.css.prefers-color-scheme.content-override`. */
const SCHEMES: Readonly<Record<ColourScheme, number>> = { dark: 0, light: 1 };

/** Starts Firefox and installs one unpacked extension. */
export async function launchFirefox({ executablePath, extension, proxyPort, profile }: LaunchOptions): Promise<Launched> {
  const id = readManifest(extension).browser_specific_settings?.gecko.id;
  if (!id) throw new Error(`${extension}/manifest.json names no gecko.id`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: VIEWPORT,
    ...(profile ? { userDataDir: profile } : {}),
    // Without it pages of moz-extension: may not be opened.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(id, proxyPort),
  });
  await browser.installExtension(extension);
  const url = (path: string) => `moz-extension://${UUID}/${path}`;
  return {
    browser,
    url,
    openOwnPage: async (path) => {
      const page = await browser.newPage();
      // Any other `waitUntil` hangs on moz-extension: addresses.
      await page.goto(url(path), { waitUntil: [] });
      await waitUntil(page, () => location.protocol === 'moz-extension:' && document.readyState === 'complete');
      return page;
    },
    stopBackground: () => runInWindow(browser, endBackground(id)),
    update: async () => {
      await browser.installExtension(extension);
    },
    runShortcut: () => runInWindow(browser, PRESS_SHORTCUT),
    setColourScheme: (_, scheme) =>
      runInWindow(browser, `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${SCHEMES[scheme]})`),
  };
}
