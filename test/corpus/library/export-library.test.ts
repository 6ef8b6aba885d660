import { beforeEach, describe, expect, test, vi } from 'vitest';
import { analyseArticle } from '../../../src/core/analyse/analyse-article';
import { reportOf } from '../../../src/core/analyse/report-of';
import { compareCoverage } from '../../../src/core/compare/compare-coverage';
import { findCoverage } from '../../../src/core/match/find-coverage';
import type { Database } from '../../../src/corpus/database/open-database';
import { exportLibrary } from '../../../src/corpus/library/export-library';
import { type ImportHand, type ImportJob, importLines } from '../../../src/corpus/library/import-lines';
import { keepArticles } from '../../../src/corpus/library/keep-articles';
import { librarySource } from '../../../src/corpus/library/library-source';
import { prepareLines } from '../../../src/corpus/library/prepare-lines';
import { listEntries } from '../../../src/corpus/library/read-library';
import { clearLibrary } from '../../../src/corpus/library/remove-articles';
import { thinTexts } from '../../../src/corpus/library/thin-texts';
import { parseArticle } from '../../../src/messages/parse-article';
import { keptArticle, openEmptyDatabase } from './open-library';

const NOW = '2026-11-21T12:00:00.000Z';
const at = (hour: number) => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`;
const DAM = {
  title: 'Dam above Orrin fails after a week of rain',
  outlet: 'Valley News',
  published: '2026-03-02',
  text: `The dam above the town of Orrin gave way on Monday night after a week of rain, and water stood in every street.

“We heard it before we saw it,” said Petra Lindqvist, the mayor of Orrin. Rescue crews took 12 people to hospital.

The Orrin reservoir, built in the sixties, supplies three valleys. The river authority said that the spillway had been blocked by timber.`,
};
const PAGE = keptArticle('https://coast.example/dam', {
  title: 'Orrin dam failure: mayor speaks of a night of terror',
  outlet: 'Coast Courier',
  published: '2026-03-03',
  text: `Orrin woke to mud and broken glass on Tuesday after its dam gave way in the night. Timber had blocked the spillway, the river authority said.

Mayor Petra Lindqvist spoke of a night of terror. “Nobody who was here will forget the sound,” she said. Fourteen people from Orrin are in hospital.`,
}).article;

let database: Database;
beforeEach(async () => {
  database = await openEmptyDatabase();
});

const never = new AbortController().signal;
const readArticle = (value: unknown) => {
  const parsed = parseArticle(value);
  return 'problem' in parsed ? null : parsed.article;
};
const hand: ImportHand = async (chunk) => prepareLines(chunk, { now: NOW, readArticle });
const desk = (): ImportJob => ({ database, hands: [hand], signal: never, onProgress: vi.fn() });
const exported = async () => (await exportLibrary({ database, signal: never, onProgress: vi.fn() })) ?? new Blob();
const importText = (...lines: string[]) => importLines(new Blob([lines.join('\n')]), desk());

async function comparePage() {
  const opened = await librarySource(async () => database).open(null);
  if (!opened.ok) throw new Error(opened.error.message);
  const analysis = analyseArticle(PAGE);
  const report = reportOf(analysis);
  const searches = opened.value.flatMap((pack) => ('startSearch' in pack ? [pack.startSearch()] : []));
  const packs = searches.map(({ pack }) => pack);
  for (;;) {
    const coverage = findCoverage(report, packs);
    if (!(await Promise.all(searches.map((search) => search.load()))).includes(true)) return compareCoverage(analysis, report, coverage);
  }
}

describe('export and import', () => {
  test('bring back everything: comparisons, versions and readings are equal', async () => {
    await keepArticles(database, [keptArticle('https://valley.example/dam', { ...DAM, kept: at(8) })]);
    await keepArticles(database, [keptArticle('https://valley.example/dam', { ...DAM, text: `${DAM.text} It rains.`, kept: at(9) })]);
    await keepArticles(database, [keptArticle('https://other.example/1', { text: 'A short text.', origin: 'feed', kept: at(7) })]);
    const [comparison, entries, file] = [await comparePage(), await listEntries(database), await exported()];
    const texts = await database.getAll('libraryTexts');
    expect(comparison.coverage).toHaveLength(1);

    await clearLibrary(database);
    expect(await importLines(file, desk())).toMatchObject({ share: 1, kept: 2, unchanged: 0, failed: 0, isFull: false });
    expect(await comparePage()).toEqual(comparison);
    expect(new Set(await listEntries(database))).toEqual(new Set(entries));
    expect(await database.getAll('libraryTexts')).toEqual(texts);
  });

  test('are plain lines of the contract for every other tool', async () => {
    await keepArticles(database, [keptArticle('https://valley.example/dam', DAM)]);
    const line = JSON.parse(await (await exported()).text());
    expect(line).toMatchObject({ id: 'https://valley.example/dam', url: 'https://valley.example/dam', ...DAM });
  });

  test('a second import of the same file changes nothing', async () => {
    await keepArticles(database, [keptArticle('https://valley.example/dam', DAM)]);
    const before = await listEntries(database);
    expect(await importLines(await exported(), desk())).toMatchObject({ kept: 0, unchanged: 1 });
    expect(await listEntries(database)).toEqual(before);
  });

  test('an article whose text was thinned comes back without it', async () => {
    await keepArticles(database, [keptArticle('https://valley.example/dam', DAM)]);
    await thinTexts(database);
    const [file, comparison] = [await exported(), await comparePage()];
    await clearLibrary(database);
    expect(await importLines(file, desk())).toMatchObject({ kept: 1, failed: 0 });
    expect(await comparePage()).toEqual(comparison);
  });

  test('plain lines are analysed', async () => {
    const { title, outlet, published, text } = DAM;
    await importText(
      JSON.stringify({ id: 'a', url: 'https://www.valley.example/dam?utm_source=x#top', title, outlet, published, text }),
      '',
    );
    expect(await listEntries(database)).toMatchObject([
      { id: 'a', url: 'https://www.valley.example/dam', site: 'valley.example', speakers: ['Petra Lindqvist'], readOn: [] },
    ]);
    expect((await comparePage()).coverage).toHaveLength(1);
  });

  test('a report of another engine is not trusted: its text is analysed again', async () => {
    await keepArticles(database, [keptArticle('https://valley.example/dam', DAM)]);
    const line = JSON.parse(await (await exported()).text());
    await clearLibrary(database);
    await importText(JSON.stringify({ ...line, sidelight: { ...line.sidelight, engine: 'other-9' } }));
    expect((await comparePage()).coverage).toHaveLength(1);
  });

  test.each([
    ['no JSON', '{', 'it is no JSON object'],
    ['a list', '[1]', 'it is no JSON object'],
    ['no id', '{"text":"a"}', '"id" has to be a text'],
    ['no text', '{"id":"a"}', '"text" has to be a text'],
    ['a page', '{"id":"a","html":"<p>a"}', 'a line with "html" is read by the command line'],
  ])('a line with %s is named and the others go on', async (_, bad, why) => {
    const good = JSON.stringify({ id: 'b', text: DAM.text });
    expect(await importText(bad, good)).toMatchObject({ kept: 1, failed: 1, problems: [{ line: 1, why }] });
  });

  test.each([
    ['spans outside the text', { article: { boilerplate: [{ start: 0, end: 9e9, reason: 'caption' }] } }],
    ['a signature that is none', { signature: 'AAAA' }],
    ['a report that is none', { report: { id: 4 } }],
    ['a moment that is none', { kept: 'yesterday' }],
  ])('what an export says is checked: %s', async (_, broken) => {
    await keepArticles(database, [keptArticle('https://valley.example/dam', DAM)]);
    const line = JSON.parse(await (await exported()).text());
    await clearLibrary(database);
    const { article, ...rest } = broken as { article?: object };
    const sidelight = { ...line.sidelight, ...rest, article: { ...line.sidelight.article, ...article } };
    expect(await importText(JSON.stringify({ ...line, sidelight }))).toMatchObject({ kept: 1, failed: 0 });
    expect((await comparePage()).coverage).toHaveLength(1);
  });

  test('an address that is none of the web is dropped', async () => {
    await importText(JSON.stringify({ id: 'a', url: 'javascript:alert(1)', text: DAM.text }));
    expect(await listEntries(database)).toMatchObject([{ id: 'a', url: '', site: '' }]);
  });

  test('a cancelled import keeps what was written and stops', async () => {
    const controller = new AbortController();
    const lines = Array.from({ length: 200 }, (_, i) => JSON.stringify({ id: `a${i}`, text: `Article ${i}.` }));
    const onProgress = vi.fn(() => controller.abort());
    const state = await importLines(new Blob([lines.join('\n')]), { ...desk(), signal: controller.signal, onProgress });
    expect(onProgress).toHaveBeenCalledOnce();
    expect(state.share).toBeLessThan(1);
    expect((await listEntries(database)).length).toBe(state.kept);
  });

  test('a device without room is told, and what was written stays', async () => {
    const real = IDBObjectStore.prototype.put;
    let left = 150;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'libraryReports' && left-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
      return real.call(this, value, key);
    });
    const lines = Array.from({ length: 200 }, (_, i) => JSON.stringify({ id: `a${i}`, text: `Article ${i}.` }));
    const state = await importText(...lines);
    put.mockRestore();
    expect(state).toMatchObject({ kept: 128, isFull: true });
    expect(await listEntries(database)).toHaveLength(128);
  });

  test('is written in the order of the file, whichever hand is ready first', async () => {
    const lines = Array.from({ length: 200 }, (_, i) => JSON.stringify({ id: `a${i % 70}`, text: `Article ${i}.` }));
    const asked: number[] = [];
    const slow: ImportHand = async (chunk) => {
      asked.push(chunk.firstLine);
      await new Promise((settle) => setTimeout(settle, 20));
      return await hand(chunk);
    };
    const state = await importLines(new Blob([lines.join('\n')]), { ...desk(), hands: [slow, hand] });
    expect(asked).toEqual([1, 129]);
    expect(state).toMatchObject({ share: 1, kept: 200, failed: 0 });
    const last = (await listEntries(database)).find(({ id }) => id === 'a5');
    const texts = last?.versions.map(({ kept }) => database.get('libraryTexts', ['a5', kept]));
    expect((await Promise.all(texts ?? [])).at(-1)?.text).toBe('Article 145.');
  });

  test('numbers unreadable lines by the file, also in later chunks and without a last line end', async () => {
    const lines = Array.from({ length: 150 }, (_, i) =>
      i % 70 === 66 ? 'no line' : JSON.stringify({ id: `a${i}`, text: `Article ${i}.` }),
    );
    const state = await importText(...lines, '{"id":1}');
    expect(state).toMatchObject({ kept: 148, failed: 3 });
    expect(state.problems.map(({ line }) => line)).toEqual([67, 137, 151]);
  });

  test('a hand that fails ends the import with its reason; what was written stays', async () => {
    const lines = Array.from({ length: 100 }, (_, i) => JSON.stringify({ id: `a${i}`, text: `Article ${i}.` }));
    const failing: ImportHand = async () => Promise.reject(new Error('the hand is gone'));
    const importing = importLines(new Blob([lines.join('\n')]), { ...desk(), hands: [hand, failing] });
    await expect(importing).rejects.toThrow('the hand is gone');
    expect(await listEntries(database)).toHaveLength(64);
  });
});
