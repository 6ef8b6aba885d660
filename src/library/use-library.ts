import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LibraryEntry } from '../corpus/database/library-stores';
import type { LibraryDesk } from './library-desk';

/** Something that can be taken back for as long as the page is open. */
export interface Undo {
  readonly said: string;
  run(): Promise<void>;
}

/** The library as the page shows it, and what can be done with it. */
export interface LibraryState {
  /** Null until it was read. */
  readonly entries: readonly LibraryEntry[] | null;
  readonly problem: string | null;
  readonly undo: Undo | null;
  refresh(): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  eraseReadings(): Promise<void>;
  takeBack(): Promise<void>;
}

/** Reads the library at the start and whenever the reader comes back to the page. What was deleted before is emptied out at the start. */
export function useLibrary(desk: LibraryDesk): LibraryState {
  const [entries, setEntries] = useState<readonly LibraryEntry[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const attempt = useCallback(
    async (run: () => Promise<void>) => {
      try {
        await run();
        setEntries(await desk.list());
        setProblem(null);
      } catch (error) {
        setProblem(
          `The library could not be read or changed: ${error instanceof Error ? error.message : String(error)}. Load this page again.`,
        );
      }
    },
    [desk],
  );
  const refresh = useCallback(() => attempt(async () => undefined), [attempt]);
  useEffect(() => {
    void attempt(() => desk.emptyTrash());
    const onVisible = () => document.visibilityState === 'visible' && void refresh();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [attempt, refresh, desk]);
  return {
    ...{ entries, problem, undo, refresh },
    remove: (ids) =>
      attempt(async () => {
        await desk.trash(ids);
        setUndo({
          said: ids.length === 1 ? 'The article is deleted.' : `${ids.length} articles are deleted.`,
          run: () => desk.restore(ids),
        });
      }),
    eraseReadings: () =>
      attempt(async () => {
        const known = await desk.eraseReadings();
        setUndo({ said: 'Your reading is erased. The articles stay.', run: () => desk.restoreReadings(known) });
      }),
    takeBack: () =>
      attempt(async () => {
        await undo?.run();
        setUndo(null);
      }),
  };
}
