import type { ArchiveView } from '../../../messages/source-calls';

interface RowProps {
  readonly archive: ArchiveView;
  remove(): void;
}

/** One archive server and what went wrong last. */
export function ArchiveRow({ archive, remove }: RowProps) {
  const { address, index, hasKey, problem } = archive;
  return (
    <li>
      <div>
        <bdi>{index}</bdi>
        <small>
          <bdi>{address}</bdi>
          {hasKey ? ', with a key' : ', without a key'}
        </small>
        {problem !== null && <small class="problem">{problem}</small>}
      </div>
      <button type="button" aria-label={`Remove ${index} at ${address}`} onClick={remove}>
        Remove
      </button>
    </li>
  );
}
