import { browser } from '../messages/browser';
import { HIGHLIGHT_CSS } from './highlight-css';
import type { Log } from './log';

/** Files that the build makes, by the paths it gives them. */
export const READER_FILE = 'src/content/reader.js';
/** See `READER_FILE`. */
export const DETECTOR_FILE = 'src/content/detector.js';

const WEB_PAGES: readonly string[] = ['http://*/*', 'https://*/*'];

/** A tab that shows a web page. */
export interface WebTab {
  readonly id: number;
  readonly address: string;
  /** In a private window: nothing of it is kept. */
  readonly isPrivate: boolean;
}

/** What the background does with tabs. */
export interface Tabs {
  /** The address that a tab shows; null where the browser does not tell it or the tab is gone. */
  addressOf(tabId: number): Promise<string | null>;
  /** Every tab with a web page whose address the browser tells. */
  all(): Promise<readonly WebTab[]>;
  /** The tab in front; null where there is none. */
  active(): Promise<number | null>;
  /** Whether the reader lets Sidelight look at pages of this address; at all web pages for null. */
  isPermitted(address: string | null): Promise<boolean>;
  /** Starts the reader script in a tab, or tells the running one to read again. False where the browser refuses. */
  startReader(tabId: number): Promise<boolean>;
  /** Starts the detector in every open tab, for tabs that were open before Sidelight was. */
  startDetectors(): Promise<void>;
  openOptions(): Promise<void>;
}

/** The browser's tabs. */
export function browserTabs(log: Log): Tabs {
  const all = async () =>
    (await browser.tabs.query({ url: [...WEB_PAGES] })).flatMap(({ id, url, incognito }) =>
      id !== undefined && url !== undefined ? [{ id, address: url, isPrivate: incognito }] : [],
    );
  return {
    all,
    addressOf: async (tabId) => {
      try {
        return (await browser.tabs.get(tabId)).url ?? null;
      } catch (error) {
        log.write(`no tab ${tabId}: ${error instanceof Error ? error.message : error}`);
        return null;
      }
    },
    active: async () => (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? null,
    isPermitted: (address) =>
      browser.permissions.contains({ origins: address === null ? [...WEB_PAGES] : [`${new URL(address).origin}/*`] }),
    startReader: async (tabId) => {
      const target = { tabId, frameIds: [0] };
      try {
        // Removed first, so that a second start leaves one copy.
        await browser.scripting.removeCSS({ target, css: HIGHLIGHT_CSS });
        await browser.scripting.insertCSS({ target, css: HIGHLIGHT_CSS });
        await browser.scripting.executeScript({ target, files: [READER_FILE] });
        return true;
      } catch (error) {
        log.write(`the reader script did not start: ${error instanceof Error ? error.message : error}`);
        return false;
      }
    },
    startDetectors: async () => {
      const starts = (await all()).map(({ id }) =>
        browser.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files: [DETECTOR_FILE] }),
      );
      const refused = (await Promise.allSettled(starts)).filter(({ status }) => status === 'rejected').length;
      log.write(`looked at ${starts.length} open tabs, ${refused} refused`);
    },
    openOptions: () => browser.runtime.openOptionsPage(),
  };
}
