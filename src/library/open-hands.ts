import type { ImportHand } from '../corpus/library/import-lines';
import type { LineChunk } from '../corpus/library/line-chunks';
import type { PreparedLines } from '../corpus/library/prepare-lines';
import type { HandCall, HandWord } from './import-hand';

/** Most hands of an import: each holds the engine, about 40 MB, and writing keeps up with no more of them. */
const MOST_HANDS = 6;

/** Workers that read and analyse an import side by side. */
export interface Hands {
  readonly hands: readonly ImportHand[];
  /** Ends all of them, also in the midst of a chunk. */
  close(): void;
}

/** Opens a worker for each core of the machine, for an import that began at `now`. */
export function openHands(now: string): Hands {
  const opened = Array.from({ length: Math.min(navigator.hardwareConcurrency || 1, MOST_HANDS) }, () => openHand(now));
  return { hands: opened.map(({ hand }) => hand), close: () => opened.forEach(({ worker }) => void worker.terminate()) };
}

interface Waiting {
  resolve(lines: PreparedLines): void;
  reject(error: Error): void;
}

function openHand(now: string): { readonly worker: Worker; readonly hand: ImportHand } {
  const worker = new Worker(new URL('./import-hand.ts', import.meta.url), { type: 'module' });
  const waiting: Waiting[] = [];
  worker.onmessage = ({ data }: MessageEvent<HandWord>) => {
    const first = waiting.shift();
    if ('lines' in data) first?.resolve(data.lines);
    else first?.reject(new Error(data.problem));
  };
  worker.onerror = (event) => {
    for (const one of waiting.splice(0)) one.reject(new Error(event.message || 'a worker of the import did not start'));
  };
  const hand = (chunk: LineChunk): Promise<PreparedLines> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage({ chunk, now } satisfies HandCall, [chunk.bytes.buffer]);
    });
  return { worker, hand };
}
