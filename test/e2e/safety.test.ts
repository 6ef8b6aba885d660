import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { clickEdgeTab, findEdgeTab, isSidebarShown } from '../../src/build/edge-tab';
import { VIEWPORT } from './support/launched';
import { folderOf, inBothBrowsers, type Session } from './support/session';

inBothBrowsers('the build that ships', 'ship', (session) => {
  let page: Page;

  beforeAll(async () => {
    page = await session().newTab();
    await page.evaluateOnNewDocument(() => {
      const seen: string[] = [];
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (this: Element, init) {
        seen.push(this.localName);
        return attach.call(this, init);
      };
      const paths: string[][] = [];
      addEventListener('click', (event) => paths.push(event.composedPath().map((node) => (node as Element).localName ?? '')), true);
      Object.assign(window, { attached: seen, clickPaths: paths });
    });
  });

  const openStory = async (current: Session) => {
    await current.visit(page, current.site.demo.url);
    return findEdgeTab(page);
  };

  test('opens on a real click on the edge tab and leaves the text uncovered', async () => {
    const tab = await openStory(session());
    expect(await isSidebarShown(page)).toBe(false);
    await clickEdgeTab(page, tab);
    const overText = await page.evaluate(() => document.elementFromPoint(innerWidth * 0.3, innerHeight * 0.5)?.localName);
    expect(overText).not.toBe('sidelight-root');
  });

  test('keeps its contents from the page: closed root, no text, no inner nodes in event paths', async () => {
    const tab = await openStory(session());
    await clickEdgeTab(page, tab);
    await page.mouse.click(VIEWPORT.width - 200, VIEWPORT.height / 2);
    const seen = await page.evaluate(() => {
      const host = document.querySelector('sidelight-root');
      const { clickPaths } = window as unknown as { clickPaths: string[][] };
      return {
        root: host?.shadowRoot,
        text: host?.textContent,
        html: host?.innerHTML,
        inBodyText: document.body.innerText.includes('Coverage'),
        innermost: [...new Set(clickPaths.map((path) => path[0]))].filter((name) => name !== 'sidelight-root'),
      };
    });
    expect(seen).toEqual({ root: null, text: '', html: '', inBodyText: false, innermost: [] });
  });

  test('is not seen by a page that patched attachShadow', async () => {
    await openStory(session());
    const seen = await page.evaluate(() => {
      document.createElement('section').attachShadow({ mode: 'open' });
      return (window as unknown as { attached: string[] }).attached;
    });
    expect(seen).toEqual(['section']);
  });

  test('cannot be opened by events that the page makes', async () => {
    const tab = await openStory(session());
    await page.evaluate(({ x, y }) => {
      const host = document.querySelector<HTMLElement>('sidelight-root');
      const options = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, button: 0 };
      for (const target of [host, document.elementFromPoint(x, y), document.body, document, window])
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target?.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, options) : new MouseEvent(type, options));
      host?.click();
      host?.focus();
      const key = { bubbles: true, composed: true, key: 'S', code: 'KeyS', altKey: true, shiftKey: true };
      for (const type of ['keydown', 'keyup']) document.body.dispatchEvent(new KeyboardEvent(type, key));
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    }, tab);
    await page.evaluate(() => new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle))));
    expect(await isSidebarShown(page)).toBe(false);
    // The very same place opens for the reader.
    await clickEdgeTab(page, tab);
  });

  test('tells a page that overwrote everything nothing, and the page steers nothing', async () => {
    const current = session();
    await current.visit(page, current.site.fixture('hostile').url);
    const tab = await findEdgeTab(page);
    // The page forges events every 400 ms; three rounds pass before the reader clicks.
    await page.evaluate(() => new Promise((settle) => setTimeout(settle, 1300)));
    expect(await isSidebarShown(page)).toBe(false);
    await clickEdgeTab(page, tab);
    const seen = await page.evaluate(() => {
      const { sawRoot, stolen } = window as unknown as { sawRoot?: boolean; stolen?: string };
      return { sawRoot, stolen, title: document.title };
    });
    expect(seen).toEqual({ sawRoot: true, stolen: undefined, title: expect.stringContaining('Trapdoor News') });
  });

  test('lets no page fetch any file of the extension', async () => {
    await openStory(session());
    const folder = folderOf(session().target, 'ship');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => session().url(relative(folder, join(file.parentPath, file.name)).replaceAll('\\', '/')));
    const reach = (urls: string[]) =>
      Promise.all(
        urls.map((url) =>
          fetch(url).then(
            () => url,
            () => null,
          ),
        ),
      ).then((all) => all.filter((url) => url !== null));
    expect(files.length).toBeGreaterThan(5);
    expect(await page.evaluate(reach, files)).toEqual([]);
    const own = await session().openOwnPage(files.find((url) => url.endsWith('.html'))?.replace(session().url(''), '') ?? '');
    expect((await own.evaluate(reach, files)).length).toBe(files.length);
    await own.close();
  });
});
