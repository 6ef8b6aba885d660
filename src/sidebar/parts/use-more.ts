import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSidebar } from '../context';

/** Entries of a list that show before "Show N more". */
export const FIRST_ENTRIES = 5;

/** What a list needs that unfolds: what shows, the words of its button (null where all show from the start), and what a click does. */
export interface More<T, E extends HTMLElement> {
  readonly shown: readonly T[];
  readonly label: string | null;
  readonly onMore: (event: Event) => void;
  /** For the first entry that appears, which takes the focus; it needs a tab index. */
  readonly firstHidden: RefObject<E | null>;
}

/** The first entries of a list and, once the reader asked, all; the state remembers that under `more/ID`. */
export function useMore<T, E extends HTMLElement>(id: string, items: readonly T[]): More<T, E> {
  const { opened, toggle, act } = useSidebar();
  const firstHidden = useRef<E>(null);
  const wantsFocus = useRef(false);
  const all = opened.value.has(`more/${id}`);
  const rest = items.length - FIRST_ENTRIES;
  useLayoutEffect(() => {
    if (all && wantsFocus.current) firstHidden.current?.focus();
    wantsFocus.current = false;
  }, [all]);
  const onMore = (): void => {
    wantsFocus.current = !all;
    toggle(`more/${id}`);
  };
  const label = all ? 'Show fewer' : `Show ${rest} more`;
  return { shown: all ? items : items.slice(0, FIRST_ENTRIES), label: rest > 0 ? label : null, onMore: act(onMore), firstHidden };
}
