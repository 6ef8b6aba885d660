import { useRef, useState } from 'preact/hooks';
import type { ImportState } from '../../corpus/library/import-lines';
import { countOf } from '../../sidebar/parts/count-words';
import type { Outside } from '../outside';

interface Props extends Pick<Outside, 'desk' | 'saveFile'> {
  readonly isEmpty: boolean;
  onImported(): Promise<void>;
}

type Step = { readonly at: 'idle' } | { readonly at: 'running'; readonly name: string; readonly share: number };

/** The library as a file and back: how far it is, a way out meanwhile, and what came of it. */
export function Transfers({ desk, isEmpty, onImported, saveFile }: Props) {
  const [step, setStep] = useState<Step>({ at: 'idle' });
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<ImportState['problems']>([]);
  const cancelling = useRef<AbortController | null>(null);
  const run = async (name: string, work: (signal: AbortSignal, onShare: (share: number) => void) => Promise<string>): Promise<void> => {
    cancelling.current = new AbortController();
    setProblems([]);
    setSaid('');
    const onShare = (share: number) => setStep({ at: 'running', name, share });
    onShare(0);
    try {
      setSaid(await work(cancelling.current.signal, onShare));
    } catch (error) {
      setSaid(`${name} failed: ${error instanceof Error ? error.message : String(error)}. What was there before is as it was.`);
    }
    setStep({ at: 'idle' });
  };
  const exportAll = () =>
    run('The export', async (signal, onProgress) => {
      const file = await desk.exportFile({ signal, onProgress });
      if (!file) return 'The export was cancelled.';
      saveFile('sidelight-library.jsonl', file);
      return 'The library is exported.';
    });
  const importAll = (file: File) =>
    run('The import', async (signal, onShare) => {
      const state = await desk.importFile(file, { signal, onProgress: ({ share }) => onShare(share) });
      setProblems(state.problems);
      await onImported();
      return tellImport(state, signal.aborted);
    });
  return (
    <section aria-labelledby="transfers">
      <h2 id="transfers">Take it with you</h2>
      <p class="soft">A file of JSON Lines, one article a line, that the command line of Sidelight and every other tool can read.</p>
      {step.at === 'idle' ? (
        <div class="buttons">
          <button type="button" disabled={isEmpty} onClick={() => void exportAll()}>
            Export
          </button>
          <label class="file">
            Import from a file{' '}
            <input type="file" accept=".jsonl,.ndjson,.json,application/jsonl" onChange={onFile((file) => void importAll(file))} />
          </label>
        </div>
      ) : (
        <div class="buttons">
          <progress aria-label={step.name} max={1} value={step.share} />
          <button type="button" onClick={() => cancelling.current?.abort()}>
            Cancel
          </button>
        </div>
      )}
      <p role="status">{step.at === 'running' ? `${step.name} is running. Keep this page open.` : said}</p>
      {problems.length > 0 && (
        <ul class="problem">
          {problems.map(({ line, why }) => (
            <li key={line}>
              Line {line}: {why}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function onFile(take: (file: File) => void) {
  return ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void => {
    const file = currentTarget.files?.[0];
    if (file) take(file);
    // The same file can be chosen again.
    currentTarget.value = '';
  };
}

function tellImport({ kept, unchanged, failed, isFull }: ImportState, isCancelled: boolean): string {
  return [
    `${countOf(kept, 'article')} imported.`,
    ...(unchanged > 0 ? [`Already there: ${countOf(unchanged, 'article')}.`] : []),
    ...(failed > 0 ? [`Not readable: ${countOf(failed, 'line')}.`] : []),
    ...(isFull ? ['There is no room on this device for the rest. Nothing that was kept is lost.'] : []),
    ...(isCancelled ? ['Then it was cancelled.'] : []),
  ].join(' ');
}
