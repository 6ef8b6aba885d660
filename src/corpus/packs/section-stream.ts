import { continueChecksum } from '../../core/pack/format';
import type { Stretch } from '../../core/pack/read-layout';
import { ImportFailure } from './import-failure';
import { type PackFile, readBytes, TURN_BYTES } from './pack-file';

/** Reads a section from its start to its end in pieces of a turn each, and holds its checksum against the bytes that came. */
export class SectionStream {
  readonly #file: PackFile;
  readonly #section: Stretch;
  readonly #onTurn: (bytes: number) => void;
  #at = 0;
  #checksum: number;
  #held = new Uint8Array(new ArrayBuffer(0));

  /** `onTurn` hears of every piece that was read, and may throw to end the reading. */
  constructor(file: PackFile, section: Stretch, onTurn: (bytes: number) => void) {
    this.#file = file;
    this.#section = section;
    this.#onTurn = onTurn;
    this.#checksum = section.length;
  }

  /** The next bytes. Throws `ImportFailure` beyond the section's end. */
  async take(length: number): Promise<Uint8Array<ArrayBuffer>> {
    if (length <= this.#held.length) return this.#cut(length);
    const taken = new Uint8Array(new ArrayBuffer(this.#sizeOf(length)));
    for (let filled = 0; filled < length; ) {
      if (this.#held.length === 0) this.#held = await this.#readTurn();
      const piece = this.#cut(Math.min(length - filled, this.#held.length));
      taken.set(piece, filled);
      filled += piece.length;
    }
    return taken;
  }

  /** To be called after the last byte was taken. Throws `ImportFailure` where bytes are left or are not those that were written. */
  finish(): void {
    const isWhole = this.#at === this.#section.length && this.#held.length === 0;
    if (!isWhole || this.#checksum >>> 0 !== this.#section.checksum) {
      throw new ImportFailure('corrupt', 'The pack is damaged: a section is not the one that was written.');
    }
  }

  #sizeOf(length: number): number {
    if (length > this.#held.length + this.#section.length - this.#at) {
      throw new ImportFailure('corrupt', 'The pack is damaged: an article lies outside its section.');
    }
    return length;
  }

  #cut(length: number): Uint8Array<ArrayBuffer> {
    const piece = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return piece;
  }

  async #readTurn(): Promise<Uint8Array<ArrayBuffer>> {
    const start = this.#section.offset + this.#at;
    const piece = await readBytes(this.#file, start, start + Math.min(TURN_BYTES, this.#section.length - this.#at));
    this.#at += piece.length;
    this.#checksum = continueChecksum(this.#checksum, piece);
    this.#onTurn(piece.length);
    return piece;
  }
}

/** A whole section, read in turns, in a buffer of its own: a view would be stored with all that lies around it. */
export async function readSection(file: PackFile, section: Stretch, onTurn: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new SectionStream(file, section, onTurn);
  const bytes = await stream.take(section.length);
  stream.finish();
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
