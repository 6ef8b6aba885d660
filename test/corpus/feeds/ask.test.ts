import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../src/corpus/database/open-database';
import { checkDue } from '../../../src/corpus/feeds/check-due';
import type { FeedDesk } from '../../../src/corpus/feeds/check-feed';
import { addFeeds, listFeeds } from '../../../src/corpus/feeds/feed-list';
import { USUAL_WAIT_MS } from '../../../src/corpus/feeds/schedule';
import { readRequests } from '../../../src/corpus/requests/request-log';
import { rssOf, TWO_ITEMS } from '../../site/feed-server';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const NOTHING = { bytes: 0, body: null, contentType: null, etag: null, lastModified: null, retryAfter: null };
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
