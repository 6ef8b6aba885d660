import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { build, type Plugin } from 'vite';
import { findBrowser } from '../../../src/build/browsers';
import { compileAhead } from '../../../src/build/compile-ahead';
import { thisMachine } from '../../../src/build/machine';
import { readabilityNodes } from '../../../src/build/readability-nodes';
import type { Article } from '../../../src/core/model/article';

/** A page of the bench: its address and its markup. */
export interface BenchPage {
  readonly id: string;
  readonly url: string;
  readonly html: () => Buffer;
  readonly contentType?: string;
}

/** What was measured of our own work on one page. `longest` is the longest stage of the reading; `anchored` says which posts stand in the page. */
export interface MeasuredOurs {
  readonly id: string;
  readonly detect: { readonly kind: string; readonly ms: number };
  readonly read: { readonly article: Article; readonly ms: number; readonly longest: number; readonly anchored: readonly boolean[] };
}

/** The same with Readability alone beside it. */
export interface Measured extends MeasuredOurs {
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
  return (await runWith('sidelightMeasurePage', pages)) as Measured[];
}

/** The same without Readability beside it. */
export async function runOurs(pages: readonly BenchPage[]): Promise<MeasuredOurs[]> {
  return await runWith('sidelightMeasureOurs', pages);
}

/** The doubtful paragraphs of a page with their text and what the trees are asked. */
export interface ListedDoubts {
  readonly id: string;
  readonly doubts: readonly { readonly text: string; readonly signs: readonly number[] }[];
}

/** Lists each page's doubtful paragraphs, to train on. */
export async function runDoubts(pages: readonly BenchPage[]): Promise<ListedDoubts[]> {
  return (await runWith('sidelightListDoubts', pages)) as unknown as ListedDoubts[];
}

async function runWith(measurer: string, pages: readonly BenchPage[]): Promise<MeasuredOurs[]> {
  const script = await bundle();
  const executablePath = await findBrowser('chrome', thisMachine, []);
  if (!executablePath) throw new Error('no installed Chromium found: install it or set CHROME_BIN');
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--host-resolver-rules=MAP * 127.0.0.1:9'],
  });
  try {
    const measured: MeasuredOurs[] = [];
    for (let from = 0; from < pages.length; from += PAGES_A_TAB)
      measured.push(...(await runTab(browser, `${script};${measurer}`, pages.slice(from, from + PAGES_A_TAB), from)));
    return measured;
  } finally {
    await browser.close();
  }
}

async function runTab(browser: Browser, script: string, pages: readonly BenchPage[], offset: number): Promise<MeasuredOurs[]> {
  const measured: MeasuredOurs[] = [];
  let tab = await openTab(browser);
  for (const [at, page] of pages.entries()) {
    try {
      measured.push({ ...(await inTime(measure(tab, script, page, (offset + at) % 2 === 0))), id: page.id });
    } catch (error) {
      process.stderr.write(`${page.id}: left out, ${error instanceof Error ? error.message.split('\n')[0] : error}\n`);
      void tab.page.close().catch((reason: unknown) => process.stderr.write(`closing a tab: ${reason}\n`));
      tab = await openTab(browser);
    }
  }
  await tab.page.close();
  return measured;
}

interface Tab {
  readonly page: Page;
  /** The page to answer the next navigation with. */
  serve(page: BenchPage): void;
}

async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  let next: BenchPage | null = null;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (next === null || !request.isNavigationRequest() || request.frame() !== page.mainFrame()) return void request.abort();
    const headers = { 'content-security-policy': "script-src 'none'; frame-src 'none'" };
    const body = next.html();
    const contentType = next.contentType ?? 'text/html; charset=utf-8';
    next = null;
    return void request.respond({ status: 200, contentType, headers, body });
  });
  return {
    page,
    serve: (served) => {
      next = served;
    },
  };
}

async function measure(tab: Tab, script: string, page: BenchPage, isReadabilityFirst: boolean): Promise<Omit<MeasuredOurs, 'id'>> {
  tab.serve(page);
  await tab.page.goto(page.url, { waitUntil: 'domcontentloaded', timeout: LOAD_TIMEOUT_MS });
  return (await tab.page.evaluate(`${script}(${JSON.stringify(page.url)}, ${isReadabilityFirst})`)) as Omit<MeasuredOurs, 'id'>;
}

/** A page that neither loads nor fails must not stop the bench. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), LOAD_TIMEOUT_MS + 5000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A second copy of Readability, which no plugin changes. */
const readabilityAlone: Plugin = {
  name: 'bench:readability-alone',
  resolveId: (id) => (id === 'readability-alone' ? '\0readability-alone' : null),
  load: (id) =>
    id === '\0readability-alone'
      ? `${readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8').replace(/if \(typeof module[\s\S]*$/, '')}\nexport { Readability };`
      : null,
};

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [readabilityNodes, compileAhead, readabilityAlone],
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
