import '../messages/polyfill';
import { render } from 'preact';
import { browser } from '../messages/browser';
import { callFromOwnPage } from '../messages/bus';
import { hostPatterns } from '../messages/host-patterns';
import { Options } from './Options';
import { openPackDesk } from './open-pack-desk';

/** How long a file to be saved is kept for the download, in ms. */
const KEEP_FILE_MS = 60_000;

const place = document.querySelector('main');
const { name, version } = browser.runtime.getManifest();

/** The browser's own page for shortcuts: Firefox opens it for us, Chrome by its address. */
async function openShortcutSettings(): Promise<void> {
  const open: unknown = Reflect.get(browser.commands ?? {}, 'openShortcutSettings');
  if (typeof open === 'function') await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The same as a link that the reader clicks; the address of the text ends when the download has it. */
function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_FILE_MS);
}

if (place)
  render(
    <Options
      call={callFromOwnPage}
      packs={openPackDesk()}
      version={`${name} ${version}`}
      browserName={navigator.userAgent}
      // Firefox for Android has no shortcuts.
      readShortcut={async () => (await browser.commands?.getAll())?.find((command) => command.name === 'toggle-sidebar')?.shortcut || null}
      openShortcutSettings={openShortcutSettings}
      allowHosts={(hosts) => browser.permissions.request({ origins: hostPatterns(hosts) })}
      saveFile={saveFile}
      copy={(text) => navigator.clipboard.writeText(text)}
    />,
    place,
  );
