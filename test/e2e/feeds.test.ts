import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { worldOf } from '../../src/build/edge-tab';
import { waitUntil } from '../../src/build/wait-until';
import type { LoggedRequest } from '../../src/core/model/request-outcome';
import type { FeedsView, FeedView } from '../../src/messages/feed-calls';
import { audit } from '../screens/audit';
import { LATE, OPENED, OTHERS } from './support/bridge-story';
import { readManifest } from './support/launched';
import { feedOf, type OutletSite, startOutletSite } from './support/outlet-site';
import { requestsOfItsOwn } from './support/own-requests';
import { deskOf } from './support/page-status';
import { folderOf, openSession, type Session, TARGETS } from './support/session';
import { openSidebar, readSidebar, unfoldAll } from './support/sidebar';

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown; error: unknown }> };
  readonly alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
  readonly tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
};

/** Longest wait for a feed that answers nothing, with its time limit of 20 s. */
const SLOW_MS = 60_000;

// Test builds have the permission to read every site, as the build that ships has; what is tested is that Sidelight itself asks nobody whom
// the reader did not choose. The browser's own question cannot be clicked by a driver.
describe.each(TARGETS)('feeds in %s', (target) => {
  let outlets: OutletSite;
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    outlets = await startOutletSite();
    session = await openSession(target, { extension: folderOf(target, 'test'), site: outlets.site });
    page = await session.newTab();
  });
  afterAll(async () => {
    await session?.close();
    await outlets?.close();
  });

  /** Asks the background as the options page does. */
  const ask = async <T>(verb: string, input: unknown = null): Promise<T> => {
    const desk = await deskOf(session);
    const answer = await desk.evaluate((message) => chrome.runtime.sendMessage(message), { to: 'background', verb, input });
    if (!answer.ok) throw new Error(`${verb} failed: ${JSON.stringify(answer.error)}`);
    return answer.value as T;
  };
  const add = (...addresses: string[]) => ask<FeedsView>('addFeeds', { feeds: addresses.map((address) => ({ address, name: '' })) });
  const feedAt = async (address: string): Promise<FeedView | undefined> =>
    (await ask<FeedsView>('listFeeds')).feeds.find((feed) => feed.address === address);
  /** When the background is woken for feeds, in ms since 1970; none for never. */
  const alarms = async () => {
    const desk = await deskOf(session);
    return desk.evaluate(async () => (await chrome.alarms.getAll()).map(({ scheduledTime }) => scheduledTime));
  };
  const asked = (host: string, path: string) => outlets.server.requests.filter((request) => request.host === host && request.path === path);

  test('as installed: no feed, no request, whatever is read and however often the background wakes', async () => {
    await session.visit(page, outlets.urlOf(OPENED));
    expect(await ask<FeedsView>('listFeeds')).toEqual({ feeds: [], isBusy: false, isPaused: false });
    await ask('offeredFeeds');
    await session.stopBackground();
    await ask('listFeeds');
    expect(await alarms()).toEqual([]);
    expect(requestsOfItsOwn(session)).toEqual([]);
  });

  test('a feed that is added is asked at once, without cookies and referrer, and is asked again with what it gave', async () => {
    const [times] = OTHERS;
    if (!times) throw new Error('the story has no other reports');
    const { feeds } = await add(feedOf(times));
    expect(feeds).toMatchObject([{ outcome: 'ok', items: 1, closedHosts: [] }]);
    await ask('checkFeeds');
    const requests = asked(times.host, '/feed.xml');
    expect(requests).toHaveLength(2);
    for (const { headers } of requests) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
    expect(requests[1]?.headers).toMatchObject({ 'if-none-match': '"v1"' });
    const feed = await feedAt(feedOf(times));
    expect(feed?.outcome).toBe('unchanged');
    const [wakes, ...others] = await alarms();
    expect(Math.abs((wakes ?? 0) - Date.parse(feed?.next ?? ''))).toBeLessThan(1000);
    expect(others).toEqual([]);
  });

  test('a feed is added by hand in the options, with the browser asked in the click', async () => {
    const address = 'http://own.fenland.test/good.xml';
    const options = await session.openOwnPage(readManifest(folderOf(target, 'test')).options_ui.page);
    await options.bringToFront();
    await waitUntil(options, () => document.querySelector('#new-feed') !== null);
    await options.type('#new-feed', address);
    await options.keyboard.press('Enter');
    await waitUntil(options, () => /Harrow Gazette[\s\S]*2 headlines/.test(document.body.innerText));
    expect(asked('own.fenland.test', '/good.xml')).toHaveLength(1);
    await options.close();
    await ask('removeFeed', { address });
  });

  test(
    'bad feeds harm nobody: each says what it is, the good one still answers',
    async () => {
      const good = OTHERS[1];
      if (!good) throw new Error('the story has one other report');
      const bad: Readonly<Record<string, string>> = {
        '/busy.xml': 'busy',
        '/broken.xml': 'server-error',
        '/endless.xml': 'too-large',
        '/50-mb.xml': 'too-large',
        '/page.xml': 'unreadable',
        '/elsewhere.xml': 'redirected',
        '/latin1.xml': 'ok',
        '/bomb.xml': 'ok',
      };
      const host = (path: string) => `http://feeds${path.replace(/\W/g, '')}.fenland.test${path}`;
      await add(...Object.keys(bad).map(host), feedOf(good));
      for (const [path, outcome] of Object.entries(bad)) expect((await feedAt(host(path)))?.outcome, path).toBe(outcome);
      expect((await feedAt(feedOf(good)))?.outcome).toBe('ok');
      const busy = await feedAt(host('/busy.xml'));
      expect(Date.parse(busy?.next ?? '') - Date.parse(busy?.checked ?? '')).toBeGreaterThanOrEqual(7_200_000);
      // The redirect named it; nobody asked it.
      expect(outlets.server.requests.filter((request) => request.host === 'collector.test')).toEqual([]);
      for (const path of Object.keys(bad)) await ask('removeFeed', { address: host(path) });
    },
    SLOW_MS,
  );

  test('a feed that moved is followed on the hosts that the reader allowed, over https, to www and to another path', async () => {
    const address = 'http://moved.fenland.test/old.xml';
    const now = {
      '/old.xml': 'https://moved.fenland.test/older.xml',
      '/older.xml': '//www.moved.fenland.test/oldest.xml',
      '/oldest.xml': '/good.xml',
    };
    for (const [path, location] of Object.entries(now))
      outlets.server.serve(path, (_, response) => response.writeHead(301, { location }).end());
    const { feeds } = await add(address);
    expect(feeds.find((feed) => feed.address === address)).toMatchObject({ outcome: 'ok', items: 2 });
    const own = session.proxy.seen.filter(({ method, url }) => method === 'GET' && /moved\.fenland/.test(url)).map(({ url }) => url);
    expect(own).toEqual([
      address,
      'https://moved.fenland.test/older.xml',
      ...['oldest', 'good'].map((name) => `https://www.moved.fenland.test/${name}.xml`),
    ]);
    const requests = outlets.server.requests.filter(({ host }) => host.endsWith('moved.fenland.test'));
    expect(requests).toHaveLength(4);
    for (const { headers } of requests) expect(headers).not.toHaveProperty('cookie');
    await ask('removeFeed', { address });
  });

  test('while Sidelight is paused no feed is asked, whatever wakes the background', async () => {
    const before = outlets.server.requests.length;
    await ask('setPaused', { isPaused: true });
    expect(await alarms()).toEqual([]);
    await ask('checkFeeds');
    expect(outlets.server.requests).toHaveLength(before);
    await ask('setPaused', { isPaused: false });
    expect(await alarms()).toHaveLength(1);
  });

  test(
    'a background that dies while a feed is asked goes on with it',
    async () => {
      const address = 'http://slow.fenland.test/late.xml';
      outlets.server.serve('/late.xml', () => undefined);
      const desk = await deskOf(session);
      const before = asked('slow.fenland.test', '/late.xml').length;
      // Nobody waits for the answer: the background ends before it comes.
      await desk.evaluate((message) => void chrome.runtime.sendMessage(message).catch(() => undefined), {
        to: 'background',
        verb: 'addFeeds',
        input: { feeds: [{ address, name: '' }] },
      });
      await expect.poll(() => asked('slow.fenland.test', '/late.xml').length, { timeout: 10_000 }).toBeGreaterThan(before);
      await session.stopBackground();
      outlets.server.serve('/late.xml', outlets.server.routeOf('/good.xml'));
      await ask('checkFeeds');
      expect(await feedAt(address)).toMatchObject({ outcome: 'ok', items: 2 });
      await ask('removeFeed', { address });
    },
    SLOW_MS,
  );

  test(
    'what came by feeds is coverage for the page, known by headline only; after "read for me" its speakers are there',
    async () => {
      await session.visit(page, outlets.urlOf(OPENED));
      await openSidebar(page);
      await unfoldAll(page);
      const before = await readSidebar(page);
      expect(before.regions.Coverage).toContain('Arden Times');
      expect(before.regions.Coverage).toContain('2 reports known by headline only');
      expect(before.text).not.toContain('Maud Tresillian');

      await worldOf(page).evaluate(() => {
        const root = document.querySelector('sidelight-root')?.shadowRoot;
        const buttons = [...(root?.querySelectorAll<HTMLElement>('aside button') ?? [])];
        buttons.find((button) => /^Read all 2 for me$/.test(button.textContent?.trim() ?? ''))?.click();
      });
      await expect.poll(async () => (await readSidebar(page)).text, { timeout: 20_000 }).toContain('Maud Tresillian');
      await unfoldAll(page);
      const after = await readSidebar(page);
      expect(after.text).toContain('Osric Vane');
      expect(after.regions.Coverage).toContain('2 of 2 reports read');
      expect(after.regions.Coverage).not.toContain('known by headline only');
      for (const { host, path } of OTHERS) {
        const [request] = asked(host, path);
        expect(request?.headers).not.toHaveProperty('referer');
        expect(asked(host, path)).toHaveLength(1);
      }
    },
    SLOW_MS,
  );

  test(
    'once the reader wants that, a report is read without a click, also where the background dies in the midst of it',
    async () => {
      const arrived: (() => void)[] = [];
      const served = outlets.server.routeOf(LATE.path);
      // The first answer waits until the background is gone; where it lives on, it gets it then.
      outlets.server.serve(LATE.path, (request, response) => {
        arrived.push(() => served(request, response));
        if (arrived.length > 1) served(request, response);
      });
      await add(feedOf(LATE));
      await ask('setReadsForMe', { isOn: true });
      await session.visit(page, outlets.urlOf(OPENED));
      await expect.poll(() => arrived.length, { timeout: 15_000 }).toBeGreaterThan(0);
      await session.stopBackground();
      arrived[0]?.();
      await openSidebar(page);
      await expect.poll(async () => (await readSidebar(page)).text, { timeout: 20_000 }).toContain('Hetty Marlowe');
      expect((await readSidebar(page)).regions.Coverage).toContain('1 of 1 report read');
      await ask('setReadsForMe', { isOn: false });
    },
    SLOW_MS,
  );

  test('every request that was made is listed, and no other was made', async () => {
    const listed = await ask<readonly LoggedRequest[]>('listRequests');
    // What goes through a tunnel is in the record by itself.
    const own = requestsOfItsOwn(session).filter((request) => !request.startsWith('CONNECT'));
    expect(new Set(listed.map(({ address }) => address))).toEqual(new Set(own.map((request) => request.replace(/^GET https?:\/\//, ''))));
    const articles = listed.filter(({ purpose }) => purpose === 'article');
    expect(new Set(articles.map(({ address }) => address))).toEqual(new Set([...OTHERS, LATE].map(({ host, path }) => host + path)));
    expect(new Set(articles.map(({ outcome }) => outcome))).toEqual(new Set(['ok']));
  });

  test.each(['light', 'dark'] as const)('the options list feeds and requests (%s), in which axe finds nothing', async (scheme) => {
    const options = await session.openOwnPage(readManifest(folderOf(target, 'test')).options_ui.page);
    await session.setColourScheme(options, scheme);
    await waitUntil(options, () => /1 headline/.test(document.body.innerText));
    await options.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await waitUntil(options, () => /The Guardian/.test(document.body.innerText) && document.querySelector('td') !== null);
    // Of what a list scrolls away axe cannot tell the contrast.
    await options.type('.chooser input[type="text"]', 'new zealand');
    await waitUntil(options, () => document.querySelectorAll('.offers li').length === 3);
    expect(await audit(options, 'section[aria-labelledby="feeds"]')).toEqual([]);
    await session.setColourScheme(options, 'light');
    await options.close();
  });

  test('the page’s own feed is offered', async () => {
    const desk = await deskOf(session);
    const offered = await desk.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      return chrome.runtime.sendMessage({ to: 'background', verb: 'feedsOfPage', input: { tabId: tab?.id } });
    }, outlets.urlOf(OPENED));
    expect(offered).toMatchObject({ ok: true, value: [{ name: 'All news', address: feedOf(OPENED) }] });
  });

  test('clearing everything ends every request', async () => {
    await ask('clearEverything');
    expect(await ask<FeedsView>('listFeeds')).toEqual({ feeds: [], isBusy: false, isPaused: false });
    expect(await ask('listRequests')).toEqual([]);
    expect(await alarms()).toEqual([]);
    const before = outlets.server.requests.length;
    await ask('checkFeeds');
    await session.stopBackground();
    await ask('listFeeds');
    expect(outlets.server.requests).toHaveLength(before);
  });
});
