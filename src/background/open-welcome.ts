import { browser } from '../messages/browser';

/** The page of `src/welcome/`, as the build names it. */
const WELCOME_PAGE = 'src/welcome/index.html';

/** Opens the first page once, when the extension is installed: behind what the reader looks at, and not again after an update. */
export async function openWelcome(reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE), active: false });
}
