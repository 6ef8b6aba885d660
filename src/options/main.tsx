import '../messages/polyfill';
import { render } from 'preact';
import { browser } from '../messages/browser';
import { callFromOwnPage } from '../messages/bus';
import { Options } from './Options';

const place = document.querySelector('main');
const { name, version } = browser.runtime.getManifest();

/** The browser's own page for shortcuts: Firefox opens it for us, Chrome by its address. */
async function openShortcutSettings(): Promise<void> {
  const open: unknown = Reflect.get(browser.commands ?? {}, 'openShortcutSettings');
  if (typeof open === 'function') await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

if (place)
  render(
    <Options
      call={callFromOwnPage}
      version={`${name} ${version}`}
      browserName={navigator.userAgent}
      // Firefox for Android has no shortcuts.
      readShortcut={async () => (await browser.commands?.getAll())?.find((command) => command.name === 'toggle-sidebar')?.shortcut || null}
      openShortcutSettings={openShortcutSettings}
      copy={(text) => navigator.clipboard.writeText(text)}
    />,
    place,
  );
