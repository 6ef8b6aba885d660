import { useState } from 'preact/hooks';
import { siteOf } from '../../messages/site-of';
import type { SettingsSection } from './section';

/** The sites on which Sidelight is off, and the way to add one. */
export function Sites({ settings, call, change }: SettingsSection) {
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const site = siteFrom(typed);
    setIsWrong(site === null);
    if (site !== null && (await change(call('setSite', { site, isOn: false })))) setTyped('');
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites where Sidelight is off</h2>
      {settings.sitesOff.length === 0 && <p class="soft">None. The toolbar button turns it off for the site you are on.</p>}
      <ul class="rows">
        {settings.sitesOff.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button type="button" aria-label={`Turn on for ${site}`} onClick={() => void change(call('setSite', { site, isOn: true }))}>
              Turn on
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={(event) => void add(event)}>
        <label for="new-site">Another site</label>
        <input
          id="new-site"
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'new-site-problem' : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">Turn off there</button>
      </form>
      {isWrong && (
        <p id="new-site-problem" class="problem" role="alert">
          That is no site. Write a name such as example.org.
        </p>
      )}
    </section>
  );
}

/** A site from what a reader types: an address or a host name with a dot. Null for anything else. */
function siteFrom(typed: string): string | null {
  const text = typed.trim();
  const site = siteOf(/^https?:\/\//i.test(text) ? text.toLowerCase() : `https://${text.toLowerCase()}`);
  return site !== null && /^[^.\s]+(\.[^.\s]+)+$/.test(site) ? site : null;
}
