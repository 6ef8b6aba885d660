import type { FeedView } from '../../../messages/feed-calls';
import { countOf } from '../../../sidebar/parts/count-words';
import { outcomeWords } from '../../../sidebar/parts/outcome-words';
import { formatMoment } from './format-moment';

interface RowProps {
  readonly feed: FeedView;
  remove(): void;
  allow(host: string): void;
}

/** One feed: its name, what came of the last check, when the next one is, and the hosts of its articles that are not allowed yet. */
export function FeedRow({ feed, remove, allow }: RowProps) {
  return (
    <li>
      <div>
        <bdi>{feed.name}</bdi>
        <small>
          {describe(feed)}
          {feed.outcome === 'redirected' && (
            <>
              {' '}
              <a href={feed.address} target="_blank" rel="noreferrer">
                Open it
              </a>
            </>
          )}
        </small>
        {feed.closedHosts.map((host) => (
          <small key={host}>
            Its reports stand on <bdi>{host}</bdi>.{' '}
            <button type="button" class="inline" onClick={() => allow(host)}>
              Allow reading them
            </button>
          </small>
        ))}
      </div>
      <button type="button" aria-label={`Remove ${feed.name}`} onClick={remove}>
        Remove
      </button>
    </li>
  );
}

function describe({ outcome, checked, next, items }: FeedView): string {
  if (checked === null || outcome === null) return 'Not asked yet';
  const isGood = outcome === 'ok' || outcome === 'unchanged';
  const said = isGood ? countOf(items, 'headline') : outcomeWords(outcome);
  return `${formatMoment(checked)}: ${said}${next === null ? '' : `; next ${formatMoment(next)}`}`;
}
