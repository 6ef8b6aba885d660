import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';
import { type CodedInput, codeInputs } from './code-inputs';
import { putTogether } from './hand-over';
import type { PlacedInput } from './read-inputs';

/** What a worker of the command line is told to be; the built command is one file, which starts itself again as its workers. */
export const CODER = 'sidelight-coder';

/** More threads than this wait for the one that writes. */
const MOST_THREADS = 8;

/** Codes batches of inputs. */
export interface Coders {
  /** Batches that may be asked for at once. */
  readonly threads: number;
  code(inputs: readonly PlacedInput[]): Promise<readonly CodedInput[]>;
  close(): Promise<void>;
}

/** Coders on as many threads as the machine has; on this one where that is one, or where the command runs from its sources. */
export function openCoders(command: string = fileURLToPath(import.meta.url)): Coders {
  const threads = command.endsWith('.ts') ? 1 : Math.min(MOST_THREADS, availableParallelism());
  if (threads === 1) return { threads, code: codeInputs, close: async () => undefined };
  const workers = Array.from({ length: threads }, () => new Worker(command, { workerData: CODER }));
  const waiting = new Map(workers.map((worker) => [worker, [] as Answer[]]));
  for (const worker of workers) {
    const answers = waiting.get(worker) ?? [];
    worker.on('message', (coded: readonly CodedInput[]) => answers.shift()?.take(coded));
    worker.on('error', (error) => {
      for (const { fail } of answers.splice(0)) fail(error);
    });
  }
  let next = 0;
  return {
    threads,
    code: (inputs) =>
      new Promise((take, fail) => {
        const worker = workers[next++ % threads];
        if (!worker) throw new Error('there is no thread');
        waiting.get(worker)?.push({ take, fail });
        worker.postMessage(inputs);
      }),
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}

interface Answer {
  take(coded: readonly CodedInput[]): void;
  fail(error: Error): void;
}

/** Answers as a worker: a batch of inputs in, the coded articles out, in the order in which they came. */
export function answerAsCoder(): void {
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (inputs: readonly PlacedInput[]) => {
    last = last.then(async () => {
      const { coded, buffer } = putTogether(await codeInputs(inputs));
      parentPort?.postMessage(coded, [buffer]);
    });
  });
}
