import type { Undo } from '../use-library';

/** The button that was pressed is gone, so the focus goes on to the one that takes it back. */
const focusOn = (button: HTMLButtonElement | null) => button?.focus();

/** Says what was just deleted and brings it back, for as long as the page is open. */
export function UndoBar({ undo, onUndo }: { undo: Undo | null; onUndo: () => void }) {
  return (
    <div class="undo" role="status">
      {undo && (
        <>
          <span>{undo.said}</span>{' '}
          <button key={undo.said} ref={focusOn} type="button" onClick={onUndo}>
            Bring back
          </button>
        </>
      )}
    </div>
  );
}
