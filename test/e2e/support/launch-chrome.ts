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

const isWorker = (target: Named) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');

async function stopWorker(browser: Browser): Promise<void> {
  const running = browser.targets().find(isWorker);
  if (!running) return;
  const gone = new Promise<void>((settle) => {
    browser.on('targetdestroyed', (target) => {
      if (target === running) settle();
    });
  });
  await (await running.worker())?.close();
  await gone;
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
  const url = (path: string) => `chrome-extension://${host}/${path}`;
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
