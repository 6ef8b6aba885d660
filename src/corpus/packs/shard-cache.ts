/** Shards that were read lately, at most so many bytes of them; the longest unused goes first. */
export class ShardCache {
  readonly #shards = new Map<string, Uint8Array>();
  readonly #mostBytes: number;
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Null for one that is not kept. */
  get(key: string): Uint8Array | null {
    const shard = this.#shards.get(key);
    if (!shard) return null;
    this.#shards.delete(key);
    this.#shards.set(key, shard);
    return shard;
  }

  /** Keeps a shard; one larger than all that may be kept is not. */
  put(key: string, shard: Uint8Array): void {
    this.#drop(key);
    this.#shards.set(key, shard);
    this.#bytes += shard.byteLength;
    for (const oldest of this.#shards.keys()) {
      if (this.#bytes <= this.#mostBytes) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#shards.get(key)?.byteLength ?? 0;
    this.#shards.delete(key);
  }
}
