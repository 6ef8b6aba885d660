import { useState } from 'preact/hooks';
import type { OfferedFeed } from '../../../messages/feed-calls';
import type { AddingProps } from './AddFeeds';
import { FeedChooser } from './FeedChooser';

/** Longest list that is read, in bytes. */
const LONGEST = 1_900_000;

/** Reads a list of feeds from a file and offers them to be ticked; nothing is added before. */
export function ImportFeeds({ call, add, have }: AddingProps) {
  const [offers, setOffers] = useState<readonly OfferedFeed[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File | undefined): Promise<void> => {
    setOffers(null);
    if (!file) return;
    if (file.size > LONGEST) {
      setProblem('That file is too long for a list of feeds.');
      return;
    }
    const answer = await call('readFeedList', { text: await file.text() });
    setProblem(answer.ok ? null : answer.error.message);
    if (answer.ok) setOffers(answer.value);
  };
  return (
    <>
      <p class="file">
        <label for="feed-list">Import from another feed reader (OPML)</label>{' '}
        <input
          id="feed-list"
          type="file"
          accept=".opml,.xml,text/xml"
          onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
        />
      </p>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {offers && (offers.length === 0 ? <p>That list has no feeds.</p> : <FeedChooser offers={offers} add={add} have={have} />)}
    </>
  );
}
