import { mountSidebar } from '../sidebar/mount';
import { trustsIn } from '../sidebar/trust';
import type { SidebarActions, SidebarHandle, SidebarView } from '../sidebar/view';
import { guardEvents } from './guard-events';
import { placeHost } from './host-element';
import { isOrphan } from './lifetime';

/** A sidebar in the page. `remove` takes everything out of the page again. */
export interface ShownSidebar extends SidebarHandle {
  remove(): void;
}

/** Puts the sidebar, closed, into the page. Only test builds open the root, so that a driver can look inside. */
export function showSidebar(page: Document, view: SidebarView, actions: SidebarActions & { lost(): void }): ShownSidebar {
  const isTest = import.meta.env.MODE === 'test';
  const host = placeHost(page, isTest ? 'open' : 'closed', { isOrphan, lost: () => actions.lost() });
  guardEvents(host.element, trustsIn(import.meta.env.MODE));
  const handle = mountSidebar(host.root, view, actions);
  return {
    ...handle,
    remove: () => {
      handle.destroy();
      host.remove();
    },
  };
}
