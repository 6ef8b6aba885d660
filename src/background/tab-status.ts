import type { ComparedCounts, PageKind } from '../messages/contract';
import { documentAddress } from '../messages/site-of';
import type { KeyStore } from './settings';

/** How far the article of a tab has come. */
export type Progress =
  | { readonly step: 'seen' }
  | { readonly step: 'compared'; readonly counts: ComparedCounts }
  | { readonly step: 'failed'; readonly message: string };

/** What is known of the page in one tab. It lives in session storage, since the worker dies between detection and click. */
export interface TabStatus {
  /** The address without its fragment. */
  readonly address: string;
  readonly kind: PageKind;
  readonly progress: Progress;
}

/** The storage area with the way to remove a tab's entry. */
export interface TabStore extends KeyStore {
  remove(key: string): Promise<void>;
}

/** Status by tab. */
export interface TabStatuses {
  /** The status of a tab while it shows this address; null for another address or an unknown tab. */
  read(tabId: number, address: string): Promise<TabStatus | null>;
  write(tabId: number, status: TabStatus): Promise<void>;
  forget(tabId: number): Promise<void>;
}

/** Opens the statuses in a storage area. */
export function openTabStatuses(area: TabStore): TabStatuses {
  const keyOf = (tabId: number) => `tab:${tabId}`;
  return {
    read: async (tabId, address) => {
      const stored = (await area.get(keyOf(tabId)))[keyOf(tabId)];
      return isStatus(stored) && stored.address === documentAddress(address) ? stored : null;
    },
    write: (tabId, status) => area.set({ [keyOf(tabId)]: { ...status, address: documentAddress(status.address) } }),
    forget: (tabId) => area.remove(keyOf(tabId)),
  };
}

// Only this file writes these entries, so their shape is what it was told; an entry of an older version lacks a field.
function isStatus(stored: unknown): stored is TabStatus {
  return typeof stored === 'object' && stored !== null && 'address' in stored && 'kind' in stored && 'progress' in stored;
}
