import { useSidebar } from './context';
import { useEntryFocus } from './entry-focus';
import { countOf } from './parts/count-words';
import { Mark } from './parts/Mark';
import type { SidebarView } from './view';

/** The small tab at the edge of the page: how many other reports there are, and the way in. */
export function EdgeTab({ takesFocus }: { takesFocus: boolean }) {
  const { view, act, setOpen, actions } = useSidebar();
  const ref = useEntryFocus<HTMLButtonElement>(takesFocus);
  const found = view.value.comparison?.coverage.length ?? 0;
  const onOpen = (): void => {
    setOpen(true);
    actions.open();
  };
  return (
    <button ref={ref} type="button" class="tab" aria-expanded={false} aria-label={nameTab(view.value)} onClick={act(onOpen)}>
      <Mark />
      {found > 0 && <span class="tab-count">{found}</span>}
    </button>
  );
}

function nameTab({ status, comparison }: SidebarView): string {
  if (status === 'failed') return 'Sidelight: this article could not be compared';
  if (!comparison) return 'Sidelight: reading this article';
  if (comparison.coverage.length === 0 && comparison.changes) return 'Sidelight: this article changed since you last read it';
  return `Sidelight: ${countOf(comparison.coverage.length, 'other report')} of this story`;
}
