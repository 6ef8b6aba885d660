import { type Result, succeed } from '../../core/model/result';
import type { Database } from '../database/open-database';
import type { Subscription } from '../database/source-stores';
import { deletePack } from '../packs/write-packs';
import { fetchIndex, type GetFile, type SubscriptionErrorCode } from './fetch-index';

/** A space cannot stand in an address or a file's name. */
const PREFIX = 'subscribed ';

/** The id of a pack that came from a subscription; `file` is unique to its content. */
export function subscribedPackId(address: string, file: string): string {
  return `${PREFIX}${address} ${file}`;
}

/** Whether a pack came from a subscription; such packs are listed and removed with it. */
export function isSubscribed(packId: string): boolean {
  return packId.startsWith(PREFIX);
}

/** All subscriptions, by address. */
export function listSubscriptions(database: Database): Promise<readonly Subscription[]> {
  return database.getAll('subscriptions');
}

/** Fetches the index of an address and keeps it; the packs come when a page needs them. Subscribing again fetches the index anew. */
export async function subscribe(
  database: Database,
  address: string,
  outside: { readonly get: GetFile; readonly now: string },
): Promise<Result<Subscription, SubscriptionErrorCode>> {
  const index = await fetchIndex(address, outside.get);
  if (!index.ok) return index;
  const subscription: Subscription = { address, index: index.value, checked: outside.now, problem: null };
  await database.put('subscriptions', subscription);
  return succeed(subscription);
}

/** Ends a subscription and removes its packs; nothing for an address that has none. */
export async function unsubscribe(database: Database, address: string): Promise<void> {
  await database.delete('subscriptions', address);
  for (const id of await heldPacks(database, address)) await deletePack(database, id);
}

/** Ends every subscription and forgets every archive; packs are cleared with the others. */
export async function clearSources(database: Database): Promise<void> {
  await database.clear('subscriptions');
  await database.clear('archives');
}

/** Ids of the packs of a subscription that lie on the device, whole ones and others. */
export async function heldPacks(database: Database, address: string): Promise<readonly string[]> {
  const prefix = subscribedPackId(address, '');
  return (await database.getAllKeys('packs')).filter((id) => id.startsWith(prefix));
}
