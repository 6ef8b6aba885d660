import { useEffect, useState } from 'preact/hooks';
import type { Outside } from '../outside';

/** The keys that open and close the sidebar, and where to change them. */
export function Shortcut({ readShortcut, openShortcutSettings }: Pick<Outside, 'readShortcut' | 'openShortcutSettings'>) {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    void readShortcut().then(setKeys);
  }, [readShortcut]);
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">Keyboard</h2>
      <dl class="keys">
        <dt>{keys === null ? 'Not set' : <kbd>{keys}</kbd>}</dt>
        <dd>opens and closes the sidebar on an article</dd>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>closes the sidebar and goes back to where you were</dd>
        <dt>
          <kbd>Tab</kbd>, <kbd>Enter</kbd>
        </dt>
        <dd>reach and press everything in the sidebar</dd>
      </dl>
      <button type="button" onClick={() => void openShortcutSettings()}>
        Change the shortcut
      </button>
    </section>
  );
}
