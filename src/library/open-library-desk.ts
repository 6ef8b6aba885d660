import { connector } from '../corpus/database/connect';
import type { ImportState } from '../corpus/library/import-lines';
import { listEntries, readVersion } from '../corpus/library/read-library';
import { emptyTrash, eraseReadings, restoreArticles, restoreReadings, trashArticles } from '../corpus/library/remove-articles';
import type { LibraryDesk, Transfer } from './library-desk';
import { nextTurn } from './next-turn';
import { searchTexts } from './search-texts';
import type { WorkerCall, WorkerWord } from './worker-calls';

/** The library's page over the browser's database, with a worker for what takes long. */
export function openLibraryDesk(connect = connector()): LibraryDesk {
  return {
    list: async () => {
      const listed = [...(await listEntries(await connect()))];
      // Thousands are sorted in one turn and shown in the next one.
      await nextTurn();
      listed.sort((a, b) => (lastKept(a) < lastKept(b) ? 1 : -1));
      await nextTurn();
      return listed;
    },
    readText: async (entry) => (await readVersion(await connect(), entry.id, lastKept(entry)))?.text ?? null,
    searchTexts: async (words, entries, job) => searchTexts(await connect(), { words, entries, ...job }),
    trash: async (ids) => trashArticles(await connect(), ids),
    restore: async (ids) => restoreArticles(await connect(), ids),
    emptyTrash: async () => void (await emptyTrash(await connect())),
    eraseReadings: async () => eraseReadings(await connect()),
    restoreReadings: async (known) => restoreReadings(await connect(), known),
    estimate: async () => {
      const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
      return usage === undefined || quota === undefined ? null : { usage, quota };
    },
    groupStories: async () => (await ask({ kind: 'stories' }, null)) as readonly (readonly string[])[],
    importFile: async (file, job) =>
      (await ask(
        { kind: 'import', file },
        { ...job, onWord: (word) => word.kind === 'import-progress' && job.onProgress(word.state) },
      )) as ImportState,
    exportFile: async (job) =>
      (await ask(
        { kind: 'export' },
        { ...job, onWord: (word) => word.kind === 'export-progress' && job.onProgress(word.share) },
      )) as Blob | null,
  };
}

function lastKept({ versions }: Parameters<LibraryDesk['readText']>[0]): string {
  return versions.at(-1)?.kept ?? '';
}

/** Asks a new worker, which ends with the answer. */
function ask(call: WorkerCall, job: (Pick<Transfer<never>, 'signal'> & { onWord(word: WorkerWord): void }) | null): Promise<unknown> {
  const worker = new Worker(new URL('./library-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<unknown>((resolve, reject) => {
    job?.signal.addEventListener('abort', () => worker.postMessage({ kind: 'cancel' } satisfies WorkerCall));
    worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
    worker.onmessage = ({ data }: MessageEvent<WorkerWord>) => {
      if (data.kind === 'done') resolve(data.value);
      else if (data.kind === 'failed') reject(new Error(data.message));
      else job?.onWord(data);
    };
  });
  worker.postMessage(call);
  return answer.finally(() => worker.terminate());
}
