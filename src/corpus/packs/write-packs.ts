import type { IndexSections } from '../../core/pack/read-sections';
import type { Database } from '../database/open-database';
import type { StoredPack } from '../database/pack-stores';

/** Notes an import and stores its index; the pack is not complete and not searched. */
export async function startPack(database: Database, pack: StoredPack, index: IndexSections): Promise<void> {
  const writing = database.transaction(['packs', 'packIndexes'], 'readwrite');
  const puts = [writing.objectStore('packs').put({ ...pack, isComplete: false }), writing.objectStore('packIndexes').put(index, pack.id)];
  await Promise.all([...puts, writing.done]);
}

/** From now on the pack is searched, and those that it replaces are not: at one moment. Rejects where everything was cleared meanwhile. */
export async function finishPack(database: Database, pack: StoredPack, replaces: readonly string[]): Promise<void> {
  const writing = database.transaction('packs', 'readwrite');
  if (!(await writing.store.get(pack.id))) throw new Error('it was removed while it was imported');
  for (const id of replaces) {
    const replaced = await writing.store.get(id);
    if (replaced) await writing.store.put({ ...replaced, isComplete: false });
  }
  await writing.store.put({ ...pack, isComplete: true });
  await writing.done;
  for (const id of replaces) await deletePack(database, id);
}

/** Removes all of a pack; nothing for one that is not there. Its row goes last, so that a removal that was cut off can go on. */
export async function deletePack(database: Database, id: string): Promise<void> {
  const row = await database.get('packs', id);
  if (row?.isComplete) await database.put('packs', { ...row, isComplete: false });
  await database.delete('packShards', IDBKeyRange.bound([id], [id, []]));
  await database.delete('packIndexes', id);
  await database.delete('packs', id);
}

/** Removes every pack at once, also one that is being imported; its import then ends with a sentence. */
export async function clearPacks(database: Database): Promise<void> {
  const stores = ['packs', 'packIndexes', 'packShards'] as const;
  const writing = database.transaction(stores, 'readwrite');
  await Promise.all([...stores.map((store) => writing.objectStore(store).clear()), writing.done]);
}

/** Removes what imports and removals that were cut off have left. Only to be called while no import runs. */
export async function sweepPacks(database: Database): Promise<void> {
  for (const { id, isComplete } of await database.getAll('packs')) if (!isComplete) await deletePack(database, id);
}
