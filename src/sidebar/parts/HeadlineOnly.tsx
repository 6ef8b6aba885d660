import type { CoverageEntry } from '../../core/model/comparison';
import { nameOutlet } from '../article-labels';
import { useSidebar } from '../context';
import { outcomeWords } from './outcome-words';

/** Says that no more than a report's headline is known, why it could not be read where that was tried, and has it fetched on a click. */
export function HeadlineOnly({ entry }: { entry: CoverageEntry }) {
  const { view, act, actions } = useSidebar();
  const fetching = view.value.fetching ?? null;
  const outcome = fetching?.outcomes[entry.id];
  if (!entry.isHeadlineOnly) return outcome === 'paywalled' ? <p class="flag">{outcomeWords(outcome)}</p> : null;
  const isWaiting = fetching?.isRunning === true && fetching.asked.includes(entry.id) && !outcome;
  const label = outcome ? 'Try again' : 'Read it for me';
  return (
    <p class="headline-only">
      <span class="flag">{outcome ? `Headline only: ${outcomeWords(outcome)}` : 'Headline only'}</span>
      {isWaiting && <span class="flag"> (reading…)</span>}
      {!fetching?.isRunning && (
        <button
          type="button"
          class="quiet"
          aria-label={`${label}: ${nameOutlet(entry)}`}
          onClick={act(() => actions.readReports([entry.id]))}
        >
          {label}
        </button>
      )}
    </p>
  );
}
