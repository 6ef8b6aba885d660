import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { connector } from '../../../src/corpus/database/connect';
import { openDatabase } from '../../../src/corpus/database/open-database';

test('the database is opened once, and again after it was closed', async () => {
  const open = vi.fn(openDatabase);
  const connect = connector(open);
  const first = await connect();
  expect(await connect()).toBe(first);
  expect(open).toHaveBeenCalledOnce();
  first.close();
  const second = await connect();
  expect(await second.count('packs')).toBe(0);
  expect(open).toHaveBeenCalledTimes(2);
});

test('what failed to open is tried again', async () => {
  const open = vi.fn(openDatabase).mockRejectedValueOnce(new Error('locked'));
  const connect = connector(open);
  await expect(connect()).rejects.toThrow('locked');
  expect(await (await connect()).count('packs')).toBe(0);
});
