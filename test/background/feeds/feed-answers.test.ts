import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { ownPageAnswers } from '../../../src/background/answers';
import { listFeeds } from '../../../src/corpus/feeds/feed-list';
import { createFakeShell } from '../fake-shell';

const SENDER = {} as never;
const GUARDIAN = 'https://www.theguardian.com/world/rss';
const OWN = 'https://feeds.harrowgazette.test/news.xml';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('adding feeds', () => {
  test('asks nobody before the first one is added, and sets no alarm', async () => {
    const { feeds, desk, setAlarm, keeper } = createFakeShell();
    await feeds.listFeeds(null, SENDER);
    await feeds.offeredFeeds(null, SENDER);
    await keeper.check();
    expect(desk.fetchPage).not.toHaveBeenCalled();
    expect(setAlarm.mock.calls.filter(([due]) => due !== null)).toEqual([]);
  });

  test('takes outlet and hosts of a listed feed from the list, whatever the page calls it', async () => {
    const { feeds, keeper } = createFakeShell();
    await feeds.addFeeds({ feeds: [{ address: GUARDIAN, name: 'x' }] }, SENDER);
    expect(await listFeeds(await keeper.database())).toMatchObject([
      { address: GUARDIAN, name: 'The Guardian', hosts: ['theguardian.com'], outlet: { name: 'The Guardian', domain: 'theguardian.com' } },
    ]);
  });

  test('lets an own feed ask its own host only, is asked at once and wakes the background for the next time', async () => {
    const { feeds, keeper, desk, setAlarm } = createFakeShell();
    const added = await feeds.addFeeds({ feeds: [{ address: OWN, name: '' }] }, SENDER);
    expect(added).toMatchObject({ ok: true, value: { feeds: [{ name: 'feeds.harrowgazette.test', outcome: 'unreachable' }] } });
    expect(await listFeeds(await keeper.database())).toMatchObject([{ hosts: ['feeds.harrowgazette.test'] }]);
    expect(desk.fetchPage).toHaveBeenCalledOnce();
    expect(setAlarm.mock.lastCall?.[0]).toBeGreaterThan(desk.now());
  });

  test.each(['', 'harrow', 'ftp://harrow.test/', 'javascript:1', 'https://a:b@harrow.test/', 7])('refuses "%s"', async (address) => {
    const { feeds, desk } = createFakeShell();
    expect(await feeds.addFeeds({ feeds: [{ address: address as string, name: 'x' }] }, SENDER)).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    });
    expect(desk.fetchPage).not.toHaveBeenCalled();
  });
});

test('removing the last feed takes the alarm away', async () => {
  const { feeds, setAlarm } = createFakeShell();
  await feeds.addFeeds({ feeds: [{ address: OWN, name: 'Harrow' }] }, SENDER);
  expect(await feeds.removeFeed({ address: OWN }, SENDER)).toEqual({ ok: true, value: { feeds: [], isBusy: false, isPaused: false } });
  expect(setAlarm).toHaveBeenLastCalledWith(null);
});

test('a list of feeds goes out and comes in again; nothing of it is added by reading it', async () => {
  const { feeds, desk } = createFakeShell();
  await feeds.addFeeds({ feeds: [{ address: OWN, name: 'Harrow & Co' }] }, SENDER);
  desk.fetchPage.mockClear();
  const written = await feeds.writeFeedList(null, SENDER);
  if (!written.ok) throw new Error(written.error.message);
  await feeds.removeFeed({ address: OWN }, SENDER);
  expect(await feeds.readFeedList({ text: written.value }, SENDER)).toMatchObject({
    ok: true,
    value: [{ address: OWN, name: 'Harrow & Co', hosts: ['feeds.harrowgazette.test'] }],
  });
  expect(await feeds.listFeeds(null, SENDER)).toMatchObject({ value: { feeds: [] } });
  expect(desk.fetchPage).not.toHaveBeenCalled();
  expect(await feeds.readFeedList({ text: '<p>no list</p>' }, SENDER)).toMatchObject({ ok: false });
});

test('clearing removes feeds, requests and the alarm', async () => {
  const { feeds, clearStorage, setAlarm } = createFakeShell();
  await feeds.addFeeds({ feeds: [{ address: OWN, name: 'Harrow' }] }, SENDER);
  expect(await feeds.listRequests(null, SENDER)).toMatchObject({
    value: [{ address: 'feeds.harrowgazette.test/news.xml', outcome: 'unreachable' }],
  });
  await clearStorage();
  expect(await feeds.listFeeds(null, SENDER)).toMatchObject({ value: { feeds: [] } });
  expect(await feeds.listRequests(null, SENDER)).toMatchObject({ value: [] });
  expect(setAlarm).toHaveBeenLastCalledWith(null);
});

test('while Sidelight is paused no feed is asked, not even by hand, and nothing wakes the background; afterwards it goes on', async () => {
  const shell = createFakeShell();
  const { feeds, keeper, desk, setAlarm } = shell;
  const own = ownPageAnswers(shell);
  await feeds.addFeeds({ feeds: [{ address: OWN, name: 'Harrow' }] }, SENDER);
  await own.setPaused({ isPaused: true }, SENDER);
  expect(setAlarm).toHaveBeenLastCalledWith(null);
  expect(await feeds.checkFeeds(null, SENDER)).toMatchObject({ ok: true, value: { isBusy: false, isPaused: true } });
  await keeper.check();
  await keeper.setAlarm();
  expect(setAlarm).toHaveBeenLastCalledWith(null);
  expect(desk.fetchPage).toHaveBeenCalledOnce();
  await own.setPaused({ isPaused: false }, SENDER);
  expect(setAlarm.mock.lastCall?.[0]).toBeGreaterThan(desk.now());
  await feeds.checkFeeds(null, SENDER);
  expect(desk.fetchPage).toHaveBeenCalledTimes(2);
});
