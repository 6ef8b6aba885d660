import puppeteer, { type Browser } from 'puppeteer-core';
import { commandOf, type Launched, type LaunchOptions, VIEWPORT } from './launched';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-search-engine-choice-screen',
  '--allow-browser-signin=false',
  '--metrics-recording-only',
];

interface Named {
  type(): string;
  url(): string;
}

const EXTENSION = 'chrome-extension://';

const isWorker = (target: Named) => target.type() === 'service_worker' && target.url().startsWith(EXTENSION);

/** What Chrome tells of a service worker's version, of its many fields those that are read here. */
interface Version {
  readonly versionId: string;
  readonly scriptURL: string;
  readonly runningStatus: string;
}

/**
 * Stops the worker as the developer tools do, and returns when Chrome told that it stopped; it may be running again by then, for an event of its own.
 * Its target is no sign of that: where a tab that is just closed wakes the worker at once, the target lives on.
 */
async function stopWorker(browser: Browser): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  const tools = await page.createCDPSession();
  try {
    await new Promise<void>((settle, fail) => {
      let stopping: string | undefined;
      tools.on('ServiceWorker.workerVersionUpdated', ({ versions }: { readonly versions: readonly Version[] }) => {
        for (const { versionId, scriptURL, runningStatus } of versions) {
          if (!scriptURL.startsWith(EXTENSION)) continue;
          if (versionId === stopping && runningStatus === 'stopped') settle();
          if (stopping !== undefined || runningStatus === 'stopping') continue;
          if (runningStatus === 'stopped') return settle();
          stopping = versionId;
          tools.send('ServiceWorker.stopWorker', { versionId }).catch(fail);
        }
      });
      tools.send('ServiceWorker.enable').catch(fail);
    });
  } finally {
    await tools.detach();
  }
}

/** Puppeteer cannot press a browser's own shortcuts, so the event is sent where the browser sends it. */
async function runShortcut(browser: Browser, command: string): Promise<void> {
  const worker = await (await browser.waitForTarget(isWorker)).worker();
  await worker?.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}

/** The part of Chrome's own names that the tests call in a worker. */
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<unknown[]> };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
};

/** Starts Chromium or Chrome with one unpacked extension. */
export async function launchChrome({ executablePath, extension, proxyPort, profile }: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    acceptInsecureCerts: true,
    defaultViewport: VIEWPORT,
    ...(profile ? { userDataDir: profile } : {}),
    args: [...FLAGS, `--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'],
  });
  const worker = await browser.waitForTarget(isWorker);
  const { host } = new URL(worker.url());
  const url = (path: string) => `${EXTENSION}${host}/${path}`;
  return {
    browser,
    url,
    openOwnPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(url(path));
      return page;
    },
    stopBackground: () => stopWorker(browser),
    update: async () => {
      await browser.installExtension(extension);
    },
    runShortcut: () => runShortcut(browser, commandOf(extension)),
    setColourScheme: (page, value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
  };
}
