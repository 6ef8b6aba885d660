import type { SubscriptionView } from '../../../messages/source-calls';
import { countOf } from '../../../sidebar/parts/count-words';
import { formatMoment } from '../feeds/format-moment';
import { formatSize } from '../packs/format-size';

interface RowProps {
  readonly subscription: SubscriptionView;
  remove(): void;
}

/** One published corpus: what it holds, what of it lies on the device, and what went wrong last. */
export function SubscriptionRow({ subscription, remove }: RowProps) {
  const { address, name, licence, articles, from, to, heldPacks, heldBytes, checked, problem } = subscription;
  const days = from === null ? [] : [from === to ? from : `${from} to ${to}`];
  return (
    <li>
      <div>
        <bdi>{name}</bdi>
        <small>{[countOf(articles, 'article'), ...days, ...(licence === '' ? [] : [`licence ${licence}`])].join(', ')}</small>
        <small>
          {countOf(heldPacks, 'pack')} on this device, {formatSize(heldBytes)}; index of {formatMoment(checked)}
        </small>
        <small>
          <bdi>{address}</bdi>
        </small>
        {problem !== null && <small class="problem">{problem}</small>}
      </div>
      <button type="button" aria-label={`Remove ${name}`} onClick={remove}>
        Remove
      </button>
    </li>
  );
}
