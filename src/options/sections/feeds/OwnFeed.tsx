import { useState } from 'preact/hooks';
import type { AddingProps } from './AddFeeds';

/** Adds a feed by its address. */
export function OwnFeed({ add }: AddingProps) {
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const address = addressFrom(typed);
    setIsWrong(address === null);
    if (address === null) return;
    const { hostname } = new URL(address);
    const feed = { address, name: hostname, hosts: [hostname.replace(/^www\./, '')], country: null, language: null };
    if (await add([feed])) setTyped('');
  };
  return (
    <>
      <form onSubmit={(event) => void submit(event)}>
        <label for="new-feed">Address of a feed</label>
        <input
          id="new-feed"
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://example.org/rss.xml"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'new-feed-problem' : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">Add feed</button>
      </form>
      {isWrong && (
        <p id="new-feed-problem" class="problem" role="alert">
          That is no address. Write one such as https://example.org/rss.xml.
        </p>
      )}
    </>
  );
}

/** A web address from what a reader types, https where she writes none; null for anything else. */
function addressFrom(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+:\d/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, href } = new URL(address);
  return /^https?:$/.test(protocol) && /[^.]\.[^.]|^localhost$/.test(hostname) ? href : null;
}
