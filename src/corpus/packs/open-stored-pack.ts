import { ENGINE } from '../../core/analyse/signature';
import { openPack } from '../../core/pack/read-pack';
import type { Database } from '../database/open-database';
import type { ShardKind, StoredPack } from '../database/pack-stores';
import type { BrokenPack, OpenedPack } from '../source';
import { ShardCache } from './shard-cache';
import { type GetShards, ShardedArticles } from './sharded-articles';

/** Bytes of shards that a pack keeps between searches; the shards of one page's candidates have 1 to 8 MB. */
const KEPT_BYTES = 8 * 1024 * 1024;

/** Opens an imported pack: only its index is read. `connect` gives the database, anew where the browser closed it. */
export async function openStoredPack(stored: StoredPack, connect: () => Promise<Database>): Promise<OpenedPack | BrokenPack> {
  const { id, name, engine, formatVersion, bytes } = stored;
  const broken = (problem: string): BrokenPack => ({ id, name, problem });
  if (engine !== ENGINE) return broken(`It was built by another version of the engine than ${ENGINE}. Build or download it again.`);
  const index = await (await connect()).get('packIndexes', id);
  if (!index) return broken('Its index is gone. Remove it and import it again.');
  const get = shardReader(id, connect);
  const pack = openPack(index, { formatVersion, bytes }, { signatureAt: () => null, reportAt: () => null });
  if (!pack.ok) return broken(pack.error.message);
  const { info, stories } = pack.value;
  return {
    ...{ id, name, info, stories: stories.length },
    startSearch: () => {
      const articles = new ShardedArticles(info.articles, get);
      return {
        pack: { ...pack.value, signatureAt: articles.signatureAt, reportAt: articles.reportAt },
        load: () => articles.load(),
      };
    },
  };
}

function shardReader(id: string, connect: () => Promise<Database>): GetShards {
  const cache = new ShardCache(KEPT_BYTES);
  return async (kind, numbers) => {
    const keyOf = (number: number) => `${kind} ${number}`;
    const missing = numbers.filter((number) => cache.get(keyOf(number)) === null);
    const read = new Map(await readShards(await connect(), { id, kind, numbers: missing }));
    const shards = numbers.map((number) => cache.get(keyOf(number)) ?? read.get(number) ?? null);
    for (const [number, shard] of read) if (shard) cache.put(keyOf(number), shard);
    return shards;
  };
}

interface WantedShards {
  readonly id: string;
  readonly kind: ShardKind;
  readonly numbers: readonly number[];
}

async function readShards(
  database: Database,
  { id, kind, numbers }: WantedShards,
): Promise<readonly (readonly [number, Uint8Array | null])[]> {
  const { store } = database.transaction('packShards');
  return await Promise.all(numbers.map(async (number) => [number, (await store.get([id, kind, number])) ?? null] as const));
}
