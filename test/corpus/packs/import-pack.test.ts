import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checksumOf, HEADER_BYTES, SECTION, TABLE_LINE_BYTES } from '../../../src/core/pack/format';
import { readPack } from '../../../src/core/pack/read-pack';
import type { Database } from '../../../src/corpus/database/open-database';
import { importedSource } from '../../../src/corpus/packs/imported-source';
import { lookIntoPack } from '../../../src/corpus/packs/look-into-pack';
import { clearPacks, deletePack, startPack, sweepPacks } from '../../../src/corpus/packs/write-packs';
import { countRecords, fileOf, importFile, LARGE_PACK, openEmptyDatabase } from './imported-packs';

let database: Database;
beforeEach(async () => {
  database = await openEmptyDatabase();
});

const whole = () => {
  const pack = readPack(LARGE_PACK.slice().buffer as ArrayBuffer);
  if (!pack.ok) throw new Error(pack.error.message);
  return pack.value;
};
const openImported = async () => {
  const opened = await importedSource(async () => database).open(null);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
};

/** A copy of the pack with a byte of a section changed, its checksums made right again where `isRepaired`. */
function withByte(section: number, at: number, { isRepaired = false } = {}): Uint8Array {
  const copy = LARGE_PACK.slice();
  const view = new DataView(copy.buffer);
  for (let line = HEADER_BYTES; line < HEADER_BYTES + 11 * TABLE_LINE_BYTES; line += TABLE_LINE_BYTES) {
    if (view.getUint32(line, true) !== section) continue;
    const offset = view.getUint32(line + 4, true);
    copy[offset + at] = (copy[offset + at] ?? 0) ^ 0xff;
    if (isRepaired) view.setUint32(line + 12, checksumOf(copy.subarray(offset, offset + view.getUint32(line + 8, true))), true);
  }
  if (isRepaired) view.setUint32(24, checksumOf(copy.subarray(HEADER_BYTES, HEADER_BYTES + 11 * TABLE_LINE_BYTES)), true);
  return copy;
}

describe('an import', () => {
  test('gives back every article as the file has it', async () => {
    expect(await importFile(database, fileOf(LARGE_PACK), { id: 'a' })).toMatchObject({ ok: true, value: whole().info });
    const [pack] = await openImported();
    if (!pack || !('info' in pack)) throw new Error('not opened');
    expect(pack).toMatchObject({ id: 'a', name: 'Large sample', info: whole().info, stories: 1 });
    const search = pack.startSearch();
    const numbers = Array.from({ length: pack.info.articles }, (_, number) => number);
    expect(numbers.map((number) => search.pack.reportAt(number))).toEqual(numbers.map(() => null));
    expect(await search.load()).toBe(true);
    expect(numbers.map((number) => search.pack.reportAt(number))).toEqual(numbers.map((number) => whole().reportAt(number)));
    expect(numbers.length).toBeGreaterThan(80);
    expect([-1, 0.5, numbers.length].map((number) => search.pack.reportAt(number))).toEqual([null, null, null]);
    expect(await search.load()).toBe(false);
  });

  test('tells how far it is, never back, up to the end', async () => {
    const shares: number[] = [];
    await importFile(database, fileOf(LARGE_PACK), { id: 'a', onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.95);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  test.each([
    ['cut off', LARGE_PACK.subarray(0, LARGE_PACK.length - 9), 'truncated', /cut off/],
    ['no pack', new TextEncoder().encode('{"articles": []}, and more of it'), 'not-a-pack', /no Sidelight pack/],
    ['empty', new Uint8Array(0), 'not-a-pack', /no Sidelight pack/],
    ['damaged in a signature', withByte(SECTION.signatures, 100), 'corrupt', /damaged/],
    ['damaged in the last text', withByte(SECTION.blocks, 3), 'corrupt', /damaged/],
    ['damaged in the outlets', withByte(SECTION.outlets, 0), 'corrupt', /damaged/],
    ['hostile in where texts start', withByte(SECTION.blockStarts, 7, { isRepaired: true }), 'corrupt', /damaged/],
    ['hostile in where signatures start', withByte(SECTION.signatureStarts, 5, { isRepaired: true }), 'corrupt', /damaged/],
    ['hostile in its description', withByte(SECTION.meta, 0, { isRepaired: true }), 'corrupt', /damaged/],
  ])('of a file that is %s leaves what was there', async (_, bytes, code, sentence) => {
    await importFile(database, fileOf(LARGE_PACK), { id: 'before' });
    const before = await countRecords(database);
    const result = await importFile(database, fileOf(bytes), { id: 'bad', replaces: ['before'] });
    expect(result).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(sentence) } });
    expect(await countRecords(database)).toBe(before);
    expect(await openImported()).toMatchObject([{ id: 'before' }]);
  });

  test('of another format or engine says what to do', async () => {
    const newer = LARGE_PACK.slice();
    newer[8] = 9;
    expect(await importFile(database, fileOf(newer), { id: 'a' })).toMatchObject({
      error: { code: 'newer-format', message: expect.stringContaining('Update Sidelight') },
    });
    const other = LARGE_PACK.slice();
    other[12] = (other[12] ?? 0) ^ 1;
    expect(await importFile(database, fileOf(other), { id: 'a' })).toMatchObject({ error: { code: 'other-engine' } });
  });

  test('bears any changed bytes: an import or a sentence, and never half a pack', async () => {
    for (let at = 3; at < LARGE_PACK.length; at += Math.ceil(LARGE_PACK.length / 40)) {
      const copy = LARGE_PACK.slice();
      copy[at] = (copy[at] ?? 0) ^ 0x55;
      const result = await importFile(database, fileOf(copy), { id: 'fuzz' });
      // Bytes between sections are nobody's.
      if (result.ok) await deletePack(database, 'fuzz');
      expect(await countRecords(database)).toBe(0);
    }
  });

  test('that is cancelled leaves nothing', async () => {
    const stop = new AbortController();
    const onProgress = vi.fn((share: number) => {
      if (share > 0.5) stop.abort();
    });
    expect(await importFile(database, fileOf(LARGE_PACK), { id: 'a', signal: stop.signal, onProgress })).toMatchObject({
      error: { code: 'cancelled' },
    });
    expect(onProgress).toHaveBeenCalled();
    expect(await countRecords(database)).toBe(0);
  });

  test('replaces a pack at the moment when it is complete', async () => {
    await importFile(database, fileOf(LARGE_PACK), { id: 'old' });
    const before = await countRecords(database);
    await importFile(database, fileOf(LARGE_PACK), { id: 'new', replaces: ['old'] });
    expect(await countRecords(database)).toBe(before);
    expect(await openImported()).toMatchObject([{ id: 'new' }]);
  });

  test('for which the disk has no room says so and leaves nothing', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    const result = await importFile(database, fileOf(LARGE_PACK), { id: 'a' });
    put.mockRestore();
    expect(result).toMatchObject({ error: { code: 'full', message: expect.stringContaining('not enough room') } });
    expect(await countRecords(database)).toBe(0);
  });

  test('of a file that cannot be read any more says so', async () => {
    const file = fileOf(LARGE_PACK);
    const gone = { size: file.size, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('moved away')) }) as unknown as Blob };
    expect(await importFile(database, gone as unknown as Blob, { id: 'a' })).toMatchObject({ error: { code: 'unreadable' } });
    expect(await lookIntoPack(gone)).toMatchObject({ error: { code: 'unreadable' } });
  });

  test('while everything is cleared ends with a sentence and leaves nothing', async () => {
    let clearing: Promise<void> | null = null;
    const onProgress = (share: number) => {
      if (share > 0.9) clearing ??= clearPacks(database);
    };
    const result = await importFile(database, fileOf(LARGE_PACK), { id: 'a', onProgress });
    expect(clearing).not.toBeNull();
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'failed', message: expect.stringContaining('removed while it was imported') },
    });
    expect(await countRecords(database)).toBe(0);
  });
});

test('an import that was cut off is never searched and swept away', async () => {
  await importFile(database, fileOf(LARGE_PACK), { id: 'whole' });
  const kept = await countRecords(database);
  const row = await database.get('packs', 'whole');
  const index = await database.get('packIndexes', 'whole');
  if (!row || !index) throw new Error('not imported');
  await startPack(database, { ...row, id: 'half' }, index);
  await database.put('packShards', new Uint8Array(8), ['half', 'signatures', 0]);
  expect(await openImported()).toMatchObject([{ id: 'whole' }]);
  await sweepPacks(database);
  expect(await countRecords(database)).toBe(kept);
});

test('looking into a file says what it holds and stores nothing', async () => {
  expect(await lookIntoPack(fileOf(LARGE_PACK))).toEqual({ ok: true, value: whole().info });
  expect(await lookIntoPack(fileOf(LARGE_PACK.subarray(0, 500)))).toMatchObject({ error: { code: 'truncated' } });
  expect(await lookIntoPack(fileOf(withByte(SECTION.meta, 0, { isRepaired: true })))).toMatchObject({ error: { code: 'corrupt' } });
  expect(await countRecords(database)).toBe(0);
});
