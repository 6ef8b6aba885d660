import type { Article } from '../../core/model/article';
import { fail, succeed } from '../../core/model/result';
import type { Database } from '../database/open-database';
import type { StoredPack } from '../database/pack-stores';
import type { Subscription } from '../database/source-stores';
import { openStoredPack } from '../packs/open-stored-pack';
import type { BrokenPack, CorpusSource, OpenedPack } from '../source';
import { type BringingDesk, bringShards } from './bring-shards';
import { neededShards } from './due-shards';
import { listSubscriptions, subscribedPackId } from './subscription-list';

/** How long a page waits for packs that are fetched, in ms; what comes later is there for the next one. */
const WAIT_MS = 5000;

/** Resolves after so many ms. */
export type Wait = (ms: number) => Promise<void>;

/**
 * The packs of published corpora around the page's days. What is not on the device is fetched first, as long as the reader can be expected to wait.
 * Without a page nothing is fetched and nothing is listed: the options show subscriptions by themselves.
 */
export function subscribedSource(connect: () => Promise<Database>, desk: BringingDesk, wait: Wait): CorpusSource {
  const opened = new Map<string, Promise<OpenedPack | BrokenPack>>();
  const bringing = new Map<string, Promise<void>>();
  const bring = (database: Database, subscription: Subscription, page: Article): Promise<void> => {
    // One fetch at a time for each subscription: two tabs must not bring the same pack twice.
    const before = bringing.get(subscription.address) ?? Promise.resolve();
    const mine = before.catch(() => undefined).then(() => bringShards(database, subscription, page.published, desk));
    bringing.set(subscription.address, mine);
    return mine.finally(() => bringing.get(subscription.address) === mine && bringing.delete(subscription.address));
  };
  const openPacks = async (database: Database, page: Article): Promise<(OpenedPack | BrokenPack)[]> => {
    const subscriptions = await listSubscriptions(database);
    const rows = (await database.getAll('packs')).filter(
      (row) => row.isComplete && subscriptions.some((subscription) => isWanted(row, subscription, page)),
    );
    const ids = new Set(rows.map(({ id }) => id));
    for (const id of opened.keys()) if (!ids.has(id)) opened.delete(id);
    return await Promise.all(rows.map((row) => keep(opened, row, connect)));
  };
  const open = async (page: Article | null): ReturnType<CorpusSource['open']> => {
    if (page === null) return succeed([]);
    try {
      const database = await connect();
      const subscriptions = await listSubscriptions(database);
      if (subscriptions.length === 0) return succeed([]);
      const brought = Promise.all(subscriptions.map((subscription) => bring(database, subscription, page)));
      // A failure after the wait is told by the subscription's `problem` or by the next search.
      await Promise.race([brought, wait(WAIT_MS)]);
      void brought.catch(() => undefined);
      return succeed(await openPacks(database, page));
    } catch (error) {
      opened.clear();
      return fail('unreadable', `Subscribed packs cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return { id: 'subscribed', name: 'Subscribed packs', open };
}

/** A pack of the page's days; also one that its index no longer names: it stays only while the newer version of its days could not be had. */
function isWanted({ id }: StoredPack, { address, index }: Subscription, page: Article): boolean {
  if (!id.startsWith(subscribedPackId(address, ''))) return false;
  const isNamed = index.shards.some(({ file }) => subscribedPackId(address, file) === id);
  return !isNamed || neededShards(index, page.published).some(({ file }) => subscribedPackId(address, file) === id);
}

function keep(
  opened: Map<string, Promise<OpenedPack | BrokenPack>>,
  row: StoredPack,
  connect: () => Promise<Database>,
): Promise<OpenedPack | BrokenPack> {
  const pack = opened.get(row.id) ?? openStoredPack(row, connect);
  opened.set(row.id, pack);
  return pack;
}
