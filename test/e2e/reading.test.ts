import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/build/wait-until';
import { audit } from '../screens/audit';
import { VIEWPORT } from './support/launched';
import { waitForVerdict } from './support/page-status';
import { inBothBrowsers } from './support/session';
import { countOnTab, openSidebar, readSidebar, unfoldAll, waitForClosed, waitForSidebar, waitForTab } from './support/sidebar';

/** Tab stops of a fixture page before the edge tab; more means that it cannot be reached. */
const MOST_TAB_STOPS = 150;

inBothBrowsers('reading', 'test', (session) => {
  let page: Page;
  let story: string;
  beforeAll(async () => {
    page = await session().newTab();
    story = session().site.demo.url;
  });
  const open = async (url = story) => {
    await session().visit(page, url);
    await openSidebar(page);
  };

  describe('a quotation', () => {
    test('clicked comes into view highlighted, and the page stays as it was', async () => {
      await open();
      await unfoldAll(page);
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
        const seen: string[] = [];
        new MutationObserver((records) => {
          for (const { type, target } of records) if ((target as Element).localName !== 'sidelight-root') seen.push(type);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        Object.assign(window, { mutations: seen, htmlBefore: document.documentElement.outerHTML });
      });
      const quoted = await page.$eval(
        'sidelight-root >>> .quotation:has(button.source-here) blockquote',
        (quote) => quote.textContent ?? '',
      );
      await (await page.$('sidelight-root >>> .quotation button.source-here'))?.click();
      const shown = () =>
        page.evaluate(() => {
          const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
          const inView = ranges.filter((range) => {
            const { top, bottom, width } = range.getBoundingClientRect();
            return width > 0 && bottom > 0 && top < innerHeight;
          });
          return inView.map((range) => range.toString()).join(' | ');
        });
      const words = quoted.replaceAll(/[“”"]/g, '').trim().slice(0, 40);
      await expect.poll(shown, { timeout: 5_000 }).toContain(words);
      const after = await page.evaluate(() => {
        const { mutations, htmlBefore } = window as unknown as { mutations: string[]; htmlBefore: string };
        return { mutations, isEqual: htmlBefore === document.documentElement.outerHTML };
      });
      expect(after).toEqual({ mutations: [], isEqual: true });
    });
  });

  describe('with the keyboard alone', () => {
    const focused = () =>
      page.evaluate(() => {
        const host = document.activeElement;
        const inner = host?.shadowRoot?.activeElement;
        if (host?.localName !== 'sidelight-root') return null;
        return inner ? `${inner.localName}: ${inner.getAttribute('aria-label') ?? inner.textContent?.trim()}` : 'host';
      });

    test('Tab reaches the edge tab, Enter opens, Tab reaches everything, Esc closes and focus returns', async () => {
      await session().visit(page, story);
      await waitForTab(page);
      await page.bringToFront();
      for (let stops = 0; (await focused()) === null && stops < MOST_TAB_STOPS; stops++) await page.keyboard.press('Tab');
      expect(await focused()).toMatch(/^button: Sidelight/);
      await page.keyboard.press('Enter');
      await waitForSidebar(page);

      const reachable = await page.$$eval(
        'sidelight-root >>> aside :is(button, a[href], input, select, [tabindex="0"])',
        (all) => all.length,
      );
      const reached = new Set<number>();
      for (let stops = 0; stops < reachable + 5; stops++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const root = document.querySelector('sidelight-root')?.shadowRoot;
          const all = [...(root?.querySelectorAll('aside :is(button, a[href], input, select, [tabindex="0"])') ?? [])];
          return root?.activeElement ? all.indexOf(root.activeElement) : -1;
        });
        if (at >= 0) reached.add(at);
      }
      expect(reached.size).toBe(reachable);

      await page.evaluate(() => document.querySelector('sidelight-root')?.shadowRoot?.querySelector<HTMLElement>('aside button')?.focus());
      await page.keyboard.press('Escape');
      await waitForClosed(page);
      await expect.poll(focused).toMatch(/^button: Sidelight/);
    });
  });

  describe('with assistive technology', () => {
    /** Firefox spells out the host's `all: initial !important`, which axe takes for fixed spacing; the host has no text. */
    const isHostReset = (finding: string) => finding.startsWith('avoid-inline-spacing: <sidelight-root');
    const findings = async () => (await audit(page)).filter((finding) => !isHostReset(finding));

    test.each(['light', 'dark'] as const)('axe finds nothing in the open sidebar (%s), and would', async (scheme) => {
      await session().setColourScheme(page, scheme);
      await open();
      await unfoldAll(page);
      // What is scrolled away is partly covered, and axe cannot judge its contrast: so nothing is scrolled away.
      const heights = await page.$$eval('sidelight-root >>> aside, sidelight-root >>> aside *', (all) =>
        all.map((one) => one.scrollHeight),
      );
      await page.setViewport({ ...VIEWPORT, height: Math.max(...heights) + VIEWPORT.height });
      expect(await findings()).toEqual([]);
      await page.$eval('sidelight-root >>> h2', (heading) => {
        const { backgroundColor } = getComputedStyle(heading.closest('aside') ?? heading);
        (heading as HTMLElement).style.setProperty('color', backgroundColor, 'important');
      });
      expect((await findings()).join()).toContain('color-contrast');
      await page.setViewport(VIEWPORT);
      await session().setColourScheme(page, 'light');
    });

    test('the landmark and its regions have the names that the product promises', async () => {
      await open();
      const { landmark, regions } = await readSidebar(page);
      expect(landmark).toBe('Sidelight');
      expect(Object.keys(regions)).toEqual(expect.arrayContaining(['Coverage', 'Speakers', 'Not in this article']));
      for (const [name, text] of Object.entries(regions)) expect(text.replace(name, '').trim(), name).not.toBe('');
    });
  });

  describe('on a difficult page', () => {
    const urlOf = (id: string) => session().site.fixture(id).url;

    test.each(['strict-csp', 'rtl-huge', 'shadow-dom', 'live-blog'])('%s: the sidebar opens with its styles', async (id) => {
      await open(urlOf(id));
      expect(Object.keys((await readSidebar(page)).regions)).toContain('Coverage');
      const look = () =>
        page.$eval('sidelight-root >>> aside', (aside) => {
          const { width, left, right } = aside.getBoundingClientRect();
          return { position: getComputedStyle(aside).position, isWide: width > 300, isInView: left >= -1 && right <= innerWidth + 1 };
        });
      await expect.poll(look).toEqual({ position: 'fixed', isWide: true, isInView: true });
    });

    test('that restyles everything: the sidebar looks as on a plain page', async () => {
      const looks = () =>
        page.$$eval('sidelight-root >>> aside, sidelight-root >>> aside :is(header, h2, h3, section, button)', (all) =>
          all.slice(0, 9).map((one) => {
            const { fontSize, fontFamily, color, backgroundColor, display, letterSpacing, textTransform } = getComputedStyle(one);
            return [one.localName, fontSize, fontFamily, color, backgroundColor, display, letterSpacing, textTransform].join(' ');
          }),
        );
      await open();
      const plain = await looks();
      expect(plain.length).toBe(9);
      await open(urlOf('restyle'));
      expect(await looks()).toEqual(plain);
    });

    test('whose article comes late', async () => {
      await session().visit(page, urlOf('late'));
      expect(await countOnTab(page)).toBe(session().site.fixture('late').coverage?.length);
    });

    test('that moves between articles without a load', async () => {
      const list = new URL('/', urlOf('spa')).href;
      const follow = (path: string) => page.evaluate((to) => document.querySelector<HTMLElement>(`a[href="${to}"]`)?.click(), path);
      const waitForSilence = () => waitUntil(page, () => !document.querySelector('sidelight-root')?.shadowRoot?.querySelector('button'));
      await session().visit(page, list);
      expect((await waitForVerdict(session(), list)).state).toBe('no-article');
      await follow('/story/missiles');
      await waitForTab(page);
      await follow('/');
      await waitForSilence();
      await follow('/story/missiles');
      await waitForTab(page);
      await openSidebar(page);
      await page.evaluate(() => history.back());
      await waitForSilence();
      await follow('/story/ferry');
      await waitUntil(page, () => document.title.startsWith('Ferry'));
      await waitForVerdict(session(), new URL('/story/ferry', list).href);
      expect(await page.$('sidelight-root >>> button')).toBeNull();
      await page.evaluate(() => history.go(-2));
      await waitForTab(page);
      expect(await page.$$eval('sidelight-root', (hosts) => hosts.length)).toBe(1);
    });

    test('with markup in headline, byline and quotations shows it as text', async () => {
      const { url, coverage } = session().site.fixture('hostile');
      await session().visit(page, url);
      expect(await waitForVerdict(session(), url)).toMatchObject({ state: 'compared', others: coverage?.length });
      await openSidebar(page);
      await unfoldAll(page);
      expect((await readSidebar(page)).text).toContain('<script>');
      expect(await page.$('sidelight-root >>> aside :is(img, script, iframe, svg[onload])')).toBeNull();
      expect(await page.title()).not.toBe('owned');
    });
  });

  test('no script of the extension failed', () => {
    expect(session().errors).toEqual([]);
  });
});
