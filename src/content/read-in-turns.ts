import { type ReadOptions, type ReadPage, readInStages } from '../extract/read-page';

/** Work after which the page gets its turn, in ms: under the 50 ms from which browsers call a task long. */
const SLICE_MS = 30;

/** Reads a page in slices, between which the page goes on: no page is held up for as long as its reading takes. */
export async function readInTurns(page: Document, options: ReadOptions): Promise<ReadPage> {
  const stages = readInStages(page, options);
  let from = performance.now();
  for (;;) {
    const { done, value } = stages.next();
    if (done) return value;
    if (performance.now() - from < SLICE_MS) continue;
    await turn();
    from = performance.now();
  }
}

/** Lets the page have its turn. A message and no timer: timers of a tab in the background wait for a second each. */
function turn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
