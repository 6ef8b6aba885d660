import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/build/wait-until';
import { OPENED, OTHERS } from './support/bridge-story';
import { chooseFile } from './support/choose-file';
import { countRecords } from './support/library-records';
import { feedOf, type OutletSite, startOutletSite } from './support/outlet-site';
import { deskOf, statusOf } from './support/page-status';
import { allowPrivateWindows, openPrivately } from './support/private-window';
import { folderOf, openSession, type Session, TARGETS } from './support/session';
import { countOnTab } from './support/sidebar';

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown; error: unknown }> };
};

/** What Chrome tells besides of the room that is taken. */
interface ChromeEstimate extends StorageEstimate {
  readonly usageDetails?: { readonly serviceWorkerRegistrations?: number };
}

const LIBRARY = 'src/library/index.html';
const LATER = { timeout: 15_000 };
/** Longest for two starts of a browser on a busy machine. */
const TWO_STARTS_MS = 120_000;
/** Room that the library gets: an article that is read fits, a file of many does not. */
const ROOM_BYTES = 600_000;
const MANY = 300;

/** Plain lines of many articles with about 2 kB of text each. */
const manyLines = () =>
  Array.from({ length: MANY }, (_, i) => {
    const told = (j: number) =>
      `On day ${j} of the works at pier ${i}, the county said, ${i * j + 3} lorries went by Upton Ferrers and ${i + j} by ferry.`;
    return JSON.stringify({
      id: `works-${i}`,
      title: `Works at pier ${i}`,
      text: Array.from({ length: 20 }, (_, j) => told(j)).join('\n'),
    });
  }).join('\n');

let outlets: OutletSite;
beforeAll(async () => {
  outlets = await startOutletSite();
});
afterAll(() => outlets?.close());

/** Asks the background as the options page does. */
async function ask<T>(session: Session, verb: string, input: unknown = null): Promise<T> {
  const desk = await deskOf(session);
  const answer = await desk.evaluate((message) => chrome.runtime.sendMessage(message), { to: 'background', verb, input });
  if (!answer.ok) throw new Error(`${verb} failed: ${JSON.stringify(answer.error)}`);
  return answer.value as T;
}

/** The reader's whole database as text, but for what a check of feeds changes. */
const everything = (own: Page) =>
  own.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('sidelight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          const reading = opening.result.transaction(names);
          const all = names.map((name) => [name, reading.objectStore(name).getAllKeys(), reading.objectStore(name).getAll()] as const);
          reading.oncomplete = () => {
            opening.result.close();
            resolve(JSON.stringify(all.map(([name, keys, values]) => [name, keys.result, values.result])));
          };
        };
      }),
  );

describe.each(TARGETS)('what is kept in %s', (target) => {
  const afterRestart = async () => {
    const profile = mkdtempSync(join(tmpdir(), `sidelight-${target}-`));
    const options = { extension: folderOf(target, 'test'), site: outlets.site, profile };
    const first = await openSession(target, options);
    await ask(first, 'setKeepsReading', { isOn: true });
    await ask(first, 'addFeeds', { feeds: OTHERS.map((report) => ({ address: feedOf(report), name: '' })) });
    await first.visit(await first.newTab(), outlets.urlOf(OPENED));
    const library = await first.openOwnPage(LIBRARY);
    await expect.poll(() => countRecords(library), LATER).toEqual({ libraryTexts: 3, libraryReports: 3, libraryPlaces: 3 });
    const before = await everything(library);
    await first.close();

    const second = await openSession(target, options);
    try {
      expect(await everything(await second.openOwnPage(LIBRARY))).toBe(before);
      const page = await second.newTab();
      await second.visit(page, outlets.urlOf(OPENED));
      expect(await countOnTab(page)).toBe(2);
    } finally {
      await second.close();
      rmSync(profile, { recursive: true, force: true });
    }
  };
  test('is all there after the browser was closed and opened again: articles, feeds, the list of requests', afterRestart, TWO_STARTS_MS);
});

test(
  'a device without room says how far an import came, and nothing that was kept is lost',
  async () => {
    // Chrome can be given a small quota; Firefox takes its limit at its start and at least 10 MB, so there the unit tests stand for it.
    const session = await openSession('chrome', { extension: folderOf('chrome', 'test'), site: outlets.site });
    try {
      const library = await session.openOwnPage(LIBRARY);
      const devtools = await library.createCDPSession();
      const origin = await library.evaluate(() => location.origin);
      // The worker's own megabyte is counted too, some time after the start.
      const usage = await waitUntil(library, async () => {
        const estimate: ChromeEstimate = await navigator.storage.estimate();
        return estimate.usageDetails?.serviceWorkerRegistrations ? estimate.usage : 0;
      });
      // Set before anything is kept: Chrome remembers for half a minute how much room there was.
      await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + ROOM_BYTES });
      await ask(session, 'setKeepsReading', { isOn: true });
      const page = await session.newTab();
      await session.visit(page, outlets.urlOf(OPENED));
      await expect.poll(() => countRecords(library), LATER).toEqual({ libraryTexts: 1, libraryReports: 1, libraryPlaces: 1 });

      const transfers = () => library.evaluate(() => document.querySelector('section[aria-labelledby="transfers"]')?.textContent ?? '');
      await library.bringToFront();
      await chooseFile(library, manyLines());
      await expect.poll(transfers, LATER).toContain('There is no room on this device for the rest. Nothing that was kept is lost.');
      const imported = Number(/(\d+) articles? imported/.exec(await transfers())?.[1]);
      expect(imported).toBeLessThan(MANY);
      const held = 1 + imported;
      expect(await countRecords(library)).toEqual({ libraryTexts: held, libraryReports: held, libraryPlaces: held });
      expect(await everything(library)).toContain(OPENED.headline);

      await devtools.send('Storage.overrideQuotaForOrigin', { origin });
      await chooseFile(library, manyLines());
      await expect.poll(transfers, LATER).toContain(`${MANY - imported} articles imported.`);
      expect((await countRecords(library)).libraryPlaces).toBe(1 + MANY);
    } finally {
      await session.close();
    }
  },
  TWO_STARTS_MS,
);

test(
  'what is read in a private window of Firefox is compared and never kept',
  async () => {
    // Chrome starts no extension in its private windows unless the reader allows it in the browser's own settings, which no driver reaches.
    const session = await openSession('firefox', { extension: folderOf('firefox', 'test'), site: outlets.site });
    try {
      await allowPrivateWindows(session);
      await ask(session, 'setKeepsReading', { isOn: true });
      const [opened, other] = [OPENED, ...OTHERS].map((report) => outlets.urlOf(report));
      if (!opened || !other) throw new Error('the story has two reports');
      // The driver opens tabs in the last window, so these come before the private one.
      const library = await session.openOwnPage(LIBRARY);
      const page = await session.newTab();
      await openPrivately(session.browser, opened);
      await expect.poll(() => statusOf(session, opened).then(({ state }) => state, String), LATER).toBe('compared');
      await session.visit(page, other);
      await expect.poll(() => countRecords(library), LATER).toMatchObject({ libraryReports: 1 });
      const kept = await everything(library);
      expect(kept).toContain(other);
      expect(kept).not.toContain(opened);
    } finally {
      await session.close();
    }
  },
  TWO_STARTS_MS,
);
