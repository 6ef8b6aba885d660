import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPlainText } from '../../../src/core/analyse/read-plain-text';
import { addArchive, archiveAddress, listArchives, removeArchive } from '../../../src/corpus/archive/archive-list';
import { archiveSource } from '../../../src/corpus/archive/archive-source';
import { type Database, openDatabase } from '../../../src/corpus/database/open-database';

const SERVER = { address: 'https://archive.example:9200', index: 'news', authorization: null };
const PAGE = readPlainText({
  id: 'page',
  title: 'Aldermoor bridge shut',
  text: 'The Aldermoor bridge will close in March.',
  published: '2023-02-08',
});
const hits = [
  {
    _id: 'one',
    _source: { title: 'Bridge to close', text: 'The Aldermoor bridge will close.', published: '2023-02-07', outlet: 'County Post' },
  },
];

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

function sourceWith(answer: object, isPermitted = true) {
  const send = vi.fn(async () => ({ status: 200, text: JSON.stringify(answer) }));
  return { send, source: archiveSource(async () => database, { send, isPermitted: async () => isPermitted }) };
}

describe('an archive', () => {
  it('is not asked before there is one, and not where only the list is wanted', async () => {
    const { send, source } = sourceWith({ hits: { hits } });
    expect(await source.open(PAGE)).toEqual({ ok: true, value: [] });
    await addArchive(database, SERVER);
    expect(await source.open(null)).toEqual({ ok: true, value: [] });
    expect(send).not.toHaveBeenCalled();
  });

  it('brings its articles as a pack of their own, and is asked once for a page', async () => {
    await addArchive(database, SERVER);
    const { send, source } = sourceWith({ hits: { hits } });
    for (let time = 0; time < 2; time++) {
      const opened = await source.open(PAGE);
      const [pack] = opened.ok ? opened.value : [];
      if (!pack || !('info' in pack)) expect.unreachable('no pack');
      expect(pack.name).toBe('archive.example:9200, news');
      expect(pack.startSearch().pack.reportAt(0)).toMatchObject({ id: 'one', outlet: { name: 'County Post' } });
    }
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('tells what went wrong until it answers again', async () => {
    await addArchive(database, SERVER);
    const failing = sourceWith({ error: { reason: 'shards are gone' } });
    const opened = await failing.source.open(PAGE);
    expect(opened.ok && opened.value).toMatchObject([{ problem: expect.stringContaining('shards are gone') }]);
    expect((await listArchives(database))[0]?.problem).toContain('shards are gone');
    await sourceWith({ hits: { hits } }).source.open(PAGE);
    expect((await listArchives(database))[0]?.problem).toBeNull();
  });

  it('is not asked without the permission for its host', async () => {
    await addArchive(database, SERVER);
    const { send, source } = sourceWith({ hits: { hits } }, false);
    const opened = await source.open(PAGE);
    expect(opened.ok && opened.value).toMatchObject([{ problem: expect.stringContaining('does not let Sidelight ask archive.example') }]);
    expect(send).not.toHaveBeenCalled();
  });

  it('that was removed while it was asked does not come back', async () => {
    await addArchive(database, SERVER);
    const source = archiveSource(async () => database, {
      isPermitted: async () => true,
      send: async () => {
        await removeArchive(database, SERVER.address);
        throw new Error('late');
      },
    });
    await source.open(PAGE);
    expect(await listArchives(database)).toEqual([]);
  });
});

describe('the address of an archive', () => {
  it.each([
    ['archive.example', 'https://archive.example'],
    ['https://archive.example:9200/', 'https://archive.example:9200'],
    ['https://archive.example/search/', 'https://archive.example/search'],
    ['http://localhost:9200', 'http://localhost:9200'],
  ])('%s is %s', (typed, address) => expect(archiveAddress(typed)).toBe(address));

  it.each([
    '',
    'archive',
    'http://archive.example',
    'https://me:secret@archive.example',
    'https://archive.example/?a=b',
    'file:///etc/passwd',
  ])('"%s" is none', (typed) => expect(archiveAddress(typed)).toBeNull());
});
