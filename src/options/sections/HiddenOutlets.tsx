import type { SettingsSection } from './section';

/** The outlets that the reader hid; nothing while there are none. */
export function HiddenOutlets({ settings, call, change }: SettingsSection) {
  if (settings.hiddenOutlets.length === 0) return null;
  return (
    <section aria-labelledby="hidden">
      <h2 id="hidden">Hidden outlets</h2>
      <p class="soft">Their reports are left out of the sidebar, which says how many it leaves out.</p>
      <ul class="rows">
        {settings.hiddenOutlets.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
            <button type="button" aria-label={`Show ${name} again`} onClick={() => void change(call('unhideOutlet', { name }))}>
              Show again
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
