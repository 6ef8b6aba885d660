import { beforeEach, describe, expect, test, vi } from 'vitest';
import { analyseArticle } from '../../../src/core/analyse/analyse-article';
import { reportOf } from '../../../src/core/analyse/report-of';
import { findCoverage } from '../../../src/core/match/find-coverage';
import type { Coverage } from '../../../src/core/model/coverage';
import type { Database } from '../../../src/corpus/database/open-database';
import { keepArticles } from '../../../src/corpus/library/keep-articles';
import { librarySource } from '../../../src/corpus/library/library-source';
import { clearLibrary, emptyTrash, removeArticles, restoreArticles, trashArticles } from '../../../src/corpus/library/remove-articles';
import { renewReports } from '../../../src/corpus/library/renew-reports';
import { thinTexts } from '../../../src/corpus/library/thin-texts';
import type { CorpusSource } from '../../../src/corpus/source';
import { keptArticle, openEmptyDatabase } from './open-library';

const DAM = {
  title: 'Dam above Orrin fails after a week of rain',
  outlet: 'Valley News',
  published: '2026-03-02',
  text: `The dam above the town of Orrin gave way on Monday night after a week of rain, and water stood in every street.

“We heard it before we saw it,” said Petra Lindqvist, the mayor of Orrin. Rescue crews took 12 people to hospital.

The Orrin reservoir, built in the sixties, supplies three valleys. The river authority said that the spillway had been blocked by timber.`,
};
const DAM_AGAIN = {
  title: 'Orrin dam failure: mayor speaks of a night of terror',
  outlet: 'Coast Courier',
  published: '2026-03-03',
  text: `Orrin woke to mud and broken glass on Tuesday after its dam gave way in the night. Timber had blocked the spillway, the river authority said.

Mayor Petra Lindqvist spoke of a night of terror. “Nobody who was here will forget the sound,” she said. Fourteen people from Orrin are in hospital.

The reservoir above the town supplies three valleys and was full after a week of rain.`,
};
const ELECTION = {
  title: 'Ruth Kestrel stands again in Arle',
  outlet: 'Arle Post',
  published: '2026-03-02',
  text: `Ruth Kestrel, who has led the council of Arle for eight years, will stand for election again in May, her party said on Monday.

“There is work left,” she told reporters. Her rival, Owen Fisk, called the council tired and promised cheaper buses.`,
};
const page = reportOf(analyseArticle(keptArticle('https://coast.example/dam', DAM_AGAIN).article));

let database: Database;
let source: CorpusSource;
beforeEach(async () => {
  database = await openEmptyDatabase();
  source = librarySource(async () => database);
});

async function search(): Promise<{ coverage: Coverage; loads: number }> {
  const opened = await source.open(null);
  if (!opened.ok) throw new Error(opened.error.message);
  const searches = opened.value.flatMap((pack) => ('startSearch' in pack ? [pack.startSearch()] : []));
  for (let loads = 0; ; loads++) {
    const coverage = findCoverage(
      { ...page, id: 'this-page' },
      searches.map(({ pack }) => pack),
    );
    const loaded = await Promise.all(searches.map((one) => one.load()));
    if (!loaded.includes(true)) return { coverage, loads };
  }
}
const foundIds = async () => (await search()).coverage.found.map(({ report }) => report.id);

const keep = (name: string, facts: typeof DAM) => keepArticles(database, [keptArticle(`https://${name}.example/1`, facts)]);

describe('the library as a source', () => {
  test('has nothing to search while it is empty', async () => {
    expect(await source.open(null)).toEqual({ ok: true, value: [] });
  });

  test('brings an article of the same story, with its text, and leaves others', async () => {
    await keep('valley', DAM);
    await keep('arle', ELECTION);
    const { coverage } = await search();
    expect(coverage.found.map(({ report }) => [report.id, report.text])).toEqual([['https://valley.example/1', DAM.text]]);
    expect(coverage.searched).toEqual({ articles: 2, outlets: 2, from: '2026-03-02', to: '2026-03-02' });
  });

  test('finds what was kept after it was opened', async () => {
    await keep('arle', ELECTION);
    expect(await foundIds()).toEqual([]);
    await keep('valley', DAM);
    expect(await foundIds()).toEqual(['https://valley.example/1']);
  });

  test('reads the reports of candidates once, and no other', async () => {
    await keep('valley', DAM);
    for (let i = 0; i < 5; i++) await keep(`far-${i}`, { ...ELECTION, published: `2025-0${i + 1}-01` });
    const transaction = vi.spyOn(database, 'transaction');
    const { loads } = await search();
    expect(loads).toBe(1);
    const { loads: again } = await search();
    expect(again).toBe(0);
    expect(transaction.mock.calls.filter(([stores]) => Array.from(stores as readonly string[]).includes('libraryReports'))).toHaveLength(1);
  });

  test('reads no page again that did not change', async () => {
    await keep('valley', DAM);
    await source.open(null);
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    await source.open(null);
    expect(get).not.toHaveBeenCalled();
    get.mockRestore();
  });

  test('the page is no coverage of itself, however much it changed since it was kept', async () => {
    await keep('valley', DAM);
    const { article } = keptArticle('https://valley.example/1', { ...DAM_AGAIN, outlet: 'Valley News' });
    const opened = await source.open(article);
    if (!opened.ok) throw new Error(opened.error.message);
    const [own] = opened.value.flatMap((pack) => ('startSearch' in pack ? [pack.startSearch()] : []));
    expect(own?.pack.hidden).toBe(0);
    expect(own?.pack.signatureAt(0)).toBeNull();
    expect(await own?.load()).toBe(false);
  });

  test('an article in the trash is no coverage until it is brought back', async () => {
    await keep('valley', DAM);
    await trashArticles(database, ['https://valley.example/1']);
    expect(await foundIds()).toEqual([]);
    await restoreArticles(database, ['https://valley.example/1']);
    expect(await foundIds()).toEqual(['https://valley.example/1']);
  });

  test.each([
    ['removed', () => removeArticles(database, ['https://valley.example/1'])],
    ['trashed and the trash emptied', () => trashArticles(database, ['https://valley.example/1']).then(() => emptyTrash(database))],
    ['the library cleared', () => clearLibrary(database)],
  ])('nothing of an article is left when it was %s', async (_, remove) => {
    await keep('valley', DAM);
    expect(await foundIds()).toHaveLength(1);
    await remove();
    expect(await foundIds()).toEqual([]);
    for (const store of ['libraryPages', 'libraryRevisions', 'libraryPlaces', 'libraryReports', 'libraryTexts'] as const)
      expect(await database.count(store)).toBe(0);
  });

  test('an article kept again after the library was cleared is found', async () => {
    await keep('arle', ELECTION);
    expect(await foundIds()).toEqual([]);
    await clearLibrary(database);
    await keep('valley', DAM);
    expect(await foundIds()).toEqual(['https://valley.example/1']);
  });

  test('an article whose text was thinned is coverage without a text', async () => {
    await keep('valley', DAM);
    await thinTexts(database);
    const [found] = (await search()).coverage.found;
    expect(found?.report.text).toBeNull();
    expect(found?.report.quotes.map(({ text, start }) => [text, start])).toContainEqual(['We heard it before we saw it,', null]);
  });

  test('an article of an older engine is no coverage until it is analysed again', async () => {
    await keep('valley', DAM);
    const page = await database.get('libraryPages', 0);
    await database.put('libraryPages', { entries: (page?.entries ?? []).map((entry) => ({ ...entry, engine: 'older-1' })) }, 0);
    expect(await foundIds()).toEqual([]);
    expect(await renewReports(database)).toBe(1);
    expect(await foundIds()).toEqual(['https://valley.example/1']);
    expect(await renewReports(database)).toBe(0);
  });

  test('a database that fails is told', async () => {
    const broken = librarySource(() => Promise.reject(new Error('locked')));
    expect(await broken.open(null)).toMatchObject({ ok: false, error: { code: 'unreadable', message: expect.stringContaining('locked') } });
  });
});
