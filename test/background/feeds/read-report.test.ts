import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createFeedKeeper } from '../../../src/background/feeds/feed-keeper';
import { type ExtractPage, readReport } from '../../../src/background/feeds/read-report';
import type { Article } from '../../../src/core/model/article';
import type { RequestOutcome } from '../../../src/core/model/request-outcome';
import { openDatabase } from '../../../src/corpus/database/open-database';
import type { FeedDesk } from '../../../src/corpus/feeds/check-feed';
import { addFeeds } from '../../../src/corpus/feeds/feed-list';
import { itemToArticle } from '../../../src/corpus/feeds/item-to-article';
import { keepArticles } from '../../../src/corpus/library/keep-articles';
import { readRequests } from '../../../src/corpus/requests/request-log';
import { readPage } from '../../../src/extract/read-page';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const URL_OF_ITEM = 'https://www.harrowgazette.test/bridge';
const SENTENCES = [
  'The bridge over the Arden was closed on Thursday evening after engineers found cracks in two of its piers.',
  '“We cannot let a single lorry pass before every pier has been looked at,” said Jane Roe, the county engineer.',
  'The ferry at Lower Harrow took 400 cars on Friday, three times as many as on any day of the summer.',
  'Shops on the northern side said that half of their customers had stayed away since the morning.',
  'The county had last looked at the piers two years ago, when divers found nothing that worried them.',
  'Farmers who bring milk across the river each night now drive forty miles to the next crossing at Upton.',
  'A temporary bridge of the army could stand within ten days if the council pays for its approach roads.',
  'The council meets on Monday in the old corn exchange; the public may speak for three minutes each.',
];
const page = (paragraphs: readonly string[], head = '') =>
  `<!doctype html><html lang="en"><head><title>Ferry stops</title><meta property="og:type" content="article">${head}</head><body><article><h1>Ferry stops as Arden bridge is closed</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}<script>document.title = "ran"</script></article></body></html>`;

const extract: ExtractPage = async ({ html, url }) =>
  readPage(parseHTML(html).document as unknown as Document, { id: url, url }).article as Article;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A keeper whose library has one item of a feed, with a server that answers `html`. */
async function open(
  html: string | null,
  { outcome = 'ok', hosts = ['harrowgazette.test'], url = URL_OF_ITEM }: { outcome?: RequestOutcome; hosts?: string[]; url?: string } = {},
) {
  const database = await openDatabase();
  const body = html === null ? null : new TextEncoder().encode(html);
  const nothing = { contentType: 'text/html', etag: null, lastModified: null, retryAfter: null, location: null };
  const fetchPage = vi.fn<FeedDesk['fetchPage']>(async () => ({ ...nothing, outcome, status: 200, bytes: body?.length ?? 0, body }));
  const desk = {
    fetchPage,
    keep: async (articles: Parameters<FeedDesk['keep']>[0]) => void (await keepArticles(database, articles)),
    isPermitted: async () => true,
    now: () => NOW,
    random: () => 0.5,
  };
  await addFeeds(
    database,
    [{ address: 'https://harrowgazette.test/feed', name: 'Harrow', outlet: null, language: null, hosts }],
    new Date(NOW),
  );
  const item = {
    url,
    title: 'Ferry stops as Arden bridge is closed',
    summary: SENTENCES[0] ?? '',
    published: '2026-11-20',
    authors: [],
  };
  await keepArticles(database, [
    itemToArticle(item, { outlet: { name: 'Harrow Gazette', domain: 'harrowgazette.test' }, language: 'en', now: NOW - 1000 }),
  ]);
  const keeper = createFeedKeeper({ database: async () => database, desk, isPaused: async () => false, setAlarm: async () => undefined });
  const kept = async () => (await database.get('libraryReports', url))?.report;
  return { database, keeper, fetchPage, kept, read: (id = url) => readReport(keeper, extract, id) };
}

describe('reading a report', () => {
  test('brings its text, speakers and quotations in the place of the headline', async () => {
    const { read, kept, database } = await open(page(SENTENCES));
    expect((await kept())?.isHeadlineOnly).toBe(true);
    expect(await read()).toBe('read');
    const report = await kept();
    expect(report?.isHeadlineOnly).toBeUndefined();
    expect(report?.speakers.map(({ name }) => name)).toContain('Jane Roe');
    expect(report).toMatchObject({ id: URL_OF_ITEM, outlet: { name: 'Harrow Gazette' }, published: { value: '2026-11-20' } });
    expect(await readRequests(database, 5)).toMatchObject([
      { purpose: 'article', address: 'www.harrowgazette.test/bridge', outcome: 'ok' },
    ]);
  });

  test('names its outlet by the table of domains before what the page calls itself', async () => {
    const site = '<meta property="og:site_name" content="Independent Online">';
    const { read, kept } = await open(page(SENTENCES, site), { hosts: ['independent.co.uk'], url: 'https://www.independent.co.uk/bridge' });
    expect(await read()).toBe('read');
    expect(await kept()).toMatchObject({ outlet: { name: 'The Independent', domain: 'independent.co.uk' } });
  });

  test('a second time asks nobody: what was read is there', async () => {
    const { read, fetchPage } = await open(page(SENTENCES));
    await read();
    expect(await read()).toBe('read');
    expect(fetchPage).toHaveBeenCalledOnce();
  });

  test('says that only the beginning is free, and keeps it', async () => {
    const wall = '<meta property="article:content_tier" content="locked">';
    const { read, kept } = await open(page(SENTENCES, wall));
    expect(await read()).toBe('paywalled');
    expect((await kept())?.quotes.length).toBeGreaterThan(0);
  });

  test('a page with hardly any text leaves the headline as it was', async () => {
    const { read, kept } = await open(page(['Please switch on JavaScript.']));
    expect(await read()).toBe('no-article');
    expect((await kept())?.isHeadlineOnly).toBe(true);
  });

  test.each(['busy', 'refused', 'redirected', 'too-large', 'too-slow', 'unreachable'] as const)(
    'says "%s" where that came',
    async (outcome) => {
      const { read, kept } = await open(null, { outcome });
      expect(await read()).toBe(outcome);
      expect((await kept())?.isHeadlineOnly).toBe(true);
    },
  );
});

describe('what is never fetched', () => {
  test('an address that is no item of a feed', async () => {
    const { read, fetchPage } = await open(page(SENTENCES));
    expect(await read('https://www.harrowgazette.test/other')).toBe('no-article');
    expect(fetchPage).not.toHaveBeenCalled();
  });

  test('an item on a host that the reader did not allow', async () => {
    const { read, fetchPage } = await open(page(SENTENCES), { hosts: ['feeds.harrow.test'] });
    expect(await read()).toBe('not-permitted');
    expect(fetchPage).not.toHaveBeenCalled();
  });
});
