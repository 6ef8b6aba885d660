/** Entry of a list that has ended, or of a hash that has none. */
export const NO_ENTRY = -1;

const FEWEST_PLACES = 64;
/** Places of the table for each entry: fuller tables are searched longer. */
const ROOM = 2;

/**
 * Lists of numbers under 32-bit hashes, the latest first: what a map of arrays does, in four arrays of integers. For tens of thousands of hashes, most of
 * them with one number each, it takes a tenth of the map's time and memory. Numbers are from 0 to 2^31-1.
 */
export class NumbersByHash {
  /** Entry of each place of the table, plus one; 0 where the place is free. Hashes are as good as random, so their low bits name the place. */
  #places = new Int32Array(FEWEST_PLACES);
  #hashes = new Int32Array(FEWEST_PLACES / ROOM);
  #values = new Int32Array(FEWEST_PLACES / ROOM);
  #later = new Int32Array(FEWEST_PLACES / ROOM);
  #length = 0;

  /** Puts a number at the head of a hash's list. */
  add(hash: number, value: number): void {
    if (this.#length === this.#hashes.length) this.#grow();
    const place = this.#placeOf(hash | 0);
    const entry = this.#length++;
    this.#hashes[entry] = hash;
    this.#values[entry] = value;
    this.#later[entry] = (this.#places[place] ?? 0) - 1;
    this.#places[place] = entry + 1;
  }

  /** The first entry of a hash's list; `NO_ENTRY` where it has none. */
  first(hash: number): number {
    return (this.#places[this.#placeOf(hash | 0)] ?? 0) - 1;
  }

  /** The entry after one; `NO_ENTRY` after the last. */
  next(entry: number): number {
    return this.#later[entry] ?? NO_ENTRY;
  }

  /** The number of an entry. */
  valueAt(entry: number): number {
    return this.#values[entry] ?? 0;
  }

  /** The place of a hash, or the free one that it would take. */
  #placeOf(hash: number): number {
    const mask = this.#places.length - 1;
    let place = hash & mask;
    for (let entry = this.#places[place] ?? 0; entry !== 0; entry = this.#places[place] ?? 0) {
      if (this.#hashes[entry - 1] === hash) return place;
      place = (place + 1) & mask;
    }
    return place;
  }

  #grow(): void {
    const old = this.#hashes.length;
    const doubled = (numbers: Int32Array) => {
      const larger = new Int32Array(2 * old);
      larger.set(numbers);
      return larger;
    };
    this.#hashes = doubled(this.#hashes);
    this.#values = doubled(this.#values);
    this.#later = doubled(this.#later);
    this.#places = new Int32Array(2 * old * ROOM);
    // In order, so that the latest entry of a hash stands at the head of its list again.
    for (let entry = 0; entry < this.#length; entry++) this.#places[this.#placeOf(this.#hashes[entry] ?? 0)] = entry + 1;
  }
}
