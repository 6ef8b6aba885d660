import { useEffect, useState } from 'preact/hooks';
import { countOf } from '../../sidebar/parts/count-words';
import { LIBRARY_PAGE } from '../library-page';
import { SiteForm } from './SiteForm';
import type { SettingsSection } from './section';

/** The reader's library: switched on here and nowhere else, with what it keeps and what it never keeps. */
export function Library({ settings, call, change }: SettingsSection) {
  const [state, setState] = useState<{ readonly articles: number; readonly isFull: boolean } | null>(null);
  useEffect(() => {
    void call('describeLibrary', null).then((answer) => answer.ok && setState(answer.value));
  }, [call, settings]);
  return (
    <section aria-labelledby="library">
      <h2 id="library">Your library</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.keepsReading}
          onChange={({ currentTarget }) => void change(call('setKeepsReading', { isOn: currentTarget.checked }))}
        />
        <span>
          Keep the articles that I read on this device
          <small>
            Their text is kept, who was quoted, and how they changed. The next article on the same story is then compared with them. Nothing
            leaves this device, and private windows are never kept. What is kept stays until you delete it.
          </small>
        </span>
      </label>
      {state?.isFull && (
        <p class="problem" role="alert">
          There is no room on this device: the last article could not be kept. Nothing that was kept before is lost. Delete some articles or
          free some space.
        </p>
      )}
      <p>
        <a href={LIBRARY_PAGE}>Open your library</a>
        {state && <span class="soft"> {countOf(state.articles, 'article')}</span>}
      </p>
      {(settings.keepsReading || settings.sitesNotKept.length > 0) && <SitesNotKept settings={settings} call={call} change={change} />}
    </section>
  );
}

function SitesNotKept({ settings, call, change }: SettingsSection) {
  return (
    <>
      <h3 id="sites-not-kept">Sites that are never kept</h3>
      {settings.sitesNotKept.length === 0 && <p class="soft">None.</p>}
      <ul class="rows" aria-labelledby="sites-not-kept">
        {settings.sitesNotKept.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button
              type="button"
              aria-label={`Keep articles of ${site}`}
              onClick={() => void change(call('setSiteKept', { site, isKept: true }))}
            >
              Keep again
            </button>
          </li>
        ))}
      </ul>
      <SiteForm id="new-site-not-kept" action="Never keep" add={(site) => change(call('setSiteKept', { site, isKept: false }))} />
    </>
  );
}
