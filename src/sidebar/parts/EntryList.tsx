import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSidebar } from '../context';

/** Entries of a list that show before "Show N more". */
const FIRST_ENTRIES = 5;

interface EntryListProps<T> {
  /** Unique in the sidebar; the state remembers under `more/ID` whether all entries show. */
  readonly id: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly children: (item: T, index: number) => ComponentChildren;
}

/** A list that shows its first entries and unfolds the others on request; focus moves to the first that appears. */
export function EntryList<T>({ id, items, keyOf, children }: EntryListProps<T>) {
  const { opened, toggle, act } = useSidebar();
  const firstHidden = useRef<HTMLLIElement>(null);
  const wantsFocus = useRef(false);
  const all = opened.value.has(`more/${id}`);
  const shown = all ? items : items.slice(0, FIRST_ENTRIES);
  const rest = items.length - FIRST_ENTRIES;
  useLayoutEffect(() => {
    if (all && wantsFocus.current) firstHidden.current?.focus();
    wantsFocus.current = false;
  }, [all]);
  const onMore = (): void => {
    wantsFocus.current = !all;
    toggle(`more/${id}`);
  };
  return (
    <>
      <ul class="entries">
        {shown.map((item, i) => (
          <li key={keyOf(item, i)} class="entry" {...(i === FIRST_ENTRIES ? { ref: firstHidden, tabIndex: -1 } : {})}>
            {children(item, i)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="more" onClick={act(onMore)}>
          {all ? 'Show fewer' : `Show ${rest} more`}
        </button>
      )}
    </>
  );
}
