import type { IDBPTransaction } from 'idb';
import type { LIBRARY_STORES, LibraryEntry } from '../database/library-stores';
import type { Schema } from '../database/schema';

/** A transaction that may change all of the library. */
export type LibraryWriting = IDBPTransaction<Schema, typeof LIBRARY_STORES, 'readwrite'>;

/** Entries on one page: the record that is written for an article has about 64 kB then, and 5,000 articles are 80 records. */
export const PAGE_ENTRIES = 64;

/** Changes entries within one transaction. Nothing is written before `finish`, and then each page once. */
export class EntryEditor {
  readonly #writing: LibraryWriting;
  readonly #pages = new Map<number, Map<string, LibraryEntry>>();
  readonly #places = new Map<string, number | null>();
  readonly #changed = new Set<number>();
  readonly #pending: Promise<unknown>[] = [];
  #last: number | null = null;

  constructor(writing: LibraryWriting) {
    this.#writing = writing;
  }

  /** Finds out at once where articles stand, instead of one after the other. */
  async locate(ids: readonly string[]): Promise<void> {
    await Promise.all(ids.map((id) => this.#placeOf(id)));
  }

  /** Has something written within the transaction without waiting for it; `finish` waits. */
  write(writing: Promise<unknown>): void {
    // Told by `finish`; until then it must not count as a failure that nobody hears of.
    writing.catch(() => undefined);
    this.#pending.push(writing);
  }

  /** The entry of an article; null for one that is not in the library. */
  async find(id: string): Promise<LibraryEntry | null> {
    const place = await this.#placeOf(id);
    return place === null ? null : ((await this.#page(place)).get(id) ?? null);
  }

  /** Adds an entry or takes the place of the one with the same id. */
  async put(entry: LibraryEntry): Promise<void> {
    const known = await this.#placeOf(entry.id);
    const place = known ?? (await this.#freePage());
    (await this.#page(place)).set(entry.id, entry);
    this.#changed.add(place);
    if (known !== null) return;
    this.#places.set(entry.id, place);
    this.write(this.#writing.objectStore('libraryPlaces').put(place, entry.id));
  }

  /** Removes an entry; nothing for one that is not there. */
  async remove(id: string): Promise<void> {
    const place = await this.#placeOf(id);
    if (place === null) return;
    (await this.#page(place)).delete(id);
    this.#changed.add(place);
    this.#places.set(id, null);
    await this.#writing.objectStore('libraryPlaces').delete(id);
  }

  /** Writes what was changed, each page with a new revision. Pages without entries go away. */
  async finish(): Promise<void> {
    const pages = this.#writing.objectStore('libraryPages');
    const revisions = this.#writing.objectStore('libraryRevisions');
    await Promise.all(this.#pending);
    for (const number of this.#changed) {
      const entries = [...(await this.#page(number)).values()];
      if (entries.length === 0) await Promise.all([pages.delete(number), revisions.delete(number)]);
      // Any other number than before will do; it must not come again after the library was cleared.
      else await Promise.all([pages.put({ entries }, number), revisions.put(Math.random(), number)]);
    }
  }

  async #placeOf(id: string): Promise<number | null> {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const place = (await this.#writing.objectStore('libraryPlaces').get(id)) ?? null;
    this.#places.set(id, place);
    return place;
  }

  async #page(number: number): Promise<Map<string, LibraryEntry>> {
    const known = this.#pages.get(number);
    if (known) return known;
    const stored = await this.#writing.objectStore('libraryPages').get(number);
    const page = new Map((stored?.entries ?? []).map((entry) => [entry.id, entry]));
    this.#pages.set(number, page);
    return page;
  }

  async #freePage(): Promise<number> {
    this.#last ??= (await this.#writing.objectStore('libraryPages').getAllKeys()).at(-1) ?? 0;
    if ((await this.#page(this.#last)).size >= PAGE_ENTRIES) this.#last++;
    return this.#last;
  }
}
