import { useEffect, useState } from 'preact/hooks';
import type { callFromOwnPage } from '../messages/bus';
import type { OfferedFeed } from '../messages/feed-calls';

interface PageFeedsProps {
  readonly tabId: number;
  readonly call: typeof callFromOwnPage;
  /** Asks for the browser's permission for these hosts; must come first in a click. */
  allowHosts(hosts: readonly string[]): Promise<boolean>;
}

/** The feeds that the page in front names, to be followed by a click; nothing where it names none or all are followed. */
export function PageFeeds({ tabId, call, allowHosts }: PageFeedsProps) {
  const [offers, setOffers] = useState<readonly OfferedFeed[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let isGone = false;
    void Promise.all([call('feedsOfPage', { tabId }), call('listFeeds', null)]).then(([named, own]) => {
      if (isGone || !named.ok || !own.ok) return;
      const have = new Set(own.value.feeds.map(({ address }) => address));
      setOffers(named.value.filter(({ address }) => !have.has(address)));
    });
    return () => {
      isGone = true;
    };
  }, [tabId, call]);
  const follow = async (feed: OfferedFeed): Promise<void> => {
    const isAllowed = await allowHosts(feed.hosts);
    const { address, name } = feed;
    const added = isAllowed ? await call('addFeeds', { feeds: [{ address, name }] }) : null;
    if (added?.ok) setOffers((last) => last.filter((one) => one.address !== address));
    setSaid(added?.ok ? `${name} is among your feeds.` : (added?.error.message ?? 'The browser did not allow it.'));
  };
  if (offers.length === 0 && said === '') return null;
  return (
    <section class="feeds" aria-label="Feeds of this page">
      {offers.map((feed) => (
        <button key={feed.address} type="button" class="quiet" title={feed.address} onClick={() => void follow(feed)}>
          Follow <bdi>{feed.name}</bdi>
        </button>
      ))}
      <p role="status">{said}</p>
    </section>
  );
}
