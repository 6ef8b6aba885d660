import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../../src/corpus/database/open-database';
import { keepArticles } from '../../../src/corpus/library/keep-articles';
import { MOST_VERSIONS } from '../../../src/corpus/library/next-versions';
import { keptArticle, openEmptyDatabase } from './open-library';

const DAM = 'https://www.valley-news.example/dam';
const TEXT = 'The dam at Orrin gave way on Monday night, the mayor said. "We heard it before we saw it," said Petra Lindqvist.';
const LATER = `${TEXT} Twelve people were taken to hospital.`;
const at = (hour: number) => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`;

let database: Database;
beforeEach(async () => {
  database = await openEmptyDatabase();
});

async function entries() {
  return (await database.getAll('libraryPages')).flatMap((page) => page.entries);
}

const quotaError = () => new DOMException('no room', 'QuotaExceededError');

describe('keepArticles', () => {
  test('keeps text, report and what a list needs', async () => {
    const outcome = await keepArticles(database, [keptArticle(DAM, { text: TEXT, title: 'Dam fails', outlet: 'Valley News' })]);
    expect(outcome).toEqual({ kept: 1, unchanged: 0, thinned: 0, isFull: false });
    const [entry] = await entries();
    expect(entry).toMatchObject({
      id: DAM,
      site: 'valley-news.example',
      title: 'Dam fails',
      speakers: ['Petra Lindqvist'],
      readOn: [at(10)],
    });
    expect((await database.get('libraryTexts', [DAM, at(10)]))?.text).toBe(TEXT);
    expect((await database.get('libraryReports', DAM))?.report.quotes.map(({ kind }) => kind)).toContain('direct');
  });

  test('an equal text is no new version, and another reading of it', async () => {
    await keepArticles(database, [keptArticle(DAM, { text: TEXT })]);
    const outcome = await keepArticles(database, [keptArticle(DAM, { text: TEXT, kept: at(12) })]);
    expect(outcome).toMatchObject({ kept: 0, unchanged: 1 });
    expect(await entries()).toMatchObject([{ versions: [{ kept: at(10) }], readOn: [at(10), at(12)] }]);
  });

  test('another text is another version; the last is compared and the oldest goes when there are too many', async () => {
    for (let hour = 0; hour <= MOST_VERSIONS; hour++)
      await keepArticles(database, [keptArticle(DAM, { text: `${TEXT} ${hour} people are safe.`, kept: at(hour) })]);
    const [entry] = await entries();
    expect(entry?.versions.map(({ kept }) => kept)).toEqual(Array.from({ length: MOST_VERSIONS }, (_, i) => at(i + 1)));
    expect(await database.count('libraryTexts')).toBe(MOST_VERSIONS);
  });

  test('what changes during one visit replaces the version of that visit', async () => {
    await keepArticles(database, [keptArticle(DAM, { text: TEXT, kept: at(8) })]);
    await keepArticles(database, [keptArticle(DAM, { text: LATER, kept: at(10) })], { since: at(10) });
    await keepArticles(database, [keptArticle(DAM, { text: `${LATER} It rains.`, kept: at(11) })], { since: at(10) });
    const [entry] = await entries();
    expect(entry?.versions.map(({ kept }) => kept)).toEqual([at(8), at(11)]);
    expect(entry?.readOn).toEqual([at(8), at(10)]);
    expect(await database.getAllKeys('libraryTexts')).toEqual([
      [DAM, at(8)],
      [DAM, at(11)],
    ]);
  });

  test("a feed's item never replaces a text, and a text replaces a feed's item", async () => {
    const item = keptArticle(DAM, { text: 'A dam failed.', origin: 'feed' });
    await keepArticles(database, [item]);
    expect(await entries()).toMatchObject([{ readOn: [], versions: [{ origin: 'feed' }] }]);
    await keepArticles(database, [keptArticle(DAM, { text: TEXT, kept: at(11) })]);
    await keepArticles(database, [{ ...item, kept: at(12) }]);
    expect(await entries()).toMatchObject([{ versions: [{ origin: 'read', kept: at(11) }] }]);
    expect(await database.count('libraryTexts')).toBe(1);
  });

  test('two saves at once lose nothing', async () => {
    const second = await openSecond();
    const many = (site: string) =>
      Array.from({ length: 70 }, (_, i) => keptArticle(`https://${site}/${i}`, { text: `${TEXT} Part ${i}.` }));
    const saves = [
      ...many('one.example').map((one) => keepArticles(database, [one])),
      ...many('two.example').map((one) => keepArticles(second, [one])),
    ];
    await Promise.all(saves);
    expect(new Set((await entries()).map(({ id }) => id)).size).toBe(140);
    expect(await database.count('libraryReports')).toBe(140);
  });

  test('without room the oldest texts are thinned and their reports stay', async () => {
    await keepArticles(database, [keptArticle('https://a.example/1', { text: TEXT, kept: at(1) })]);
    await keepArticles(database, [keptArticle('https://a.example/2', { text: LATER, kept: at(2) })]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw quotaError();
    });
    const outcome = await keepArticles(database, [keptArticle(DAM, { text: TEXT, kept: at(3) })], { mayThin: true });
    put.mockRestore();
    expect(outcome).toEqual({ kept: 1, unchanged: 0, thinned: 1, isFull: false });
    expect(await database.getAllKeys('libraryTexts')).toEqual([
      ['https://a.example/2', at(2)],
      [DAM, at(3)],
    ]);
    expect(await database.count('libraryReports')).toBe(3);
    expect((await entries()).find(({ id }) => id.endsWith('/1'))?.versions).toMatchObject([{ hasText: false }]);
  });

  test('a feed or a file costs no text: without room that is told and everything that was kept stays', async () => {
    await keepArticles(database, [keptArticle('https://a.example/1', { text: TEXT, kept: at(1) })]);
    const real = IDBObjectStore.prototype.put;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'libraryReports') throw quotaError();
      return real.call(this, value, key);
    });
    const outcome = await keepArticles(database, [keptArticle(DAM, { text: TEXT, kept: at(3) })]);
    put.mockRestore();
    expect(outcome).toMatchObject({ kept: 0, thinned: 0, isFull: true });
    expect((await entries()).map(({ id }) => id)).toEqual(['https://a.example/1']);
    expect(await database.count('libraryReports')).toBe(1);
    expect(await database.count('libraryTexts')).toBe(1);
  });
});

async function openSecond(): Promise<Database> {
  const { openDatabase } = await import('../../../src/corpus/database/open-database');
  return await openDatabase();
}
