import type { Comparison } from '../../core/model/comparison';
import { useSidebar } from '../context';
import { countOf } from './count-words';

/** Says how many reports are known by their headline only, and has all of them fetched on the reader's click; nothing where all are known. */
export function ReadReports({ comparison }: { comparison: Comparison }) {
  const { view, act, actions } = useSidebar();
  const fetching = view.value.fetching ?? null;
  const ids = comparison.coverage.flatMap((entry) => (entry.isHeadlineOnly ? [entry.id] : []));
  const outcomes = Object.values(fetching?.outcomes ?? {});
  if (fetching?.isRunning)
    return (
      <div class="read-reports">
        <p role="status">
          Reading {Math.min(outcomes.length + 1, fetching.asked.length)} of {countOf(fetching.asked.length, 'report')}…
        </p>
        <progress max={fetching.asked.length} value={outcomes.length} aria-label="Reports read" />
        <button type="button" class="quiet" onClick={act(() => actions.stopReading())}>
          Stop
        </button>
      </div>
    );
  const open = ids.filter((id) => !fetching?.outcomes[id]);
  if (ids.length === 0 && !fetching) return null;
  const read = outcomes.filter((outcome) => outcome === 'read').length;
  return (
    <div class="read-reports">
      {fetching && (
        <p role="status">
          {read} of {countOf(fetching.asked.length, 'report')} read.
        </p>
      )}
      {ids.length > 0 && <p>{countOf(ids.length, 'report')} known by headline only.</p>}
      {open.length > 0 && (
        <button type="button" class="quiet" onClick={act(() => actions.readReports(open))}>
          Read {open.length === 1 ? 'it' : `all ${open.length}`} for me
        </button>
      )}
    </div>
  );
}
