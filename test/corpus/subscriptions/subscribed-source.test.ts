import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/core/analyse/read-plain-text';
import type { Article } from '../../../src/core/model/article';
import { PACK_INDEX_FORMAT } from '../../../src/core/pack/pack-index';
import { ShardBuilder } from '../../../src/core/pack/shard-builder';
import { type Database, openDatabase } from '../../../src/corpus/database/open-database';
import { importedSource } from '../../../src/corpus/packs/imported-source';
import { INDEX_KEPT_MS } from '../../../src/corpus/subscriptions/bring-shards';
import type { GetFile } from '../../../src/corpus/subscriptions/fetch-index';
import { subscribedSource } from '../../../src/corpus/subscriptions/subscribed-source';
import { listSubscriptions, subscribe, unsubscribe } from '../../../src/corpus/subscriptions/subscription-list';
import { sampleReport } from '../../core/match/sample-reports';

const ADDRESS = 'https://packs.example/news/index.json';
const FERRY =
  'The ferry to Ossery stopped on Monday after a crack was found in its hull. Passengers waited for six hours, the harbour office said.';
const START = Date.parse('2024-11-20T12:00:00Z');

/** A static host: what it serves can change, and what it was asked for is noted. */
class Host {
  readonly files = new Map<string, Uint8Array>();
  readonly asked: string[] = [];

  publish(...reports: readonly (readonly [id: string, day: string, text?: string])[]): void {
    this.files.clear();
    const builder = new ShardBuilder('day');
    for (const [id, published, text = FERRY] of reports) builder.add(sampleReport({ id, text, published }));
    const shards = [...builder.finish({ name: 'News', licence: 'CC0' })].map(({ days, from, to, articles, bytes }) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const file = `${days}-${sha256.slice(0, 16)}.slpack`;
      this.files.set(file, bytes);
      return { file, from, to, articles, bytes: bytes.byteLength, sha256 };
    });
    const index = { format: PACK_INDEX_FORMAT, version: 1, name: 'News', licence: 'CC0', engine: 'sidelight-1', shards };
    this.files.set('index.json', new TextEncoder().encode(JSON.stringify(index)));
  }

  readonly get: GetFile = async (url) => {
    const file = url.split('/').at(-1) ?? '';
    this.asked.push(file.replace(/-[0-9a-f]{16}\.slpack$/, ''));
    const bytes = this.files.get(file);
    if (!bytes) throw new Error('refused (status 404)');
    return bytes.slice().buffer;
  };
}

let host: Host;
let database: Database;
let clock: number;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  host = new Host();
  clock = START;
  host.publish(['old', '2024-10-01'], ['a', '2024-11-17'], ['b', '2024-11-18']);
});

const never = () => new Promise<void>(() => undefined);
const openSource = (wait: () => Promise<void> = never) => subscribedSource(async () => database, { get: host.get, now: () => clock }, wait);
const follow = () => subscribe(database, ADDRESS, { get: host.get, now: new Date(clock).toISOString() });
const page = (published: string): Article => readPlainText({ id: 'page', text: FERRY, published });

async function articlesFor(source: ReturnType<typeof openSource>, day: string): Promise<readonly string[]> {
  const opened = await source.open(page(day));
  const packs = opened.ok ? opened.value : expect.unreachable(opened.error.message);
  const ids: string[] = [];
  for (const pack of packs) {
    if (!('info' in pack)) expect.unreachable(pack.problem);
    const search = pack.startSearch();
    const all = () => Array.from({ length: pack.info.articles }, (_, number) => search.pack.reportAt(number)?.id ?? '');
    do all();
    while (await search.load());
    ids.push(...all());
  }
  return ids.sort();
}
const problem = async () => (await listSubscriptions(database))[0]?.problem ?? null;

describe('a subscription', () => {
  it('asks nobody before there is one', async () => {
    expect(await articlesFor(openSource(), '2024-11-18')).toEqual([]);
    expect(host.asked).toEqual([]);
  });

  it('brings the days around a page and no others, once', async () => {
    await follow();
    const source = openSource();
    expect(await articlesFor(source, '2024-11-18')).toEqual(['a', 'b']);
    expect(await articlesFor(source, '2024-11-19')).toEqual(['a', 'b']);
    expect(host.asked).toEqual(['index.json', '2024-11-18', '2024-11-17']);
  });

  it('serves what is on the device after the worker was killed, also without a network', async () => {
    await follow();
    await articlesFor(openSource(), '2024-11-18');
    host.files.clear();
    expect(await articlesFor(openSource(), '2024-11-18')).toEqual(['a', 'b']);
  });

  it('is not listed among the imported packs, and fetches nothing where only the list is wanted', async () => {
    await follow();
    await articlesFor(openSource(), '2024-11-18');
    const asked = host.asked.length;
    expect(await openSource().open(null)).toEqual({ ok: true, value: [] });
    expect(await importedSource(async () => database).open(null)).toEqual({ ok: true, value: [] });
    expect(host.asked).toHaveLength(asked);
  });

  it('looks for a newer index after some hours, and takes the new version of a day for the old one', async () => {
    await follow();
    await articlesFor(openSource(), '2024-11-18');
    host.publish(['a', '2024-11-17'], ['b', '2024-11-18'], ['c', '2024-11-18']);
    expect(await articlesFor(openSource(), '2024-11-18')).toEqual(['a', 'b']);
    clock += INDEX_KEPT_MS;
    expect(await articlesFor(openSource(), '2024-11-18')).toEqual(['a', 'b', 'c']);
    expect(await database.count('packs')).toBe(2);
  });

  it('keeps the old version where the new one is broken, and says so', async () => {
    await follow();
    await articlesFor(openSource(), '2024-11-18');
    host.publish(['a', '2024-11-17'], ['b', '2024-11-18'], ['c', '2024-11-18']);
    const changed = [...host.files.keys()].find((file) => file.startsWith('2024-11-18')) ?? expect.unreachable();
    host.files.set(changed, new Uint8Array(host.files.get(changed)?.length ?? 0));
    clock += INDEX_KEPT_MS;
    expect(await articlesFor(openSource(), '2024-11-18')).toEqual(['a', 'b']);
    expect(await problem()).toContain('another hash');
  });

  it('says what the host did where a day is not there, and goes on with the others', async () => {
    await follow();
    for (const file of host.files.keys()) if (file.startsWith('2024-11-18')) host.files.delete(file);
    expect(await articlesFor(openSource(), '2024-11-18')).toEqual(['a']);
    expect(await problem()).toContain('packs.example did not give 2024-11-18');
  });

  it('does not let a page wait for a slow host, and has the packs for the next page', async () => {
    await follow();
    let give: () => void = () => undefined;
    const get: GetFile = async (url, most) => {
      await new Promise<void>((settle) => {
        give = settle;
      });
      return await host.get(url, most);
    };
    const slow = subscribedSource(
      async () => database,
      { get, now: () => clock },
      async () => undefined,
    );
    expect(await articlesFor(slow, '2024-11-18')).toEqual([]);
    const ends = setInterval(() => give(), 5);
    await expect.poll(() => database.count('packs'), { timeout: 5000 }).toBe(2);
    clearInterval(ends);
    expect(await articlesFor(openSource(), '2024-11-18')).toEqual(['a', 'b']);
  });

  it('that is ended takes its packs along', async () => {
    await follow();
    await articlesFor(openSource(), '2024-11-18');
    await unsubscribe(database, ADDRESS);
    expect([await database.count('packs'), await database.count('packShards'), await listSubscriptions(database)]).toEqual([0, 0, []]);
    expect(await articlesFor(openSource(), '2024-11-18')).toEqual([]);
  });
});
