import { useState } from 'preact/hooks';
import { siteOf } from '../../messages/site-of';

interface SiteFormProps {
  /** Unique in the page. */
  readonly id: string;
  /** What the button does with the site. */
  readonly action: string;
  /** False where the site could not be added; then what was typed stays. */
  add(site: string): Promise<boolean>;
}

/** A line in which a reader writes a site, by its name or by an address on it. */
export function SiteForm({ id, action, add }: SiteFormProps) {
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const site = siteFrom(typed);
    setIsWrong(site === null);
    if (site !== null && (await add(site))) setTyped('');
  };
  return (
    <>
      <form onSubmit={(event) => void submit(event)}>
        <label for={id}>Another site</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-problem` : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">{action}</button>
      </form>
      {isWrong && (
        <p id={`${id}-problem`} class="problem" role="alert">
          That is no site. Write a name such as example.org.
        </p>
      )}
    </>
  );
}

/** A site from what a reader types: an address or a host name with a dot. Null for anything else. */
function siteFrom(typed: string): string | null {
  const text = typed.trim();
  const site = siteOf(/^https?:\/\//i.test(text) ? text.toLowerCase() : `https://${text.toLowerCase()}`);
  return site !== null && /^[^.\s]+(\.[^.\s]+)+$/.test(site) ? site : null;
}
