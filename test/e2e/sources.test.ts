import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyseArticle } from '../../src/core/analyse/analyse-article';
import { readPlainText } from '../../src/core/analyse/read-plain-text';
import { reportOf } from '../../src/core/analyse/report-of';
import type { LoggedRequest } from '../../src/core/model/request-outcome';
import { PACK_INDEX_FORMAT } from '../../src/core/pack/pack-index';
import { ShardBuilder } from '../../src/core/pack/shard-builder';
import type { SourcesView } from '../../src/messages/source-calls';
import { type BridgeReport, OPENED, OTHERS } from './support/bridge-story';
import { type OutletSite, startOutletSite } from './support/outlet-site';
import { requestsOfItsOwn } from './support/own-requests';
import { deskOf, statusOf } from './support/page-status';
import { folderOf, openSession, type Session, TARGETS } from './support/session';
import { openSidebar, readSidebar } from './support/sidebar';

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown; error: unknown }> } };

const INDEX = 'https://packs.fenland.test/news/index.json';
const ARCHIVE = 'https://archive.fenland.test';
const KEY = 'ApiKey c2VjcmV0LWtleQ==';

const textOf = ({ paragraphs }: BridgeReport) => paragraphs.join('\n\n');
const lineOf = (report: BridgeReport) => ({
  ...{ id: `http://${report.host}${report.path}`, url: `http://${report.host}${report.path}`, outlet: report.outlet },
  ...{ title: report.headline, published: report.published, text: textOf(report) },
});

/** Publishes the other reports of the story and one of another month, as `sidelight pack publish` does. */
function publishOn({ server }: OutletSite): void {
  const builder = new ShardBuilder('day');
  const old = { ...lineOf(OPENED), id: 'old', published: '2026-09-01', title: 'Arden bridge to be painted' };
  for (const line of [...OTHERS.map(lineOf), old]) builder.add(reportOf(analyseArticle(readPlainText(line))));
  const shards = [...builder.finish({ name: 'Fenland archive', licence: 'CC0' })].map(({ days, from, to, articles, bytes }) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = `${days}-${sha256.slice(0, 16)}.slpack`;
    server.serve(`/news/${file}`, (_, response) => response.end(Buffer.from(bytes)));
    return { file, from, to, articles, bytes: bytes.byteLength, sha256 };
  });
  const index = { format: PACK_INDEX_FORMAT, version: 1, name: 'Fenland archive', licence: 'CC0', engine: 'sidelight-1', shards };
  server.serve('/news/index.json', (_, response) => response.end(JSON.stringify(index)));
}

/** A server that finds the other reports in the index `news`, for whoever has the key. */
function archiveOn({ server }: OutletSite): void {
  server.serve('/news/_search', (request, response) => {
    if (request.headers.authorization !== KEY) return void response.writeHead(401).end('{}');
    const hits = OTHERS.map((report) => ({ _id: report.path, _source: lineOf(report) }));
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ hits: { hits } }));
  });
}

// As for feeds: test builds may read every site, and the browser's own question cannot be clicked by a driver.
describe.each(TARGETS)('packs by address and archives in %s', (target) => {
  let outlets: OutletSite;
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    outlets = await startOutletSite();
    publishOn(outlets);
    archiveOn(outlets);
    session = await openSession(target, { extension: folderOf(target, 'test'), site: outlets.site });
    page = await session.newTab();
  });
  afterAll(async () => {
    await session?.close();
    await outlets?.close();
  });

  const send = async (verb: string, input: unknown = null) => {
    const desk = await deskOf(session);
    return await desk.evaluate((message) => chrome.runtime.sendMessage(message), { to: 'background', verb, input });
  };
  const ask = async <T>(verb: string, input: unknown = null): Promise<T> => {
    const answer = await send(verb, input);
    if (!answer.ok) throw new Error(`${verb} failed: ${JSON.stringify(answer.error)}`);
    return answer.value as T;
  };
  const pathsAt = (host: string) => outlets.server.requests.filter((request) => request.host.startsWith(host)).map(({ path }) => path);
  const openStory = async () => {
    await session.visit(page, outlets.urlOf(OPENED));
    await page.bringToFront();
    await openSidebar(page);
    return await readSidebar(page);
  };

  /** The tab may still tell what was found on its last visit, until the page is compared anew. */
  const expectNothingFound = async () => {
    await session.visit(page, outlets.urlOf(OPENED));
    await expect.poll(() => statusOf(session, outlets.urlOf(OPENED)), { timeout: 15_000 }).toMatchObject({ state: 'compared', others: 0 });
  };

  test('as installed nobody is asked', async () => {
    await expectNothingFound();
    expect(requestsOfItsOwn(session)).toEqual([]);
  });

  test('a published pack is subscribed to by its index; of its packs only the days around the page are fetched', async () => {
    expect(await ask<SourcesView>('subscribe', { address: INDEX })).toMatchObject({
      subscriptions: [{ name: 'Fenland archive', articles: 3, heldPacks: 0, problem: null }],
    });
    const { text } = await openStory();
    expect(text).toContain('Arden Times');
    expect(text).toContain('Maud Tresillian');
    const paths = pathsAt('packs.fenland.test');
    expect(paths.filter((path) => path.includes('2026-11-20'))).toHaveLength(1);
    expect(paths.filter((path) => path.includes('2026-09-01'))).toEqual([]);
  });

  test('what was fetched is there after the background ended, without another request', async () => {
    const before = pathsAt('packs.fenland.test').length;
    await session.stopBackground();
    expect((await openStory()).text).toContain('Maud Tresillian');
    expect(pathsAt('packs.fenland.test')).toHaveLength(before);
  });

  test('an ended subscription takes its reports along', async () => {
    expect(await ask<SourcesView>('unsubscribe', { address: INDEX })).toEqual({ subscriptions: [], archives: [] });
    await expectNothingFound();
  });

  test('an index that is none and a host without one are refused with a sentence', async () => {
    const other = await send('subscribe', { address: 'https://packs.fenland.test/favicon.ico' });
    expect(other).toMatchObject({ ok: false, error: { message: expect.stringContaining('packs.fenland.test did not give favicon.ico') } });
    const plain = await send('subscribe', { address: 'http://packs.fenland.test/news/index.json' });
    expect(plain).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(await ask('listSources')).toEqual({ subscriptions: [], archives: [] });
  });

  test('an archive with a wrong key is not added, and the key is in no answer', async () => {
    const refused = await send('addArchive', { address: ARCHIVE, index: 'news', authorization: 'ApiKey other' });
    expect(refused).toMatchObject({ ok: false, error: { message: expect.stringContaining('refused the key (status 401)') } });
    const view = await ask<SourcesView>('addArchive', { address: ARCHIVE, index: 'news', authorization: KEY });
    expect(view.archives).toEqual([{ address: ARCHIVE, index: 'news', hasKey: true, problem: null }]);
    expect(JSON.stringify(view)).not.toContain('c2VjcmV0');
  });

  test('an archive is asked about the page, without cookies and referrer, and what it brings is compared', async () => {
    const { text } = await openStory();
    expect(text).toContain('Fenland Echo');
    expect(text).toContain('Osric Vane');
    const request = outlets.server.requests.filter(({ host }) => host.startsWith('archive.fenland.test')).at(-1);
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('referer');
  });

  test('every request is listed with its purpose, and no other was made', async () => {
    const listed = await ask<readonly LoggedRequest[]>('listRequests');
    const own = new Set(
      requestsOfItsOwn(session).map((request) => request.replace(/^(GET|POST) https?:\/\//, '').replace(/^CONNECT .*/, '')),
    );
    own.delete('');
    expect(new Set(listed.map(({ address }) => address))).toEqual(own);
    expect(new Set(listed.map(({ purpose }) => purpose))).toEqual(new Set(['pack', 'archive']));
  });

  test('clearing everything ends them all', async () => {
    await ask('subscribe', { address: INDEX });
    await ask('clearEverything');
    expect(await ask('listSources')).toEqual({ subscriptions: [], archives: [] });
    const asked = () => [...pathsAt('packs.fenland.test'), ...pathsAt('archive.fenland.test')];
    const before = asked();
    await expectNothingFound();
    expect(asked()).toEqual(before);
  });
});
