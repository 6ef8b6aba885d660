import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACK_INDEX_FORMAT, type PackShard, readPackIndex, shardsWithin } from '../../../src/core/pack/pack-index';

const SHARD: PackShard = {
  file: '2024-11-17-0f.slpack',
  from: '2024-11-17',
  to: '2024-11-17',
  articles: 3,
  bytes: 900,
  sha256: 'a'.repeat(64),
};
const INDEX = { format: PACK_INDEX_FORMAT, version: 1, name: 'Archive', licence: 'CC0', engine: 'sidelight-1', shards: [SHARD] };

const read = (value: unknown) => readPackIndex(JSON.stringify(value));

describe('readPackIndex', () => {
  it('reads what it describes, and fields that it does not know are left out', () => {
    expect(read({ ...INDEX, later: 1, shards: [{ ...SHARD, later: 2 }] })).toEqual({
      ok: true,
      value: { name: 'Archive', licence: 'CC0', engine: 'sidelight-1', shards: [SHARD] },
    });
  });

  it.each<[string, unknown, string]>([
    ['other JSON', { packs: [] }, '"format"'],
    ['a list', [INDEX], '"format"'],
    ['a later version', { ...INDEX, version: 2 }, '"version"'],
    ['no name', { ...INDEX, name: undefined }, '"name"'],
    ['shards that are no list', { ...INDEX, shards: { length: 1 } }, '"shards"'],
    ['a file elsewhere', { ...INDEX, shards: [SHARD, { ...SHARD, file: '../other/secret' }] }, 'shard 2'],
    ['a file at another host', { ...INDEX, shards: [{ ...SHARD, file: 'https://elsewhere.example/x' }] }, 'shard 1'],
    ['a hash that is none', { ...INDEX, shards: [{ ...SHARD, sha256: 'abc' }] }, 'shard 1'],
    ['a size below nothing', { ...INDEX, shards: [{ ...SHARD, bytes: -1 }] }, 'shard 1'],
    ['a day that is none', { ...INDEX, shards: [{ ...SHARD, from: 'yesterday' }] }, 'shard 1'],
  ])('refuses %s and names it', (_, value, named) => {
    const result = read(value);
    expect(result.ok ? '' : result.error.message).toContain(named);
  });

  it('refuses any other text without an exception', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !readPackIndex(text).ok));
  });
});

describe('shardsWithin', () => {
  const shard = (from: string | null, to: string | null) => ({ ...SHARD, from, to });
  const index = {
    ...INDEX,
    shards: [shard('2024-11-01', '2024-11-30'), shard('2024-11-16', '2024-11-16'), shard('2024-11-17', '2024-11-18'), shard(null, null)],
  };

  it('gives every shard that may hold an article of the days, and the undated', () => {
    expect(shardsWithin(index, '2024-11-17', '2024-11-20').map(({ from }) => from)).toEqual(['2024-11-01', '2024-11-17', null]);
  });

  it('gives only the undated where no day fits', () => {
    expect(shardsWithin(index, '2023-01-01', '2023-01-02').map(({ from }) => from)).toEqual([null]);
  });
});
