import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/build/wait-until';
import { chooseFile } from './support/choose-file';
import { readManifest } from './support/launched';
import { countRecords } from './support/library-records';
import { folderOf, inBothBrowsers } from './support/session';
import { countOnTab, openSidebar, readCoverage, readSidebar } from './support/sidebar';

const LIBRARY = 'src/library/index.html';
const OUTLET = 'Pennine Post';
/** Own pages stand behind the article here, where no frames are drawn to wait for. */
const LATER = { timeout: 20_000 };

inBothBrowsers('the library', 'test', (session) => {
  let page: Page;
  let library: Page;
  let read: string;
  let next: string;
  let bundled: number;

  beforeAll(async () => {
    const { site } = session();
    page = await session().newTab();
    library = await session().openOwnPage(LIBRARY);
    read = site.fixture('agency-copy-a').url;
    next = site.demo.url;
    bundled = site.demo.coverage?.length ?? 0;
  });
  afterAll(async () => {
    await library?.close();
  });

  const visit = async (url: string) => {
    await page.bringToFront();
    await session().visit(page, url);
    return await countOnTab(page);
  };
  const stored = () => countRecords(library);
  const says = (own: Page, words: string) => waitUntil(own, (wanted) => document.body.innerText.includes(wanted), words);
  /** Presses what has this name or begins with it, where no pointer reaches. */
  const press = async (own: Page, name: string) => {
    const pressed = await own.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, label, summary')];
      const found = all.find((one) => (one.getAttribute('aria-label') ?? one.innerText).trim().startsWith(wanted));
      found?.click();
      return found !== undefined;
    }, name);
    if (!pressed) throw new Error(`nothing to press is named "${name}"`);
  };
  /** Opens the page anew; Firefox's driver never hears that an extension's page was reloaded. */
  const reopen = async () => {
    await library.close();
    library = await session().openOwnPage(LIBRARY);
    await says(library, 'Your library');
  };

  /** What the page would save as a file. */
  const exported = async () => {
    await library.evaluate(() => {
      URL.createObjectURL = (file) => {
        Reflect.set(globalThis, 'savedFile', file);
        return '#saved';
      };
      // A driver has no place for downloads.
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await press(library, 'Export');
    await says(library, 'The library is exported.');
    return await library.evaluate(() => (Reflect.get(globalThis, 'savedFile') as Blob).text());
  };

  test('is off: what is read is not kept', async () => {
    expect(await visit(read)).toBe(bundled);
    expect(await visit(next)).toBe(bundled);
    expect(await stored()).toEqual({ libraryTexts: 0, libraryReports: 0, libraryPlaces: 0 });
    await says(library, 'Nothing is kept yet');
  });

  test('is switched on with one click, and what is read then is coverage for the next article', async () => {
    await waitUntil(library, () => document.querySelector('input[type=checkbox]:enabled') !== null);
    await press(library, 'Keep the articles that I read');
    await waitUntil(library, () => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked === true);
    await visit(read);
    await expect.poll(stored, { timeout: 10_000 }).toEqual({ libraryTexts: 1, libraryReports: 1, libraryPlaces: 1 });
    expect(await visit(next)).toBe(bundled + 1);
    await openSidebar(page);
    expect(await readCoverage(page)).toContain(OUTLET);
  });

  test('is no coverage of the page itself, and an unchanged page says nothing of changes', async () => {
    expect(await visit(read)).toBe(bundled + 1);
    await openSidebar(page);
    expect(await readCoverage(page)).not.toContain(OUTLET);
    expect(Object.keys((await readSidebar(page)).regions)).not.toContain('Changes since you last read it');
  });

  test('tells what changed on a page since it was read', async () => {
    const change = await page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const heading = document.querySelector('h1');
        if (heading) heading.textContent = 'US officials: Ukraine may hit Russia with long-range missiles at once';
        const last = [...document.querySelectorAll('article p, main p')].findLast((one) => (one.textContent ?? '').length > 120);
        const added = document.createElement('p');
        added.textContent = '“Nobody here has slept since the permission came,” said Irena Dovhan, a nurse at the town hospital.';
        last?.after(added);
      });
    });
    await visit(read);
    await page.removeScriptToEvaluateOnNewDocument(change.identifier);
    await openSidebar(page);
    const changes = (await readSidebar(page)).regions['Changes since you last read it'];
    expect(changes).toContain('at once');
    expect(changes).toContain('Irena Dovhan');
    expect(changes).not.toContain('No longer here');
  });

  describe('its page', () => {
    test('lists what is kept and finds it by its text', async () => {
      await reopen();
      await says(library, 'versions');
      await library.type('input[type=search]', 'slept since');
      await says(library, '1 article found');
      await library.type('input[type=search]', ' submarine');
      await says(library, '0 articles found');
    });

    test('deletes, brings back, and what is deleted is no coverage', async () => {
      expect(await visit(next)).toBe(bundled + 1);
      await reopen();
      await says(library, OUTLET);
      await press(library, 'Delete US officials');
      await says(library, 'The article is deleted.');
      expect(await visit(next)).toBe(bundled);
      await library.bringToFront();
      await press(library, 'Bring back');
      await waitUntil(library, () => !document.body.innerText.includes('Bring back'));
      expect(await visit(next)).toBe(bundled + 1);
    });

    test('goes out as a file and comes back: the wiped library gives equal comparisons again', async () => {
      expect(await visit(next)).toBe(bundled + 1);
      await openSidebar(page);
      const before = (await readSidebar(page)).regions;
      const held = await stored();
      await reopen();
      await says(library, OUTLET);
      const file = await exported();
      await press(library, 'Delete all');
      await says(library, 'deleted');
      await reopen();
      await expect.poll(stored, LATER).toEqual({ libraryTexts: 0, libraryReports: 0, libraryPlaces: 0 });
      expect(await visit(next)).toBe(bundled);
      await chooseFile(library, file);
      await says(library, '1 article imported.');
      expect(await stored()).toEqual(held);
      expect(await visit(next)).toBe(bundled + 1);
      await openSidebar(page);
      expect((await readSidebar(page)).regions).toEqual(before);
    });

    test('forgets for good what is deleted once it opens again', async () => {
      await reopen();
      await says(library, OUTLET);
      await press(library, 'Delete all');
      await says(library, 'deleted');
      await reopen();
      await expect.poll(stored, { timeout: 10_000 }).toEqual({ libraryTexts: 0, libraryReports: 0, libraryPlaces: 0 });
    });
  });

  test('loses nothing where two browser tabs are read at once', async () => {
    const other = await session().newTab();
    const { site } = session();
    const [a, b] = [site.fixture('live-blog').url, site.fixture('agency-copy-b').url];
    await Promise.all([session().visit(page, a), session().visit(other, b)]);
    await expect.poll(stored, LATER).toEqual({ libraryTexts: 2, libraryReports: 2, libraryPlaces: 2 });
    await other.close();
    await reopen();
    await says(library, 'Delete all 2 articles');
    await press(library, 'Delete all 2 articles');
    await says(library, '2 articles are deleted.');
    await reopen();
    await expect.poll(async () => (await stored()).libraryPlaces, LATER).toBe(0);
  });

  test('never keeps a site that the reader excluded, and is cleared with everything else', async () => {
    const options = await session().openOwnPage(readManifest(folderOf(session().target, 'test')).options_ui.page);
    await says(options, 'Sites that are never kept');
    await options.type('#new-site-not-kept', new URL(read).hostname);
    await press(options, 'Never keep');
    await says(options, 'Keep again');
    await visit(read);
    await visit(next);
    await expect.poll(async () => (await stored()).libraryPlaces, LATER).toBe(1);
    await options.bringToFront();
    await press(options, 'Clear everything');
    await says(options, 'the library');
    await press(options, 'Clear');
    await expect.poll(stored, { timeout: 10_000 }).toEqual({ libraryTexts: 0, libraryReports: 0, libraryPlaces: 0 });
    await options.close();
  });
});
