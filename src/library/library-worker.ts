import { openDatabase } from '../corpus/database/open-database';
import { exportLibrary } from '../corpus/library/export-library';
import { groupStories } from '../corpus/library/group-stories';
import { importLines } from '../corpus/library/import-lines';
import { listEntries } from '../corpus/library/read-library';
import { parseArticle } from '../messages/parse-article';
import type { WorkerCall, WorkerWord } from './worker-calls';

// Parsing, analysing and coding thousands of articles happens here, so that the page stays smooth whatever the file holds.

const cancelling = new AbortController();
const say = (word: WorkerWord): void => self.postMessage(word);

async function run(call: Exclude<WorkerCall, { kind: 'cancel' }>): Promise<unknown> {
  const database = await openDatabase();
  const { signal } = cancelling;
  if (call.kind === 'stories') return await groupStories(await listEntries(database), async () => undefined);
  if (call.kind === 'export')
    return await exportLibrary({ database, signal, onProgress: (share) => say({ kind: 'export-progress', share }) });
  return await importLines(call.file, {
    database,
    signal,
    now: new Date().toISOString(),
    readArticle: (value) => {
      const parsed = parseArticle(value);
      return 'problem' in parsed ? null : parsed.article;
    },
    onProgress: (state) => say({ kind: 'import-progress', state }),
  });
}

self.onmessage = ({ data }: MessageEvent<WorkerCall>): void => {
  if (data.kind === 'cancel') cancelling.abort();
  else
    run(data).then(
      (value) => say({ kind: 'done', value }),
      (error: unknown) => say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
};
