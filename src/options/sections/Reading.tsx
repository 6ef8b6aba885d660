import type { SettingsSection } from './section';

/** What Sidelight does while reading: paused or not, highlights or not. */
export function Reading({ settings, call, change }: SettingsSection) {
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">While you read</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.isPaused}
          onChange={({ currentTarget }) => void change(call('setPaused', { isPaused: currentTarget.checked }))}
        />
        <span>
          Pause on all sites
          <small>No page is looked at until you go on.</small>
        </span>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.highlights}
          onChange={({ currentTarget }) => void change(call('setHighlightsDefault', { on: currentTarget.checked }))}
        />
        <span>
          Highlight quotations and compared sentences in the page
          <small>Also in the sidebar, by the pen at its top.</small>
        </span>
      </label>
    </section>
  );
}
