import type { ComponentChildren } from 'preact';
import { FIRST_ENTRIES, useMore } from './use-more';

interface EntryListProps<T> {
  /** Unique in the sidebar; the state remembers under `more/ID` whether all entries show. */
  readonly id: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly children: (item: T, index: number) => ComponentChildren;
}

/** A list that shows its first entries and unfolds the others on request; focus moves to the first that appears. */
export function EntryList<T>({ id, items, keyOf, children }: EntryListProps<T>) {
  const { shown, label, onMore, firstHidden } = useMore<T, HTMLLIElement>(id, items);
  return (
    <>
      <ul class="entries">
        {shown.map((item, i) => (
          <li key={keyOf(item, i)} class="entry" {...(i === FIRST_ENTRIES ? { ref: firstHidden, tabIndex: -1 } : {})}>
            {children(item, i)}
          </li>
        ))}
      </ul>
      {label !== null && (
        <button type="button" class="more" onClick={onMore}>
          {label}
        </button>
      )}
    </>
  );
}
