import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackInfo } from '../../../core/pack/read-pack';
import type { PackDescription } from '../../../messages/contract';
import { countOf } from '../../../sidebar/parts/count-words';
import type { PackDesk } from './pack-desk';

/** Where an import stands. */
export type ImportStep =
  | { readonly at: 'idle'; readonly said: string; readonly problem: string | null }
  | { readonly at: 'looking' }
  | { readonly at: 'asking'; readonly file: File; readonly info: PackInfo; readonly replaces: readonly PackDescription[] }
  | { readonly at: 'importing'; readonly name: string; readonly share: number };

const idle = (said: string, problem: string | null = null): ImportStep => ({ at: 'idle', said, problem });

/** The steps of an import: a file is looked into, the reader is asked, it is stored. `onChange` hears when the list of packs has changed. */
export function useImport(desk: PackDesk, packs: readonly PackDescription[], onChange: () => Promise<void>) {
  const [step, setStep] = useState<ImportStep>(idle(''));
  const stop = useRef<AbortController | null>(null);
  useWarningOnLeave(step.at === 'importing');
  const choose = async (file: File): Promise<void> => {
    setStep({ at: 'looking' });
    const info = await desk.look(file);
    if (!info.ok) setStep(idle('', info.error.message));
    else
      setStep({ at: 'asking', file, info: info.value, replaces: packs.filter(({ id, name }) => id !== null && name === info.value.name) });
  };
  const start = async ({ file, info, replaces }: Extract<ImportStep, { at: 'asking' }>): Promise<void> => {
    const abort = new AbortController();
    stop.current = abort;
    setStep({ at: 'importing', name: info.name, share: 0 });
    const ids = replaces.flatMap(({ id }) => id ?? []);
    const onProgress = (share: number) => setStep({ at: 'importing', name: info.name, share });
    const result = await desk.importPack({ file, replaces: ids, signal: abort.signal, onProgress });
    stop.current = null;
    // The list is right before the reader hears of it.
    await onChange();
    if (result.ok) setStep(idle(`“${info.name}” is imported: ${countOf(result.value.articles, 'article')} more to search.`));
    else if (result.error.code === 'cancelled') setStep(idle(result.error.message));
    else setStep(idle('', result.error.message));
  };
  return { step, choose, start, cancel: () => stop.current?.abort(), drop: () => setStep(idle('')) };
}

/** The browser asks before it closes a page whose import would be lost. */
function useWarningOnLeave(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}
