import { expect, test } from 'vitest';
import { ShardCache } from '../../../src/corpus/packs/shard-cache';

test('the longest unused shards go first, and never more than so many bytes are kept', () => {
  const cache = new ShardCache(30);
  for (const key of ['a', 'b', 'c']) cache.put(key, new Uint8Array(10));
  expect(cache.get('a')).not.toBeNull();
  cache.put('d', new Uint8Array(10));
  expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key) !== null)).toEqual([true, false, true, true]);
  expect(cache.bytes).toBe(30);
});

test('a shard put twice counts once, and one that is too large is not kept', () => {
  const cache = new ShardCache(30);
  cache.put('a', new Uint8Array(10));
  cache.put('a', new Uint8Array(20));
  expect(cache.bytes).toBe(20);
  cache.put('b', new Uint8Array(31));
  expect(cache.get('b')).toBeNull();
  expect(cache.bytes).toBe(0);
});
