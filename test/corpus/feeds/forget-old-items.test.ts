import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../src/corpus/database/open-database';
import { forgetOldItems, KEPT_DAYS } from '../../../src/corpus/feeds/forget-old-items';
import { itemToArticle } from '../../../src/corpus/feeds/item-to-article';
import { keepArticles } from '../../../src/corpus/library/keep-articles';
import { listEntries } from '../../../src/corpus/library/read-library';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const DAY_MS = 24 * 3_600_000;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const itemOf = (name: string, daysAgo: number) =>
  itemToArticle(
    { url: `https://harrow.test/${name}`, title: `The story of ${name}`, summary: null, published: null, authors: [] },
    { outlet: null, language: 'en', now: NOW - daysAgo * DAY_MS },
  );
const names = async (database: Awaited<ReturnType<typeof openDatabase>>) =>
  (await listEntries(database)).map(({ id }) => new URL(id).pathname.slice(1)).sort();

test('items go when they are old; what was opened or fetched stays', async () => {
  const database = await openDatabase();
  const old = KEPT_DAYS + 1;
  await keepArticles(database, [itemOf('new', 1), itemOf('old', old), itemOf('opened', old), itemOf('fetched', old)]);
  for (const [name, origin] of [['opened', 'read'] as const, ['fetched', 'fetched'] as const]) {
    const { article, ...kept } = itemOf(name, old - 1);
    await keepArticles(database, [{ ...kept, origin, article: { ...article, text: 'All of its text.' } }]);
  }
  expect(await forgetOldItems(database, NOW)).toBe(1);
  expect(await names(database)).toEqual(['fetched', 'new', 'opened']);
});

test('of too many items the newest stay', async () => {
  const database = await openDatabase();
  await keepArticles(database, [itemOf('third', 3), itemOf('first', 1), itemOf('second', 2)]);
  expect(await forgetOldItems(database, NOW, 2)).toBe(1);
  expect(await names(database)).toEqual(['first', 'second']);
});

test('with nothing to forget nothing changes', async () => {
  const database = await openDatabase();
  expect(await forgetOldItems(database, NOW)).toBe(0);
});
