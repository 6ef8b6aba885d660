import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../messages/contract';
import type { FeedsView } from '../../messages/feed-calls';
import type { Outside } from '../outside';
import { AddFeeds } from './feeds/AddFeeds';
import { FeedRow } from './feeds/FeedRow';
import { Requests } from './feeds/Requests';

/** How often the list is read again while feeds are being asked, in ms. */
const LOOK_AGAIN_MS = 2000;

/** What the feeds section needs from outside. */
export type FeedsOutside = Pick<Outside, 'call' | 'allowHosts' | 'saveFile'>;

/** The reader's feeds: what they are, what came of the last check, how to add and remove them, and every request that was made. */
export function Feeds({ call, allowHosts, saveFile }: FeedsOutside) {
  const [view, setView] = useState<FeedsView | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isChecking, setChecking] = useState(false);
  const take = useCallback(async (asked: Promise<Answer<FeedsView>>): Promise<boolean> => {
    const answer = await asked;
    setProblem(answer.ok ? null : answer.error.message);
    if (answer.ok) setView(answer.value);
    return answer.ok;
  }, []);
  useEffect(() => void take(call('listFeeds', null)), [call, take]);
  useEffect(() => {
    if (!view?.isBusy) return undefined;
    const timer = setTimeout(() => void take(call('listFeeds', null)), LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [view, call, take]);

  const checkAll = async (): Promise<void> => {
    setChecking(true);
    await take(call('checkFeeds', null));
    setChecking(false);
  };
  const exportList = async (): Promise<void> => {
    const list = await call('writeFeedList', null);
    setProblem(list.ok ? null : list.error.message);
    if (list.ok) saveFile('sidelight-feeds.opml', list.value);
  };
  const feeds = view?.feeds ?? [];
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">Feeds</h2>
      <p class="soft">
        Off until you add one. Then Sidelight asks that outlet for its new headlines about every half hour, and they are coverage for what
        you read. Only hosts that you add are asked, without cookies and without a word about what you read.
      </p>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {view && feeds.length === 0 && <p>You have no feeds. Nothing is requested.</p>}
      {view?.isPaused && feeds.length > 0 && <p role="status">Sidelight is paused, so no feed is asked until you go on.</p>}
      <ul class="rows" aria-label="Your feeds">
        {feeds.map((feed) => (
          <FeedRow
            key={feed.address}
            feed={feed}
            remove={() => void take(call('removeFeed', { address: feed.address }))}
            allow={(host) =>
              void allowHosts([host]).then((isAllowed) => isAllowed && take(call('allowFeedHost', { address: feed.address, host })))
            }
          />
        ))}
      </ul>
      {feeds.length > 0 && (
        <p class="buttons">
          <button type="button" disabled={isChecking || view?.isPaused} onClick={() => void checkAll()}>
            {isChecking ? 'Checking…' : 'Check now'}
          </button>
          <button type="button" onClick={() => void exportList()}>
            Export as OPML
          </button>
        </p>
      )}
      <AddFeeds call={call} allowHosts={allowHosts} take={take} have={feeds.map(({ address }) => address)} />
      <Requests call={call} />
    </section>
  );
}
