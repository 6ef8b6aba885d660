import { documentAddress } from '../../messages/site-of';
import type { TabStore } from '../tab-status';

/** A page that a tab shows, from its loading on, whatever changes in it. */
interface Visit {
  readonly address: string;
  /** Moment at which the document was loaded, ms since 1970: a reload is another visit to the same address. */
  readonly loaded: number;
  /** When the visit began, ISO 8601. */
  readonly since: string;
}

/** When the reader came to the page that a tab shows. It lives in session storage, since the worker dies in between. */
export interface Visits {
  /** Begins a visit where the tab shows another address or another document than before. */
  begin(tab: { readonly id: number; readonly address: string }, loaded: number): Promise<void>;
  /** When the visit to this address began; null where none is known. */
  since(tab: { readonly id: number; readonly address: string }): Promise<string | null>;
  forget(tabId: number): Promise<void>;
}

/** Opens the visits in a storage area. `now` is the clock. */
export function openVisits(area: TabStore, now: () => Date): Visits {
  const keyOf = (tabId: number) => `visit:${tabId}`;
  const read = async (tabId: number): Promise<Visit | null> => {
    const stored = (await area.get(keyOf(tabId)))[keyOf(tabId)];
    return isVisit(stored) ? stored : null;
  };
  return {
    begin: async ({ id, address }, loaded) => {
      const visit = { address: documentAddress(address), loaded };
      const known = await read(id);
      if (known?.address === visit.address && known.loaded === loaded) return;
      await area.set({ [keyOf(id)]: { ...visit, since: now().toISOString() } });
    },
    since: async ({ id, address }) => {
      const known = await read(id);
      return known?.address === documentAddress(address) ? known.since : null;
    },
    forget: (tabId) => area.remove(keyOf(tabId)),
  };
}

// Only this file writes these entries.
function isVisit(stored: unknown): stored is Visit {
  return typeof stored === 'object' && stored !== null && 'address' in stored && 'loaded' in stored && 'since' in stored;
}
