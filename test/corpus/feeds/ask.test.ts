import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../src/corpus/database/open-database';
import { ask } from '../../../src/corpus/feeds/ask';
import { checkDue } from '../../../src/corpus/feeds/check-due';
import type { FeedDesk } from '../../../src/corpus/feeds/check-feed';
import { addFeeds, listFeeds } from '../../../src/corpus/feeds/feed-list';
import { USUAL_WAIT_MS } from '../../../src/corpus/feeds/schedule';
import { FEED_LIMITS } from '../../../src/corpus/requests/fetch-limited';
import { readRequests } from '../../../src/corpus/requests/request-log';
import { rssOf, TWO_ITEMS } from '../../site/feed-server';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const NOTHING = { bytes: 0, body: null, contentType: null, etag: null, lastModified: null, retryAfter: null, location: null };
const FEED = { ...NOTHING, outcome: 'ok', status: 200, body: new TextEncoder().encode(rssOf('Harrow', TWO_ITEMS)) } as const;
const MOVED = { ...NOTHING, outcome: 'redirected', status: null } as const;

/** Checks a feed twice on a server that answers `https:` only; gives the addresses that were asked. */
async function checkTwice(address: string) {
  const database = await openDatabase();
  let now = 1_000_000;
  const fetchPage = vi.fn<FeedDesk['fetchPage']>(async ({ address: asked }) => (asked.startsWith('https:') ? FEED : MOVED));
  const desk: FeedDesk = {
    database,
    fetchPage,
    keep: async () => undefined,
    isPermitted: async () => true,
    now: () => now,
    random: () => 0.5,
  };
  await addFeeds(database, [{ address, name: 'x', outlet: null, language: null, hosts: ['harrow.test'] }], new Date(now));
  await checkDue(desk);
  now += 3 * USUAL_WAIT_MS;
  await checkDue(desk);
  const outcome = (await listFeeds(database))[0]?.state.outcome;
  return { asked: fetchPage.mock.calls.map(([request]) => request.address), outcome, logged: await readRequests(database, 10) };
}

test('an old address is asked under https once it redirects, and from then on at once; both requests are in the log', async () => {
  const { asked, outcome, logged } = await checkTwice('http://harrow.test/rss');
  expect(asked).toEqual(['http://harrow.test/rss', 'https://harrow.test/rss', 'https://harrow.test/rss']);
  expect(outcome).toBe('ok');
  expect(logged.map((request) => request.outcome)).toEqual(['ok', 'ok', 'redirected']);
});

test('an address with a port of its own is not guessed at', async () => {
  const { asked, outcome } = await checkTwice('http://harrow.test:8080/rss');
  expect(asked).toEqual(['http://harrow.test:8080/rss', 'http://harrow.test:8080/rss']);
  expect(outcome).toBe('redirected');
});

/** Asks one address on servers that redirect as told; hosts of harrow.test are granted. */
async function follow(address: string, redirects: Readonly<Record<string, string>>, isPermitted = async (_: string) => true) {
  const database = await openDatabase();
  await addFeeds(database, [{ address, name: 'x', outlet: null, language: null, hosts: ['harrow.test'] }], new Date(0));
  const fetchPage = vi.fn<FeedDesk['fetchPage']>(async (request) => {
    const location = redirects[request.address];
    return location === undefined ? FEED : { ...MOVED, location };
  });
  const desk: FeedDesk = { database, fetchPage, keep: async () => undefined, isPermitted, now: () => 0, random: () => 0.5 };
  const asked = await ask(desk, { address, accept: '*/*', etag: '"1"', lastModified: null, limits: FEED_LIMITS }, 'feed');
  const addresses = fetchPage.mock.calls.map(([request]) => request.address);
  return { addresses, outcome: asked.answer.outcome, answered: asked.address, logged: await readRequests(database, 10) };
}

test('a redirect is followed to hosts that the reader allowed, step by step, each request in the log', async () => {
  const { addresses, outcome, answered, logged } = await follow('http://harrow.test/rss', {
    'http://harrow.test/rss': 'https://harrow.test/rss',
    'https://harrow.test/rss': '//www.harrow.test/rss',
    'https://www.harrow.test/rss': '/feeds/all.xml#top',
  });
  expect(addresses).toEqual([
    'http://harrow.test/rss',
    'https://harrow.test/rss',
    'https://www.harrow.test/rss',
    'https://www.harrow.test/feeds/all.xml',
  ]);
  expect([outcome, answered]).toEqual(['ok', 'https://www.harrow.test/feeds/all.xml']);
  expect(logged.map((request) => request.outcome)).toEqual(['ok', 'redirected', 'redirected', 'redirected']);
});

test.each([
  ['another host', 'https://collector.test/rss'],
  ['a host that only looks alike', 'https://notharrow.test/rss'],
  ['no web address', 'javascript:alert(1)'],
  ['an address with a password', 'https://a:b@harrow.test/rss'],
  ['what is no address', 'https://'],
  ['where it came from', 'https://harrow.test/rss#again'],
  ['an unencrypted address', 'http://harrow.test/rss'],
])('a redirect to %s is not followed', async (_, location) => {
  const { addresses, outcome } = await follow('https://harrow.test/rss', { 'https://harrow.test/rss': location });
  expect(addresses).toEqual(['https://harrow.test/rss']);
  expect(outcome).toBe('redirected');
});

test('a host that the browser withholds is not asked', async () => {
  const moved = { 'https://harrow.test/rss': 'https://www.harrow.test/rss' };
  const { addresses } = await follow('https://harrow.test/rss', moved, async (address) => !address.includes('www.'));
  expect(addresses).toEqual(['https://harrow.test/rss']);
});

test('redirects without end come to one', async () => {
  const endless = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`https://harrow.test/${i}`, `/${i + 1}`]));
  const { addresses, outcome } = await follow('https://harrow.test/0', endless);
  expect(addresses).toHaveLength(5);
  expect(outcome).toBe('redirected');
});
