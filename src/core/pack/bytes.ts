/** Thrown by readers inside the pack code when bytes do not say what the format promises; never leaves `readPack` and its reader. */
export class DamagedPack extends Error {}

/** Bytes that grow. Unsigned variable-length integers take 7 bits a byte, low bits first. */
export class ByteWriter {
  #bytes: Uint8Array;
  #end = 0;

  /** `room` is for how many bytes there is room before the first copy. */
  constructor(room = 256) {
    this.#bytes = new Uint8Array(room);
  }

  get length(): number {
    return this.#end;
  }

  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  byte(value: number): void {
    if (this.#end === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#end++] = value;
  }

  float64(value: number): void {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value, true);
    this.append(new Uint8Array(view.buffer));
  }

  append(bytes: Uint8Array): void {
    if (this.#end + bytes.length > this.#bytes.length) this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  /** Appends a stretch of bytes; in a loop, which for a few bytes is quicker than making a view of them. */
  appendFrom(bytes: Uint8Array, start: number, end: number): void {
    if (this.#end + end - start > this.#bytes.length) this.#grow(end - start);
    const target = this.#bytes;
    let to = this.#end;
    for (let at = start; at < end; at++) target[to++] = bytes[at] ?? 0;
    this.#end = to;
  }

  /** A copy of what was written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#end);
  }

  #grow(by: number): void {
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#end + by));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what `ByteWriter` wrote; throws `DamagedPack` instead of reading past the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;
  readonly #end: number;

  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    if (!(start >= 0 && start <= end && end <= bytes.length)) throw new DamagedPack('a stretch lies outside its section');
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  get left(): number {
    return this.#end - this.#at;
  }

  varint(): number {
    const bytes = this.#bytes;
    let at = this.#at;
    let byte = bytes[at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80 && shift <= 21; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    if (byte >= 0x80) {
      byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** 28;
    }
    if (at > this.#end) throw new DamagedPack('a stretch ends too early');
    if (byte >= 0x80) throw new DamagedPack('an integer runs over 5 bytes');
    this.#at = at;
    return value;
  }

  /** A count of things of which each takes at least a byte: a hostile count cannot ask for more memory than the file is long. */
  count(): number {
    const value = this.varint();
    if (value > this.left) throw new DamagedPack('a count is larger than what is left');
    return value;
  }

  byte(): number {
    if (this.#at >= this.#end) throw new DamagedPack('a stretch ends too early');
    return this.#bytes[this.#at++] ?? 0;
  }

  float64(): number {
    const bytes = this.take(8);
    return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true);
  }

  /** Copies what `take` would give; in a loop, which for a few bytes is quicker than making a view of them. */
  copyTo(target: Uint8Array, at: number, length: number): void {
    if (length > this.left || length > target.length - at) throw new DamagedPack('a stretch is longer than what holds it');
    const bytes = this.#bytes;
    let from = this.#at;
    for (let to = at, end = at + length; to < end; to++) target[to] = bytes[from++] ?? 0;
    this.#at = from;
  }

  take(length: number): Uint8Array {
    if (length > this.left) throw new DamagedPack('a stretch ends too early');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
