import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser, type Target } from '../build/browsers';
import { thisMachine } from '../build/machine';
import type { Article } from '../core/model/article';
import { UsageError } from './command';
import { LineError } from './json-lines';
import type { PageLoader } from './read-input';

/** The page reader as one script that leaves `sidelightReadPage` on the global object; the build puts it beside the command line. */
const READER_SCRIPT = fileURLToPath(new URL('./page-reader.js', import.meta.url));

/** Longest wait for a page, in milliseconds: pages are given from memory, so only parsing takes time. */
const LOAD_TIMEOUT_MS = 20_000;

type OpenLoader = PageLoader & { close(): Promise<void> };

/** Opens a loader in an installed browser; null without a name: then pages go through the DOM library. */
export async function openLoader(name: string | undefined): Promise<OpenLoader | null> {
  if (name === undefined) return null;
  if (name !== 'chrome' && name !== 'firefox') throw new UsageError(`--browser ${name}: expected chrome or firefox`);
  const faults: string[] = [];
  const executablePath = await findBrowser(name, thisMachine, faults);
  if (!executablePath) {
    const variable = name === 'chrome' ? 'CHROME_BIN' : 'FIREFOX_BIN';
    throw new Error([`no usable ${name} is installed: install it or set ${variable}`, ...faults].join('\n  '));
  }
  const script = await readFile(READER_SCRIPT, 'utf8');
  const browser = await launch(name, executablePath);
  const page = await browser.newPage();
  let current: { readonly url: string; readonly html: string } | null = null;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = current !== null && request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (isPage && current
      ? request.respond({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
          body: current.html,
        })
      : request.abort());
  });
  return {
    load: async ({ id, url, html }) => {
      current = { url, html };
      return await readIn(page, script, { id, url });
    },
    close: () => browser.close(),
  };
}

async function launch(name: Target, executablePath: string): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer-core');
  const args =
    name === 'chrome' ? ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'] : [];
  return await puppeteer.launch({ browser: name, executablePath, headless: true, args });
}

async function readIn(page: Page, script: string, options: { readonly id: string; readonly url: string }): Promise<Article> {
  try {
    await page.goto(options.url, { waitUntil: 'domcontentloaded', timeout: LOAD_TIMEOUT_MS });
    return (await page.evaluate(`${script};sidelightReadPage(document, ${JSON.stringify(options)}).article`)) as Article;
  } catch (error) {
    throw new LineError('failed', `the browser could not read the page: ${error instanceof Error ? error.message : String(error)}`);
  }
}
