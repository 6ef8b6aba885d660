import { configure, within } from '@testing-library/preact';
import { onTestFinished, vi } from 'vitest';
import type { Comparison } from '../../src/core/model/comparison';
import { FULL } from '../../src/play/scenes/full';
import { mountSidebar } from '../../src/sidebar/mount';
import type { SidebarActions, SidebarView } from '../../src/sidebar/view';

// A busy machine takes its time. Nothing of the sidebar is in the DOM while it is hidden, so asking each element's style would only cost time.
configure({ asyncUtilTimeout: 5000, defaultHidden: true });

/** A view of a comparison that is ready, with nothing hidden. */
export function viewOf(comparison: Comparison = FULL): SidebarView {
  return { status: 'ready', comparison, message: null, hiddenOutlets: [], highlights: false };
}

/** Actions that only remember that they were called. */
export function fakeActions() {
  return {
    open: vi.fn<SidebarActions['open']>(),
    close: vi.fn<SidebarActions['close']>(),
    showSentence: vi.fn<SidebarActions['showSentence']>(() => true),
    setHighlights: vi.fn<SidebarActions['setHighlights']>(),
    hideOutlet: vi.fn<SidebarActions['hideOutlet']>(),
    showHiddenOutlets: vi.fn<SidebarActions['showHiddenOutlets']>(),
    openOptions: vi.fn<SidebarActions['openOptions']>(),
    retry: vi.fn<SidebarActions['retry']>(),
    readReports: vi.fn<SidebarActions['readReports']>(),
    stopReading: vi.fn<SidebarActions['stopReading']>(),
    turnOffHere: vi.fn<SidebarActions['turnOffHere']>(),
  };
}

/** Mounts a sidebar in a closed root, as the content script does, and takes it away when the test ends. */
export function mountForTest(view: SidebarView = viewOf()) {
  const host = document.createElement('sidelight-root');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'closed' });
  const actions = fakeActions();
  const handle = mountSidebar(root, view, actions);
  onTestFinished(() => {
    handle.destroy();
    host.remove();
  });
  const container = root.querySelector<HTMLElement>('.root');
  if (!container) throw new Error('The sidebar rendered nothing.');
  return { root, actions, handle, container, screen: within(container) };
}

/** Mounts a sidebar and opens it. */
export function openForTest(view: SidebarView = viewOf()) {
  const mounted = mountForTest(view);
  mounted.handle.open();
  return { ...mounted, ...settle(mounted.container) };
}

function settle(container: HTMLElement) {
  return {
    /** The names of the regions in their order. */
    regions: (): string[] => [...container.querySelectorAll('section h3')].map((heading) => heading.textContent ?? ''),
    region: (name: string) => within(within(container).getByRole('region', { name })),
  };
}
