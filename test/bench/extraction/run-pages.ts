import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../../src/cli/find-browser';
import type { Article } from '../../../src/core/model/article';

/** A page of the bench: its address and its markup. */
export interface BenchPage {
  readonly id: string;
  readonly url: string;
  readonly html: () => Buffer;
}

/** What was measured on one page. */
export interface Measured {
  readonly id: string;
  readonly detect: { readonly kind: string; readonly signs: Readonly<Record<string, number>>; readonly score: number; readonly ms: number };
  readonly read: { readonly article: Article; readonly ms: number };
  readonly alone: {
    readonly title: string | null;
    readonly byline: string | null;
    readonly date: string | null;
    readonly siteName: string | null;
    readonly text: string;
    readonly ms: number;
  };
}

const LOAD_TIMEOUT_MS = 20_000;
/** Pages after which a fresh tab is opened, so that one page's memory does not slow the next. */
const PAGES_A_TAB = 60;

/** Reads each page in an installed Chromium on the page's own address, its scripts blocked and nothing else loaded. Pages that do not load are reported and left out. */
export async function runPages(pages: readonly BenchPage[]): Promise<Measured[]> {
  const script = await bundle();
  const executablePath = findBrowser('chrome');
  if (!executablePath) throw new Error('no installed Chromium found: install it or set CHROME_BIN');
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--host-resolver-rules=MAP * 127.0.0.1:9'],
  });
  try {
    const measured: Measured[] = [];
    for (let from = 0; from < pages.length; from += PAGES_A_TAB) measured.push(...(await runTab(browser, script, pages.slice(from, from + PAGES_A_TAB), from)));
    return measured;
  } finally {
    await browser.close();
  }
}

async function runTab(browser: Browser, script: string, pages: readonly BenchPage[], offset: number): Promise<Measured[]> {
  const tab = await browser.newPage();
  let current: BenchPage | null = null;
  let isServed = false;
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    if (current === null || isServed || !request.isNavigationRequest() || request.frame() !== tab.mainFrame()) return void request.abort();
    isServed = true;
    const headers = { 'content-security-policy': "script-src 'none'" };
    return void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: current.html() });
  });
  const measured: Measured[] = [];
  for (const [at, page] of pages.entries()) {
    current = page;
    isServed = false;
    try {
      await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: LOAD_TIMEOUT_MS });
      const result = await tab.evaluate(`${script};sidelightMeasurePage(${JSON.stringify(page.url)}, ${(offset + at) % 2 === 0})`);
      measured.push({ ...(result as Omit<Measured, 'id'>), id: page.id });
    } catch (error) {
      process.stderr.write(`${page.id}: ${error instanceof Error ? error.message.split('\n')[0] : error}\n`);
    }
  }
  await tab.close();
  return measured;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: new URL('./in-page.ts', import.meta.url).pathname, formats: ['iife'], name: 'sidelightBench' },
    },
  });
  const output = (Array.isArray(built) ? built[0] : built) as { output: readonly { code?: string }[] };
  const code = output.output[0]?.code;
  if (!code) throw new Error('the bench script could not be bundled');
  return code;
}
