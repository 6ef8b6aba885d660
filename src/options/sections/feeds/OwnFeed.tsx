import { addressFrom } from '../address-from';
import { LineForm } from '../LineForm';
import type { AddingProps } from './AddFeeds';

/** Adds a feed by its address. */
export function OwnFeed({ add }: AddingProps) {
  const addFeed = ({ href, hostname }: URL) =>
    add([{ address: href, name: hostname, hosts: [hostname.replace(/^www\./, '')], country: null, language: null }]);
  return (
    <LineForm
      id="new-feed"
      label="Address of a feed"
      placeholder="https://example.org/rss.xml"
      action="Add feed"
      problem="That is no address. Write one such as https://example.org/rss.xml."
      read={addressFrom}
      add={addFeed}
    />
  );
}
