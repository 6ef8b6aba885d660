import { expect, test } from 'vitest';
import { searchPacks } from '../../src/background/search-packs';
import { readPlainText } from '../../src/core/analyse/read-plain-text';
import { compareArticle } from '../../src/core/compare/compare-article';
import { readPack } from '../../src/core/pack/read-pack';
import { writePack } from '../../src/core/pack/write-pack';
import { keepArticles } from '../../src/corpus/library/keep-articles';
import { librarySource } from '../../src/corpus/library/library-source';
import { importedSource } from '../../src/corpus/packs/imported-source';
import { type CorpusSource, openedPack } from '../../src/corpus/source';
import { SAMPLE } from '../core/pack/sample-pack';
import { keptArticle } from '../corpus/library/open-library';
import { fileOf, importFile, LARGE_PACK, openEmptyDatabase } from '../corpus/packs/imported-packs';

const PAGE = readPlainText({
  id: 'page',
  title: 'Bridge at Aldermoor closes for eleven months',
  text:
    'The Aldermoor bridge will be closed for eleven months from March after cracks were found in four of its nine piers, the county council ' +
    'decided. "We cannot put a price on safety," said Ruth Calloway, who leads the roads committee. Buses will run by way of Stenby.',
  published: '2023-02-08',
  outlet: 'Moor Times',
});

async function openImported() {
  const database = await openEmptyDatabase();
  await importFile(database, fileOf(LARGE_PACK), { id: 'a' });
  return await openAll([importedSource(async () => database)]);
}

async function openAll(sources: readonly CorpusSource[]) {
  const opened = await Promise.all(sources.map((source) => source.open(null)));
  return opened.flatMap((packs) => (packs.ok ? packs.value : [])).flatMap((pack) => ('info' in pack ? [pack] : []));
}

test('a pack that loads what is asked of it gives what the whole pack gives', async () => {
  const whole = readPack(LARGE_PACK.slice().buffer as ArrayBuffer);
  if (!whole.ok) throw new Error(whole.error.message);
  const { comparison, rounds } = await searchPacks(PAGE, await openImported());
  expect(comparison).toEqual(compareArticle(PAGE, [whole.value]).comparison);
  expect(comparison.coverage.map(({ id }) => id)).toContain('bridge-1');
  expect(rounds).toBeGreaterThan(1);
});

test('packs in memory take one round', async () => {
  const whole = readPack(LARGE_PACK.slice().buffer as ArrayBuffer);
  if (!whole.ok) throw new Error(whole.error.message);
  expect(await searchPacks(PAGE, [openedPack('whole', whole.value)])).toMatchObject({ rounds: 1 });
});

test('a pack that never has enough does not keep the reader waiting', async () => {
  const whole = readPack(LARGE_PACK.slice().buffer as ArrayBuffer);
  if (!whole.ok) throw new Error(whole.error.message);
  const { rounds } = await searchPacks(PAGE, [openedPack('greedy', whole.value, async () => true)]);
  expect(rounds).toBe(12);
});

test('a report that is in a pack, in another and in the library is shown once', async () => {
  const database = await openEmptyDatabase();
  const [, bridge] = SAMPLE.reports;
  if (!bridge?.title || !bridge.outlet || !bridge.published || !bridge.text) throw new Error('the sample has a bridge');
  const { text, title, outlet, published } = bridge;
  await importFile(database, fileOf(LARGE_PACK), { id: 'a' });
  await importFile(database, fileOf(writePack({ name: 'b', licence: '', stories: [], reports: [{ ...bridge, id: 'other-id' }] })), {
    id: 'b',
  });
  await keepArticles(database, [
    keptArticle('https://county.example/bridge', { text, title, outlet: outlet.name, published: published.value }),
  ]);
  const packs = await openAll([importedSource(async () => database), librarySource(async () => database)]);
  expect(packs).toHaveLength(3);
  const { comparison } = await searchPacks(PAGE, packs);
  const alone = await searchPacks(PAGE, await openImported());
  expect(comparison.coverage.map(({ id }) => id)).toEqual(alone.comparison.coverage.map(({ id }) => id));
});
