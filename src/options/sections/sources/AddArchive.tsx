import { useState } from 'preact/hooks';
import { addressFrom } from '../address-from';

/** A server as the reader enters it. */
export interface EnteredServer {
  readonly address: string;
  readonly index: string;
  readonly authorization: string | null;
}

interface AddArchiveProps {
  /** Asks the server a first question and adds it; false where that failed. */
  add(server: EnteredServer, host: string): Promise<boolean>;
}

const EMPTY = { address: '', index: '', key: '' };

/** Adds an organisation's Elasticsearch or OpenSearch server. */
export function AddArchive({ add }: AddArchiveProps) {
  const [entered, setEntered] = useState(EMPTY);
  const [isWrong, setIsWrong] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { address, index, key } = entered;
    const host = addressFrom(address)?.hostname ?? null;
    setIsWrong(host === null || index.trim() === '');
    if (host === null || index.trim() === '') return;
    const server = { address, index: index.trim(), authorization: key.trim() === '' ? null : key.trim() };
    if (await add(server, host)) setEntered(EMPTY);
  };
  const field = (name: keyof typeof EMPTY, label: string, more: object) => (
    <label class="field">
      {label}
      <input
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={entered[name]}
        onInput={({ currentTarget }) => setEntered({ ...entered, [name]: currentTarget.value })}
        {...more}
      />
    </label>
  );
  return (
    <details>
      <summary>Add your organisation’s archive server</summary>
      <form class="fields" onSubmit={(event) => void submit(event)}>
        {field('address', 'Address', { placeholder: 'https://archive.example.org:9200', 'aria-invalid': isWrong })}
        {field('index', 'Index', { placeholder: 'news' })}
        {field('key', 'Key, where it needs one', { type: 'password', placeholder: 'ApiKey …', 'aria-describedby': 'archive-key-help' })}
        <small id="archive-key-help">
          ApiKey or Basic, a space, and the key. It is kept on this device as the browser keeps its cookies.
        </small>
        <button type="submit">Add archive</button>
      </form>
      {isWrong && (
        <p class="problem" role="alert">
          An address such as https://archive.example.org:9200 and the name of an index are needed.
        </p>
      )}
    </details>
  );
}
