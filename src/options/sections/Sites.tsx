import { SiteForm } from './SiteForm';
import type { SettingsSection } from './section';

/** The sites on which Sidelight is off, and the way to add one. */
export function Sites({ settings, call, change }: SettingsSection) {
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
      <SiteForm id="new-site" action="Turn off there" add={(site) => change(call('setSite', { site, isOn: false }))} />
    </section>
  );
}
