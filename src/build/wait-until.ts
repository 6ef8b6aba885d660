import { setTimeout as wait } from 'node:timers/promises';
import type { EvaluateFunc, Page } from 'puppeteer-core';

/** Where a driver can run functions: a page, or a world of its own in one. */
export type World = Pick<Page, 'evaluate'>;

/** Longest wait on a busy machine. */
const LONGEST_MS = 25_000;
const LOOK_AGAIN_MS = 100;

/**
 * Asks a page again and again until a function in it tells something true, and returns that. The driver's own wait sits inside the page: in Firefox it
 * was seen to sleep on in a tab that said what was waited for. Rejects after 25 s with the page's text; a page on its way to another address is
 * asked again.
 */
export async function waitUntil<Args extends unknown[], Look extends EvaluateFunc<Args> = EvaluateFunc<Args>>(
  world: World,
  look: Look,
  ...args: Args
): Promise<NonNullable<Awaited<ReturnType<Look>>>> {
  let cause: unknown;
  for (const end = Date.now() + LONGEST_MS; Date.now() < end; await wait(LOOK_AGAIN_MS)) {
    try {
      const told = await world.evaluate(look, ...args);
      if (told) return told;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
  }
  const text = await world.evaluate(() => document.body.innerText).catch(String);
  throw new Error(`waited in vain for ${look} of ${JSON.stringify(args)}; the page says: ${text}`, { cause });
}
