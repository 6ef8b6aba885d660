/** Bits of the filter for each hash: of the hashes that a list lacks one in 16 to 32 is looked for all the same. */
const BITS_A_HASH = 16;
const BITS_A_WORD = 32;

/**
 * Ascending hashes without repeats, made ready for looking up the hashes of many other lists. Most are in one list only, which a filter of single bits
 * tells at once: a pair of articles takes two thirds of the time that going through both lists takes.
 */
export class HashList {
  readonly hashes: Uint32Array;
  #filter: Uint32Array | null = null;

  constructor(hashes: Uint32Array | readonly number[]) {
    this.hashes = hashes instanceof Uint32Array ? hashes : typed(hashes);
  }

  get length(): number {
    return this.hashes.length;
  }

  /** How many of another list's hashes are in this one. */
  countShared(others: HashList): number {
    return this.findShared(others, null);
  }

  /** How many hashes both lists have; for each, ascending, `places` gets its place in this one and its place in the other. */
  findShared({ hashes: others }: HashList, places: number[] | null): number {
    const { hashes } = this;
    this.#filter ??= filterOf(hashes);
    const filter = this.#filter;
    const mask = filter.length * BITS_A_WORD - 1;
    let shared = 0;
    for (let other = 0, from = 0; other < others.length; other++) {
      const hash = others[other] ?? 0;
      const bit = hash & mask;
      if ((((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) continue;
      from = firstFrom(hashes, hash, from);
      if (hashes[from] !== hash) continue;
      places?.push(from, other);
      from++;
      shared++;
    }
    return shared;
  }
}

// A loop: the constructor takes twice as long for a list.
function typed(hashes: readonly number[]): Uint32Array {
  const array = new Uint32Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) array[i] = hashes[i] ?? 0;
  return array;
}

function filterOf(hashes: Uint32Array): Uint32Array {
  let words = 1;
  while (words * BITS_A_WORD < hashes.length * BITS_A_HASH) words *= 2;
  const filter = new Uint32Array(words);
  const mask = words * BITS_A_WORD - 1;
  for (let i = 0; i < hashes.length; i++) {
    const bit = (hashes[i] ?? 0) & mask;
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return filter;
}

/** The first place from `low` with this hash or a higher one. */
function firstFrom(hashes: Uint32Array, hash: number, low: number): number {
  let [from, to] = [low, hashes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((hashes[middle] ?? 0) < hash) from = middle + 1;
    else to = middle;
  }
  return from;
}
