import { useState } from 'preact/hooks';
import type { Answer } from '../../../messages/contract';
import type { FeedsView, OfferedFeed } from '../../../messages/feed-calls';
import type { Outside } from '../../outside';
import { FeedChooser } from './FeedChooser';
import { ImportFeeds } from './ImportFeeds';
import { OwnFeed } from './OwnFeed';

/** What the ways of adding feeds share. */
export interface AddingProps {
  /** Asks for the browser's permission in the reader's click and adds; says why where it did not. */
  add(feeds: readonly OfferedFeed[]): Promise<boolean>;
  readonly call: Outside['call'];
  /** Addresses of feeds that are there already. */
  readonly have: readonly string[];
}

interface Props extends Pick<AddingProps, 'call' | 'have'> {
  allowHosts(hosts: readonly string[]): Promise<boolean>;
  take(asked: Promise<Answer<FeedsView>>): Promise<boolean>;
}

/** The ways to add feeds: an address, the built-in list, a list of another feed reader. */
export function AddFeeds({ call, allowHosts, take, have }: Props) {
  const [said, setSaid] = useState('');
  const [offered, setOffered] = useState<readonly OfferedFeed[] | null>(null);
  const add = async (feeds: readonly OfferedFeed[]): Promise<boolean> => {
    // First of all: later the browser takes it for nobody's wish.
    const isAllowed = await allowHosts(feeds.flatMap(({ hosts }) => hosts));
    if (!isAllowed) {
      setSaid('The browser did not allow it, so nothing was added.');
      return false;
    }
    setSaid('Adding and asking…');
    const isAdded = await take(call('addFeeds', { feeds: feeds.map(({ address, name }) => ({ address, name })) }));
    setSaid(isAdded ? 'Added.' : '');
    return isAdded;
  };
  const open = async (): Promise<void> => {
    const answer = offered ? null : await call('offeredFeeds', null);
    if (answer?.ok) setOffered(answer.value);
  };
  return (
    <>
      <OwnFeed add={add} call={call} have={have} />
      <details onToggle={({ currentTarget }) => void (currentTarget.open && open())}>
        <summary>Choose from a list of outlets</summary>
        {offered ? <FeedChooser offers={offered} add={add} have={have} /> : <p>One moment…</p>}
      </details>
      <ImportFeeds add={add} call={call} have={have} />
      <p role="status" class="soft">
        {said}
      </p>
    </>
  );
}
