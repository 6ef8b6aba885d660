import { useState } from 'preact/hooks';
import { hostOf } from './host-of';

interface SubscribeProps {
  /** Adds the index at an address; false where that failed. */
  add(address: string, host: string): Promise<boolean>;
}

/** Subscribes to published packs by the address of their index. */
export function Subscribe({ add }: SubscribeProps) {
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const host = hostOf(typed);
    setIsWrong(host === null);
    if (host !== null && (await add(typed, host))) setTyped('');
  };
  return (
    <>
      <form onSubmit={(event) => void submit(event)}>
        <label for="new-subscription">Address of a pack index</label>
        <input
          id="new-subscription"
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://example.org/news/index.json"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'new-subscription-problem' : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">Subscribe</button>
      </form>
      {isWrong && (
        <p id="new-subscription-problem" class="problem" role="alert">
          That is no address. Write one such as https://example.org/news/index.json.
        </p>
      )}
    </>
  );
}
