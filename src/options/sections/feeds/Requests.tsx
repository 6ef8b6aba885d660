import { useState } from 'preact/hooks';
import type { LoggedRequest } from '../../../core/model/request-outcome';
import { outcomeWords } from '../../../sidebar/parts/outcome-words';
import type { Outside } from '../../outside';
import { formatMoment } from './format-moment';

/** Every request that Sidelight made, read when it is unfolded. */
export function Requests({ call }: Pick<Outside, 'call'>) {
  const [requests, setRequests] = useState<readonly LoggedRequest[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (): Promise<void> => {
    const answer = await call('listRequests', null);
    setProblem(answer.ok ? null : answer.error.message);
    if (answer.ok) setRequests(answer.value);
  };
  return (
    <details class="requests" onToggle={({ currentTarget }) => void (currentTarget.open && read())}>
      <summary>Every request that was made</summary>
      {problem !== null && <p class="problem">{problem}</p>}
      {requests?.length === 0 && <p>None.</p>}
      {requests && requests.length > 0 && <RequestTable requests={requests} />}
    </details>
  );
}

const PURPOSES: Readonly<Record<LoggedRequest['purpose'], string>> = {
  feed: 'feed',
  article: 'report read for you',
  pack: 'subscribed pack',
  archive: 'question to an archive',
};

function RequestTable({ requests }: { requests: readonly LoggedRequest[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Address</th>
          <th scope="col">What for</th>
          <th scope="col">What came</th>
          <th scope="col" class="number">
            Bytes
          </th>
        </tr>
      </thead>
      <tbody>
        {requests.map(({ at, address, purpose, outcome, status, bytes }, index) => (
          <tr key={`${at}/${index}`}>
            <td class="moment">{formatMoment(at)}</td>
            <td>
              <bdi>{address}</bdi>
            </td>
            <td>{PURPOSES[purpose]}</td>
            <td>
              {outcomeWords(outcome)}
              {status !== null && ` (${status})`}
            </td>
            <td class="number">{bytes.toLocaleString('en-GB')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
