import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/corpus/database/open-database';
import { checkDue } from '../../../src/corpus/feeds/check-due';
import type { FeedDesk } from '../../../src/corpus/feeds/check-feed';
import type { Feed } from '../../../src/corpus/feeds/feed';
import { addFeeds, listFeeds, removeFeed } from '../../../src/corpus/feeds/feed-list';
import { USUAL_WAIT_MS } from '../../../src/corpus/feeds/schedule';
import type { KeptArticle } from '../../../src/corpus/library/kept-article';
import { fetchLimited } from '../../../src/corpus/requests/fetch-limited';
import { readRequests } from '../../../src/corpus/requests/request-log';
import { type FeedServer, plainly, rssOf, startFeedServer, TWO_ITEMS, withETag } from '../../site/feed-server';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const HOUR_MS = 3_600_000;

let server: FeedServer;
beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server.close());

/** A desk over a new database; `kept` is what the library got. */
async function openDesk(changes: Partial<FeedDesk> = {}) {
  const kept: KeptArticle[] = [];
  const clock = { now: NOW };
  const desk: FeedDesk = {
    database: await openDatabase(),
    fetchPage: fetchLimited,
    keep: async (articles) => void kept.push(...articles),
    isPermitted: async () => true,
    now: () => clock.now,
    random: () => 0.5,
    limits: { maxBytes: 500_000, timeoutMs: 400 },
    ...changes,
  };
  const add = async (path: string, hosts = ['127.0.0.1']): Promise<void> => {
    await addFeeds(desk.database, [{ address: server.url(path), name: path, outlet: null, language: null, hosts }], new Date(NOW));
  };
  const feed = async (path: string): Promise<Feed> => {
    const found = (await listFeeds(desk.database)).find(({ address }) => address === server.url(path));
    if (!found) throw new Error(`no feed ${path}`);
    return found;
  };
  return { desk, kept, clock, add, feed };
}

const asked = (path: string) => server.requests.filter((request) => request.path === path);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a feed that answers', () => {
  test('brings its items as articles with headline and summary', async () => {
    const { desk, kept, add, feed } = await openDesk();
    await add('/good.xml');
    await checkDue(desk);
    expect(
      kept.map(({ id, site, origin, article, report }) => ({
        id,
        site,
        origin,
        title: article.title,
        isHeadlineOnly: report.isHeadlineOnly,
      })),
    ).toEqual([
      {
        id: 'http://www.harrowgazette.test/bridge',
        site: 'harrowgazette.test',
        origin: 'feed',
        title: TWO_ITEMS[0]?.title,
        isHeadlineOnly: true,
      },
      {
        id: 'http://www.harrowgazette.test/mill',
        site: 'harrowgazette.test',
        origin: 'feed',
        title: TWO_ITEMS[1]?.title,
        isHeadlineOnly: true,
      },
    ]);
    expect(kept[0]?.article).toMatchObject({
      text: TWO_ITEMS[0]?.summary,
      outlet: { name: 'Harrow Gazette', domain: 'harrowgazette.test' },
    });
    expect((await feed('/good.xml')).state).toMatchObject({
      ...{ outcome: 'ok', failures: 0, items: 2, etag: '"v1"', due: NOW + USUAL_WAIT_MS, articleHosts: ['www.harrowgazette.test'] },
    });
  });

  test('is asked with what it gave the last time and brings nothing twice', async () => {
    const { desk, kept, clock, add, feed } = await openDesk();
    await add('/good.xml');
    await checkDue(desk);
    clock.now += USUAL_WAIT_MS;
    await checkDue(desk);
    const [, second] = asked('/good.xml').slice(-2);
    expect(second?.headers).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': 'Fri, 20 Nov 2026 10:00:00 GMT' });
    expect((await feed('/good.xml')).state.outcome).toBe('unchanged');
    expect(kept).toHaveLength(2);
  });

  test('brings only what is new when it changed', async () => {
    const { desk, kept, clock, add } = await openDesk();
    server.serve('/grows.xml', withETag(rssOf('Harrow Gazette', TWO_ITEMS), '"a"'));
    await add('/grows.xml');
    await checkDue(desk);
    const third = { link: 'http://www.harrowgazette.test/third', title: 'A third story', summary: 'It came later.' };
    server.serve('/grows.xml', withETag(rssOf('Harrow Gazette', [third, ...TWO_ITEMS]), '"b"'));
    clock.now += USUAL_WAIT_MS;
    await checkDue(desk);
    expect(kept.map(({ id }) => id).slice(2)).toEqual(['http://www.harrowgazette.test/third']);
  });

  test('is asked without cookies and referrer, and not before it is due', async () => {
    const { desk, add } = await openDesk();
    await add('/good.xml');
    const before = asked('/good.xml').length;
    await checkDue(desk);
    await checkDue(desk);
    expect(asked('/good.xml')).toHaveLength(before + 1);
    const headers = asked('/good.xml').at(-1)?.headers ?? {};
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  });

  test('is read in its own charset whatever the server says of it', async () => {
    const { desk, kept, add } = await openDesk();
    await add('/latin1.xml');
    await checkDue(desk);
    expect(kept[1]?.article.text).toContain('café');
  });
});

test('a feed that was added by its address alone takes the name that it has', async () => {
  const { desk, feed } = await openDesk();
  const own = { address: server.url('/good.xml'), outlet: null, language: null, hosts: ['127.0.0.1'] };
  await addFeeds(desk.database, [{ ...own, name: '127.0.0.1' }], new Date(NOW));
  await checkDue(desk);
  expect((await feed('/good.xml')).name).toBe('Harrow Gazette');
});

describe('a feed that does not', () => {
  test.each([
    ['/busy.xml', 'busy', 2 * HOUR_MS],
    ['/closed.xml', 'busy', 6 * HOUR_MS],
    ['/broken.xml', 'server-error', 2 * USUAL_WAIT_MS],
    ['/gone.xml', 'refused', 2 * USUAL_WAIT_MS],
    ['/silent.xml', 'too-slow', 2 * USUAL_WAIT_MS],
    ['/slow.xml', 'too-slow', 2 * USUAL_WAIT_MS],
    ['/endless.xml', 'too-large', 2 * USUAL_WAIT_MS],
    ['/50-mb.xml', 'too-large', 2 * USUAL_WAIT_MS],
    ['/page.xml', 'unreadable', 2 * USUAL_WAIT_MS],
    ['/elsewhere.xml', 'redirected', 2 * USUAL_WAIT_MS],
  ])('%s ends as "%s", and is asked again later', async (path, outcome, wait) => {
    // What is too large has time to become so, however busy the machine is.
    const timeoutMs = outcome === 'too-slow' ? 400 : 20_000;
    const { desk, kept, add, feed } = await openDesk({ limits: { maxBytes: 500_000, timeoutMs } });
    await add(path);
    await checkDue(desk);
    expect((await feed(path)).state).toMatchObject({ outcome, failures: 1, due: NOW + wait });
    expect(kept).toEqual([]);
  });

  test('never makes another host be asked', async () => {
    const { desk, add } = await openDesk();
    await add('/elsewhere.xml');
    await checkDue(desk);
    expect(server.requests.filter(({ host }) => host !== '127.0.0.1')).toEqual([]);
  });

  test('blows nothing up with entities', async () => {
    const { desk, kept, add, feed } = await openDesk();
    await add('/bomb.xml');
    await checkDue(desk);
    expect((await feed('/bomb.xml')).state.outcome).toBe('ok');
    expect(kept[0]?.article.title?.length).toBeLessThan(100);
  });

  test('holds up no other feed', async () => {
    const { desk, kept, add, feed } = await openDesk();
    for (const path of ['/slow.xml', '/endless.xml', '/broken.xml', '/good.xml']) await add(path);
    await checkDue(desk);
    expect((await feed('/good.xml')).state.outcome).toBe('ok');
    expect(kept).toHaveLength(2);
  });

  test('waits longer each time it fails, a day at the most, and as usual once it answers', async () => {
    const { desk, clock, add, feed } = await openDesk();
    server.serve('/moody.xml', (_, response) => response.writeHead(500).end());
    await add('/moody.xml');
    const waits: number[] = [];
    for (let turn = 0; turn < 8; turn++) {
      await checkDue(desk);
      const { due } = (await feed('/moody.xml')).state;
      waits.push((due - clock.now) / HOUR_MS);
      clock.now = due;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 24, 24, 24]);
    server.serve('/moody.xml', plainly(rssOf('Harrow Gazette', TWO_ITEMS)));
    await checkDue(desk);
    expect((await feed('/moody.xml')).state).toMatchObject({ failures: 0, due: clock.now + USUAL_WAIT_MS });
  });
});

describe('permission', () => {
  test('a host that is none of the feed’s own is not asked', async () => {
    const { desk, add, feed } = await openDesk();
    await add('/good.xml', ['www.harrowgazette.test']);
    const before = server.requests.length;
    await checkDue(desk);
    expect(server.requests).toHaveLength(before);
    expect((await feed('/good.xml')).state.outcome).toBe('not-permitted');
  });

  test('a host that the browser withholds is not asked', async () => {
    const { desk, add, feed } = await openDesk({ isPermitted: async () => false });
    await add('/good.xml');
    const before = server.requests.length;
    await checkDue(desk);
    expect(server.requests).toHaveLength(before);
    expect((await feed('/good.xml')).state.outcome).toBe('not-permitted');
    expect(await readRequests(desk.database, 10)).toEqual([]);
  });
});

describe('a background that dies', () => {
  test('before the articles are kept: the next one asks again as if nothing had been answered', async () => {
    const died = await openDesk({ keep: () => Promise.reject(new Error('the device is full')) });
    await died.add('/good.xml');
    await checkDue(died.desk);
    expect((await died.feed('/good.xml')).state).toMatchObject({ outcome: 'not-kept', etag: null, known: [] });
    const next = await openDesk();
    next.clock.now += 2 * USUAL_WAIT_MS;
    await checkDue(next.desk);
    expect(next.kept).toHaveLength(2);
  });

  test('while it waits: the feed is due again a minute later, not at once', async () => {
    const hangs = await openDesk({ fetchPage: () => new Promise(() => undefined) });
    await hangs.add('/good.xml');
    void checkDue(hangs.desk);
    await expect.poll(async () => (await hangs.feed('/good.xml')).state.due).toBe(NOW + 60_000);
    const next = await openDesk();
    await checkDue(next.desk);
    expect(next.kept).toHaveLength(0);
    next.clock.now += 60_000;
    await checkDue(next.desk);
    expect(next.kept).toHaveLength(2);
  });

  test('a feed that was removed while it was asked stays removed', async () => {
    const { desk, add } = await openDesk({
      fetchPage: async (request) => {
        await removeFeed(desk.database, request.address);
        return fetchLimited(request);
      },
    });
    await add('/good.xml');
    expect(await checkDue(desk)).toBeNull();
    expect(await listFeeds(desk.database)).toEqual([]);
  });
});

test('the log names every request that was made, newest first, and no other', async () => {
  const { desk, clock, add } = await openDesk();
  await add('/good.xml?key=secret');
  await checkDue(desk);
  clock.now += 1000;
  await add('/busy.xml');
  await checkDue(desk);
  const host = new URL(server.url('/')).host;
  expect(await readRequests(desk.database, 10)).toEqual([
    { at: '2026-11-21T12:00:01.000Z', address: `${host}/busy.xml`, purpose: 'feed', outcome: 'busy', status: 429, bytes: 0 },
    { at: '2026-11-21T12:00:00.000Z', address: `${host}/good.xml`, purpose: 'feed', outcome: 'ok', status: 200, bytes: expect.any(Number) },
  ]);
});
