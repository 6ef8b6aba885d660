import { openDatabase } from '../corpus/database/open-database';
import { exportLibrary } from '../corpus/library/export-library';
import { groupStories } from '../corpus/library/group-stories';
import { type ImportState, importLines } from '../corpus/library/import-lines';
import { listEntries } from '../corpus/library/read-library';
import { openHands } from './open-hands';
import type { WorkerCall, WorkerWord } from './worker-calls';

// Coding and writing thousands of articles happens here, parsing and analysing them in hands of its own, so that the page stays smooth whatever the
// file holds.

const cancelling = new AbortController();
const say = (word: WorkerWord): void => self.postMessage(word);

async function run(call: Exclude<WorkerCall, { kind: 'cancel' }>): Promise<unknown> {
  const database = await openDatabase();
  const { signal } = cancelling;
  if (call.kind === 'stories') return await groupStories(await listEntries(database), async () => undefined);
  if (call.kind === 'export')
    return await exportLibrary({ database, signal, onProgress: (share) => say({ kind: 'export-progress', share }) });
  const { hands, close } = openHands(new Date().toISOString());
  const onProgress = (state: ImportState) => say({ kind: 'import-progress', state });
  return await importLines(call.file, { database, hands, signal, onProgress }).finally(close);
}

self.onmessage = ({ data }: MessageEvent<WorkerCall>): void => {
  if (data.kind === 'cancel') cancelling.abort();
  else
    run(data).then(
      (value) => say({ kind: 'done', value }),
      (error: unknown) => say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
};
