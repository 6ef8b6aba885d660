import { describe, expect, it } from 'vitest';
import type { PackShard } from '../../../src/core/pack/pack-index';
import { dueShards, neededShards } from '../../../src/corpus/subscriptions/due-shards';

const shard = (from: string | null, to = from): PackShard => ({
  ...{ file: `${from ?? 'undated'}.slpack`, from, to, articles: 1, bytes: 9, sha256: 'a'.repeat(64) },
});
const INDEX = {
  ...{ name: 'Archive', licence: 'CC0', engine: 'sidelight-1' },
  shards: ['2024-11-09', '2024-11-10', '2024-11-17', '2024-11-24', '2024-11-25'].map((day) => shard(day)).concat(shard(null)),
};
const day = { value: '2024-11-17T10:00Z', precision: 'minute', source: 'meta' } as const;
const names = (shards: readonly PackShard[]) => shards.map(({ file }) => file.replace('.slpack', ''));

describe('the shards of a page', () => {
  it('are those of the week before and the week after it, and the undated', () => {
    expect(names(neededShards(INDEX, day))).toEqual(['2024-11-10', '2024-11-17', '2024-11-24', 'undated']);
  });

  it('are the undated only for a page without a date', () => {
    expect(names(neededShards(INDEX, null))).toEqual(['undated']);
  });

  it('are fetched newest first, and none that is held', () => {
    const held = new Set(['2024-11-17.slpack']);
    expect(names(dueShards(neededShards(INDEX, day), held))).toEqual(['2024-11-24', '2024-11-10', 'undated']);
  });
});
