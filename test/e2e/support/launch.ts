import { provideBrowser, type Target } from '../../../src/build/browsers';
import { thisMachine } from '../../../src/build/machine';
import { launchChrome } from './launch-chrome';
import { launchFirefox } from './launch-firefox';
import type { Launched, LaunchOptions } from './launched';

/** Starts a browser with the extension, finding or installing the browser where needed. */
export async function launch(target: Target, options: Omit<LaunchOptions, 'executablePath'>): Promise<Launched> {
  const executablePath = await provideBrowser(target, thisMachine);
  const start = target === 'chrome' ? launchChrome : launchFirefox;
  return start({ ...options, executablePath });
}
