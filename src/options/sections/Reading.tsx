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
          <small>No page is looked at and no feed is asked until you go on.</small>
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
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.readsForMe}
          onChange={({ currentTarget }) => void change(call('setReadsForMe', { isOn: currentTarget.checked }))}
        />
        <span>
          Read the other reports of each story for me
          <small>
            When you open an article, up to ten reports that your feeds know by headline only are fetched from their outlets and compared in
            full, without a click. Only hosts that you allowed with a feed are asked, without cookies; they see that your network address
            asked for reports of this story. Never in private windows. The sidebar shows how far it is and stops it.
          </small>
        </span>
      </label>
    </section>
  );
}
