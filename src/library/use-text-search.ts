import { useEffect, useState } from 'preact/hooks';
import type { LibraryEntry } from '../corpus/database/library-stores';
import type { LibraryDesk } from './library-desk';

/** Wait after a key before texts are searched, in ms: less than a pause between words. */
const WAIT_MS = 250;

/** Ids of articles whose text has all the words; they come a few at a time while `isSearching`. */
export function useTextSearch(desk: LibraryDesk, words: readonly string[], entries: readonly LibraryEntry[]) {
  const [inTexts, setInTexts] = useState<ReadonlySet<string>>(new Set());
  const [isSearching, setIsSearching] = useState(false);
  useEffect(() => {
    setInTexts(new Set());
    setIsSearching(words.length > 0);
    if (words.length === 0) return;
    const { signal, ...controller } = startSearch(() =>
      desk
        .searchTexts(words, entries, { signal, onProgress: (ids) => setInTexts((known) => new Set([...known, ...ids])) })
        // Headlines and speakers were searched all the same; a database that fails is told by the list.
        .catch(() => undefined)
        .then(() => {
          if (!signal.aborted) setIsSearching(false);
        }),
    );
    return () => controller.stop();
  }, [desk, words, entries]);
  return { inTexts, isSearching };
}

function startSearch(run: () => Promise<void>): { readonly signal: AbortSignal; stop(): void } {
  const controller = new AbortController();
  const timer = setTimeout(() => void run(), WAIT_MS);
  return {
    signal: controller.signal,
    stop: () => {
      clearTimeout(timer);
      controller.abort();
    },
  };
}
