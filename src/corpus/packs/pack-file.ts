import { ImportFailure } from './import-failure';

/** Bytes that are read, checked and stored in one turn; 0.25 MB take about 3 ms, so the page stays smooth. */
export const TURN_BYTES = 256 * 1024;

/** A file that is read in pieces; a `File` of the options page or a `Blob` of what a subscription fetched. */
export type PackFile = Pick<Blob, 'size' | 'slice'>;

/** The bytes from `start` to `end`. Throws `ImportFailure` where the file ends or cannot be read: it may change while it is read. */
export async function readBytes(file: PackFile, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.slice(start, end).arrayBuffer());
  } catch (error) {
    throw new ImportFailure('unreadable', `The browser cannot read the file (${error instanceof Error ? error.message : String(error)}).`);
  }
  if (bytes.length !== end - start) throw new ImportFailure('truncated', 'The pack is cut off: its file became shorter.');
  return bytes;
}
