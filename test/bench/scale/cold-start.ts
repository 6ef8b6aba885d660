import { existsSync } from 'node:fs';
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core';
import type { Article } from '../../../src/core/model/article';
import { readManifest } from '../../e2e/support/launched';
import { folderOf, openSession, type Session } from '../../e2e/support/session';
import { waitForTab } from '../../e2e/support/sidebar';
import { startTestSite } from '../../e2e/support/test-site';

/** What the extension itself takes with a pack imported, in ms. */
export interface ColdStart {
  readonly importSeconds: number;
  /** Longest task of the options page during the import, as the browser counts them; 0 for none over 50 ms. */
  readonly longestTaskMs: number;
  /** From a message to a killed worker to an answer that needs nothing: what the browser takes to start it. */
  readonly startMs: readonly number[];
  /** From an article sent to a killed worker to its comparison. */
  readonly coldMs: readonly number[];
  /** The same with the worker alive. */
  readonly warmMs: readonly number[];
}

/** Longest wait for an import, in ms. */
const IMPORT_MS = 600_000;

/** Imports a pack in the options of a real Chromium and asks for these articles, each over a killed worker and again; null without a test build. */
export async function measureColdStart(packFile: string, articles: readonly Article[]): Promise<ColdStart | null> {
  const extension = folderOf('chrome', 'test');
  if (!existsSync(extension)) return null;
  const site = await startTestSite();
  const session = await openSession('chrome', { extension, site });
  try {
    const imported = await importInOptions(session, packFile);
    const page = await session.newTab();
    await session.visit(page, site.demo.url);
    await waitForTab(page);
    const ask = await askFrom(page);
    const startMs: number[] = [];
    const coldMs: number[] = [];
    const warmMs: number[] = [];
    for (const article of articles) {
      await session.stopBackground();
      startMs.push(await ask('nothing', null));
      await session.stopBackground();
      coldMs.push(await ask('compare', article));
      warmMs.push(await ask('compare', article));
    }
    return { ...imported, startMs, coldMs, warmMs };
  } finally {
    await session.close();
    await site.close();
  }
}

declare const window: { longest: number };

async function importInOptions(session: Session, packFile: string): Promise<Pick<ColdStart, 'importSeconds' | 'longestTaskMs'>> {
  const options = await session.openOwnPage(readManifest(folderOf('chrome', 'test')).options_ui.page);
  const press = async (name: string) => {
    const button = await options.waitForFunction(
      (text) => [...document.querySelectorAll('button')].find((one) => one.innerText === text),
      {},
      name,
    );
    await (button as ElementHandle<HTMLButtonElement>).click();
  };
  const input = (await options.waitForSelector('.import input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(packFile);
  await options.waitForFunction(() => document.body.innerText.includes('It takes'));
  await options.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  const started = performance.now();
  await press('Import');
  await options.waitForFunction(() => document.body.innerText.includes('is imported'), { timeout: IMPORT_MS, polling: 50 });
  const importSeconds = Number(((performance.now() - started) / 1000).toFixed(1));
  const longestTaskMs = await options.evaluate(() => window.longest);
  await options.close();
  return { importSeconds, longestTaskMs };
}

interface Context {
  readonly id: number;
  readonly name: string;
  readonly auxData?: { readonly type?: string };
}

/** A way to send a message from the extension's own world of a page, as its reader script does; resolves to the milliseconds until the answer. */
async function askFrom(page: Page): Promise<(verb: string, input: Article | null) => Promise<number>> {
  const client: CDPSession = await page.createCDPSession();
  const contexts: Context[] = [];
  client.on('Runtime.executionContextCreated', ({ context }: { context: Context }) => contexts.push(context));
  await client.send('Runtime.enable');
  const own = contexts.find(({ name, auxData }) => auxData?.type === 'isolated' && name === 'Sidelight');
  if (!own) throw new Error(`no script of the extension runs in the page; there are ${contexts.map(({ name }) => name).join(', ')}`);
  return async (verb, input) => {
    const message = JSON.stringify({ to: 'background', verb, input });
    const { result } = await client.send('Runtime.evaluate', {
      contextId: own.id,
      awaitPromise: true,
      returnByValue: true,
      expression: `(async () => {
        const started = performance.now();
        const answer = await chrome.runtime.sendMessage(${message});
        return answer?.ok || answer?.error.code === 'unknown-call' ? performance.now() - started : JSON.stringify(answer);
      })()`,
    });
    if (typeof result.value !== 'number') throw new Error(`the background did not compare: ${result.value}`);
    return Number(result.value.toFixed(1));
  };
}
