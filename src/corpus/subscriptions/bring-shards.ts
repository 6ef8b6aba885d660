import type { PublicationTime } from '../../core/model/article';
import type { PackShard } from '../../core/pack/pack-index';
import type { Database } from '../database/open-database';
import type { Subscription } from '../database/source-stores';
import { whileImporting } from '../packs/import-lock';
import { importPack } from '../packs/import-pack';
import { deletePack } from '../packs/write-packs';
import { dueShards, neededShards } from './due-shards';
import { fetchIndex, fetchShard, type GetFile } from './fetch-index';
import { heldPacks, subscribedPackId } from './subscription-list';

/** What bringing packs needs from outside. */
export interface BringingDesk {
  readonly get: GetFile;
  /** ms since 1970. */
  now(): number;
}

/** An index younger than this is not asked for again: six hours in ms. Publishers of news republish a day's pack a few times. */
export const INDEX_KEPT_MS = 6 * 60 * 60 * 1000;
/** Bytes of one subscription's packs on the device; beyond them those that came first go. */
const MOST_HELD_BYTES = 300 * 1024 * 1024;

/**
 * Brings what a page of this date needs of a subscription: its index where it is old, and the packs of the days around the page. Resolves when all
 * that can be had is there; what failed is told in the subscription's `problem`, and everything that was held stays. Never rejects for the network.
 */
export async function bringShards(
  database: Database,
  subscription: Subscription,
  published: PublicationTime | null,
  desk: BringingDesk,
): Promise<void> {
  const fresh = await refreshIndex(subscription, desk);
  let { problem } = fresh;
  const held = new Set(await heldPacks(database, fresh.address));
  const names = new Map(fresh.index.shards.map(({ file }) => [subscribedPackId(fresh.address, file), file]));
  const heldFiles = new Set([...held].flatMap((id) => names.get(id) ?? []));
  for (const shard of dueShards(neededShards(fresh.index, published), heldFiles))
    problem = (await bringShard(database, fresh, shard, desk)) ?? problem;
  if (!(await database.get('subscriptions', fresh.address))) return await removeAll(database, fresh.address);
  // What the new index no longer names was replaced by its publisher; only now is the new version there.
  if (problem === null) for (const id of held) if (!names.has(id)) await deletePack(database, id);
  await database.put('subscriptions', { ...fresh, problem });
  await makeRoom(database, fresh.address);
}

async function refreshIndex(subscription: Subscription, { get, now }: BringingDesk): Promise<Subscription> {
  if (now() - Date.parse(subscription.checked) < INDEX_KEPT_MS) return { ...subscription, problem: null };
  const index = await fetchIndex(subscription.address, get);
  const checked = new Date(now()).toISOString();
  return index.ok ? { ...subscription, index: index.value, checked, problem: null } : { ...subscription, problem: index.error.message };
}

/** Fetches, checks and stores one pack; the reason as a sentence where it could not. */
async function bringShard(database: Database, { address }: Subscription, shard: PackShard, desk: BringingDesk): Promise<string | null> {
  const file = await fetchShard(address, shard, desk.get);
  if (!file.ok) return file.error.message;
  const options = { database, id: subscribedPackId(address, shard.file), now: new Date(desk.now()).toISOString(), replaces: [] };
  const signal = new AbortController().signal;
  const stored = await whileImporting(() => importPack(new Blob([file.value]), { ...options, signal, onProgress: () => undefined }));
  return stored.ok ? null : `${shard.file}: ${stored.error.message}`;
}

async function removeAll(database: Database, address: string): Promise<void> {
  for (const id of await heldPacks(database, address)) await deletePack(database, id);
}

async function makeRoom(database: Database, address: string): Promise<void> {
  const prefix = subscribedPackId(address, '');
  const packs = (await database.getAll('packs'))
    .filter(({ id }) => id.startsWith(prefix))
    .sort((a, b) => (a.imported < b.imported ? -1 : 1));
  let bytes = packs.reduce((sum, pack) => sum + pack.bytes, 0);
  for (const pack of packs) {
    if (bytes <= MOST_HELD_BYTES) return;
    await deletePack(database, pack.id);
    bytes -= pack.bytes;
  }
}
