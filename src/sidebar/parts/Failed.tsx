import { useSidebar } from '../context';

/** What went wrong, in the words of whoever failed, and the way to try again. */
export function Failed() {
  const { view, act, actions } = useSidebar();
  return (
    <div class="state">
      <h3 class="state-title">This article could not be compared</h3>
      <p>{view.value.message ?? 'Something went wrong inside Sidelight.'}</p>
      <button type="button" class="primary" onClick={act(() => actions.retry())}>
        Try again
      </button>
    </div>
  );
}
