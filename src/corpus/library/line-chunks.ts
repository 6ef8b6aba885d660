/** Some whole lines of a file. */
export interface LineChunk {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Number of its first line in the file, from 1. */
  readonly firstLine: number;
  /** Share of the file up to its end, 0..1. */
  readonly share: number;
}

/** Lines of a chunk: as many entries stand on one page of the library, and a hand analyses them in less than a second. */
const CHUNK_LINES = 64;
/** Bytes that are read at once; an export has about 120 lines in them. */
const BLOCK_BYTES = 4_000_000;
/** Longest line, in bytes: an article of the greatest length with its versions. A longer one is no line but an attack on memory. */
const LONGEST_LINE = 32_000_000;
const LINE_END = 10;

/** The lines of a file in chunks, cut without being decoded. Throws for a line that is too long to be an article. */
export async function* readLineChunks(file: Blob): AsyncGenerator<LineChunk> {
  let firstLine = 1;
  let block = BLOCK_BYTES;
  for (let at = 0; at < file.size; ) {
    const bytes = new Uint8Array(await file.slice(at, at + block).arrayBuffer());
    const end = at + bytes.length >= file.size ? bytes.length : bytes.lastIndexOf(LINE_END) + 1;
    if (end === 0 && block >= LONGEST_LINE) throw new Error('a line of the file is too long to be an article');
    block = end === 0 ? block * 2 : BLOCK_BYTES;
    for (let start = 0; start < end; ) {
      const { stop, lines } = cut(bytes, start, end);
      yield { bytes: bytes.slice(start, stop), firstLine, share: (at + stop) / file.size };
      firstLine += lines;
      start = stop;
    }
    at += end;
  }
}

/** Where a chunk ends that begins at `start`, and how many lines it has. */
function cut(bytes: Uint8Array, start: number, end: number): { readonly stop: number; readonly lines: number } {
  let stop = start;
  let lines = 0;
  for (; lines < CHUNK_LINES && stop < end; lines++) {
    const found = bytes.indexOf(LINE_END, stop);
    stop = found < 0 || found >= end ? end : found + 1;
  }
  return { stop, lines };
}
