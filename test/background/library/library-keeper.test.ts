import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createLibraryKeeper, type LibraryKeeper } from '../../../src/background/library/library-keeper';
import { openVisits } from '../../../src/background/library/visits';
import { openLog } from '../../../src/background/log';
import type { Article } from '../../../src/core/model/article';
import type { Database } from '../../../src/corpus/database/open-database';
import { keepArticles } from '../../../src/corpus/library/keep-articles';
import { listEntries } from '../../../src/corpus/library/read-library';
import { NOTHING } from '../../../src/play/scenes/small';
import { keptArticle, openEmptyDatabase } from '../../corpus/library/open-library';
import { PLAIN_ARTICLE } from '../../messages/plain-article';
import { comparedAs } from '../fake-shell';
import { createFakeStorage } from '../fake-storage';

const TAB = { id: 7, address: 'https://www.hillgazette.example/reservoir#top', isPrivate: false };
const QUOTE = '“We left at once and took the animals with us,” said Tom Reed, a farmer.';
const FIRST: Article = { ...PLAIN_ARTICLE, boilerplate: [], embeds: [], text: `The wall of the reservoir has cracked.\n\n${QUOTE}` };
const SECOND: Article = { ...FIRST, text: 'The wall of the reservoir has cracked.\n\nNobody was hurt.' };

let database: Database;
let keeper: LibraryKeeper;
let clock: Date;
let isOn: boolean;
let connect: () => Promise<Database>;
const at = (hour: number) => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`;
const log = openLog(createFakeStorage(), () => new Date(0));

beforeEach(async () => {
  database = await openEmptyDatabase();
  connect = async () => database;
  isOn = true;
  const session = createFakeStorage();
  const now = () => clock;
  keeper = createLibraryKeeper({
    database: () => connect(),
    visits: openVisits(session, now),
    isOn: async () => isOn,
    notes: createFakeStorage(),
    log,
    now,
  });
});

/** The reader loads the page at an hour and the engine is through with it. */
async function visit(hour: number, article: Article, loaded = hour) {
  clock = new Date(at(hour));
  await keeper.visits.begin(TAB, loaded);
  const analysed = comparedAs(NOTHING, article);
  const changes = await keeper.changesOn(TAB, analysed.analysis);
  await keeper.keep(TAB, analysed);
  return changes;
}

describe('changes since the last visit', () => {
  test('are none on the first visit and on an unchanged page', async () => {
    expect(await visit(8, FIRST)).toBeNull();
    expect(await visit(9, FIRST)).toBeNull();
  });

  test('tell what was removed, and when it was read', async () => {
    await visit(8, FIRST);
    await visit(9, FIRST);
    expect(await visit(10, SECOND)).toMatchObject({ since: at(9), quotes: [{ before: { speaker: 'Tom Reed' }, after: null }] });
  });

  test('stay those since the last visit while the page changes under the reader, and begin anew with a reload', async () => {
    await visit(8, FIRST);
    await visit(9, SECOND);
    const live = { ...SECOND, text: `${SECOND.text}\n\nIt rains.` };
    expect(await visit(10, live, 9)).toMatchObject({ since: at(8), quotes: [{ after: null }] });
    expect(await visit(11, live)).toBeNull();
  });

  test("are none since a feed's item came or a text was fetched, which the reader did not read", async () => {
    await visit(8, FIRST);
    const [entry] = await listEntries(database);
    const page = await database.get('libraryPages', 0);
    const fetched = entry && { ...entry, versions: entry.versions.map((version) => ({ ...version, origin: 'fetched' as const })) };
    if (page && fetched) await database.put('libraryPages', { ...page, entries: [fetched] }, 0);
    expect(await visit(10, SECOND)).toBeNull();
  });
});

describe('what is kept', () => {
  test('stands under the canonical address of the same site', async () => {
    await visit(8, { ...FIRST, canonicalUrl: 'https://hillgazette.example/news/reservoir' });
    expect(await listEntries(database)).toMatchObject([
      { id: 'https://hillgazette.example/news/reservoir', url: 'https://www.hillgazette.example/reservoir', site: 'hillgazette.example' },
    ]);
  });

  test('is nothing once the reader switched the library off or cleared everything meanwhile', async () => {
    isOn = false;
    await visit(8, FIRST);
    expect(await listEntries(database)).toEqual([]);
  });

  test("never takes the place of another site's article", async () => {
    await visit(8, { ...FIRST, canonicalUrl: 'https://coast.example/reservoir' });
    expect(await listEntries(database)).toMatchObject([{ id: 'https://www.hillgazette.example/reservoir' }]);
  });

  test('is told to be too much for the device until something fits again', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await visit(8, FIRST);
    put.mockRestore();
    expect(await keeper.describe()).toEqual({ articles: 0, isFull: true });
    await visit(9, FIRST);
    expect(await keeper.describe()).toEqual({ articles: 1, isFull: false });
  });

  test('costs a full device a tenth of the texts at most, however much is read', async () => {
    for (let i = 0; i < 20; i++) await keepArticles(database, [keptArticle(`https://a.example/${i}`, { text: FIRST.text, kept: at(i) })]);
    const real = IDBObjectStore.prototype.put;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'libraryReports') throw new DOMException('no room', 'QuotaExceededError');
      return real.call(this, value, key);
    });
    for (const hour of [8, 9, 10]) await visit(hour, FIRST);
    put.mockRestore();
    expect(await database.count('libraryTexts')).toBe(18);
    expect(await keeper.describe()).toEqual({ articles: 20, isFull: true });
  });

  test('is nothing where the database cannot be opened, and reading goes on', async () => {
    connect = () => Promise.reject(new DOMException('private', 'InvalidStateError'));
    expect(await visit(8, FIRST)).toBeNull();
    expect(await log.read()).toContain('the library failed at keeping an article');
  });
});
