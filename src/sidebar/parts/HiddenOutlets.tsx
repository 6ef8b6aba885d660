import { useSidebar } from '../context';

/** "1 hidden, show": how many reports of this story the reader does not see, and the way back. Nothing where none is hidden. */
export function HiddenOutlets() {
  const { view, comparison, act, actions } = useSidebar();
  const hidden = (view.value.comparison?.coverage.length ?? 0) - (comparison.value?.coverage.length ?? 0);
  if (hidden === 0) return null;
  return (
    <p class="hidden-outlets">
      {hidden} hidden,{' '}
      <button type="button" class="quiet" onClick={act(() => actions.showHiddenOutlets())}>
        show
      </button>
    </p>
  );
}
