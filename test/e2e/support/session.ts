import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Target } from '../../../src/build/browsers';
import { launch } from './launch';
import type { Launched } from './launched';
import { requestsOfItsOwn } from './own-requests';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy';
import { startTestSite, type TestSite } from './test-site';

/** `ship`: the build that ships, its root closed. `test`: the same with an open root. */
export type Build = 'ship' | 'test';

/** A browser with the extension, the fixture site behind it, and a record of everything that left the browser. */
export interface Session extends Launched {
  readonly target: Target;
  readonly site: TestSite;
  readonly proxy: RecordingProxy;
  /** Addresses that the tests opened, in order, one entry per load. */
  readonly visited: string[];
  /** Errors that scripts of the extension raised in any tab that `newTab` opened; a fixture page's own are its own matter. */
  readonly errors: string[];
  newTab(): Promise<Page>;
  /** Loads an address in a tab. Loads by other means (reload, history) are to be noted in `visited`. */
  visit(page: Page, url: string): Promise<void>;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly extension: string;
  readonly site: TestSite;
  readonly profile?: string | undefined;
}

/** What the text of an error names when it comes from the extension or from a script that outlived it. */
const OF_EXTENSION = /(chrome|moz)-extension:|[Ee]xtension context/;

/** `SIDELIGHT_DIST` names another folder of builds, for instance a copy that nobody rebuilds meanwhile. */
const DIST = process.env.SIDELIGHT_DIST ?? resolve(import.meta.dirname, '../../../dist');

/** The folder of a build. */
export function folderOf(target: Target, build: Build): string {
  return resolve(DIST, `${target}${build === 'test' ? '-test' : ''}`);
}

/** Starts a browser with one extension, every way out of it recorded. */
export async function openSession(target: Target, options: SessionOptions): Promise<Session> {
  const { site, extension, profile } = options;
  const proxy = await startRecordingProxy(site.port);
  const launched = await launch(target, { extension, profile, proxyPort: proxy.port });
  const visited: string[] = [];
  const errors: string[] = [];
  return {
    ...launched,
    target,
    site,
    proxy,
    visited,
    errors,
    newTab: async () => {
      const page = await launched.browser.newPage();
      page.on('pageerror', (error) => {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        if (OF_EXTENSION.test(text)) errors.push(text);
      });
      return page;
    },
    visit: async (page, url) => {
      visited.push(url);
      await page.goto(url, { waitUntil: 'load' });
    },
    close: async () => {
      await launched.browser.close();
      await proxy.close();
    },
  };
}

export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** Runs the same tests in both browsers, one browser each, and closes with the test that nothing left it that the tests did not open. */
export function inBothBrowsers(name: string, build: Build, define: (session: () => Session) => void): void {
  describe.each(TARGETS)(`${name} in %s`, (target) => {
    let site: TestSite | undefined;
    let session: Session | undefined;
    beforeAll(async () => {
      site = await startTestSite();
      session = await openSession(target, { extension: folderOf(target, build), site });
    });
    afterAll(async () => {
      await session?.close();
      await site?.close();
    });
    const current = () => {
      if (!session) throw new Error(`${target} did not start`);
      return session;
    };
    define(current);
    test('no request left that the tests did not open', () => {
      expect(requestsOfItsOwn(current())).toEqual([]);
    });
  });
}
