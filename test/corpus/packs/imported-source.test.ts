import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../src/corpus/database/open-database';
import { importedSource } from '../../../src/corpus/packs/imported-source';
import { deletePack } from '../../../src/corpus/packs/write-packs';
import { fileOf, importFile, LARGE_PACK, openEmptyDatabase } from './imported-packs';

let database: Database;
beforeEach(async () => {
  database = await openEmptyDatabase();
});
const source = () => importedSource(async () => database);

test('without imports there is nothing to search, and nothing is wrong', async () => {
  expect(await source().open(null)).toEqual({ ok: true, value: [] });
});

test('what is imported or removed meanwhile counts the next time, and an open pack stays open', async () => {
  const packs = source();
  await importFile(database, fileOf(LARGE_PACK), { id: 'a' });
  const first = await packs.open(null);
  await importFile(database, fileOf(LARGE_PACK), { id: 'b' });
  const second = await packs.open(null);
  expect(second).toMatchObject({ ok: true, value: [{ id: 'a' }, { id: 'b' }] });
  expect(first.ok && second.ok && first.value[0] === second.value[0]).toBe(true);
  await deletePack(database, 'a');
  expect(await packs.open(null)).toMatchObject({ value: [{ id: 'b' }] });
});

test('a pack of another engine or without its index is listed with what is wrong, beside the others', async () => {
  await importFile(database, fileOf(LARGE_PACK), { id: 'a' });
  const row = await database.get('packs', 'a');
  if (!row) throw new Error('not imported');
  await database.put('packs', { ...row, id: 'b', engine: 'sidelight-0' });
  await database.put('packs', { ...row, id: 'c' });
  expect(await source().open(null)).toMatchObject({
    value: [
      { id: 'a', info: { articles: 87 } },
      { id: 'b', name: 'Large sample', problem: expect.stringContaining('another version of the engine') },
      { id: 'c', problem: expect.stringContaining('index is gone') },
    ],
  });
});

test('a database that does not open is a failure with a sentence, and is tried again', async () => {
  let isBroken = true;
  const packs = importedSource(async () => {
    if (isBroken) throw new Error('disk full');
    return database;
  });
  expect(await packs.open(null)).toMatchObject({ ok: false, error: { message: 'Your packs cannot be opened: disk full' } });
  isBroken = false;
  expect(await packs.open(null)).toEqual({ ok: true, value: [] });
});
