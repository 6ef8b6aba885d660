import { useRef } from 'preact/hooks';
import { Body } from './Body';
import { SidebarContext } from './context';
import { EdgeTab } from './EdgeTab';
import { useKeptFocus } from './kept-focus';
import { Header } from './parts/Header';
import { LiveStatus } from './parts/LiveStatus';
import type { SidebarState } from './state';

/** The edge tab while closed, the sidebar while open, and a status line for screen readers in both. */
export function Sidebar({ state }: { state: SidebarState }) {
  const { root, wasInside } = useKeptFocus();
  const wasOpen = useRef(false);
  const isOpen = state.isOpen.value;
  const isClosing = wasOpen.current && !isOpen;
  wasOpen.current = isOpen;
  // Read here so that a new view renders the whole, and focus that it takes away is noticed.
  const { status } = state.view.value;
  const onClose = (): void => {
    state.setOpen(false);
    state.actions.close();
  };
  const onKeyDown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
    if (state.opened.value.has('menu')) state.toggle('menu');
    else onClose();
  };
  return (
    <SidebarContext.Provider value={state}>
      <div ref={root} class="root" lang="en" dir="ltr">
        {isOpen ? (
          <aside class="sidebar" aria-label="Sidelight" data-status={status} onKeyDown={state.act(onKeyDown)}>
            <Header onClose={onClose} />
            <Body />
          </aside>
        ) : (
          <EdgeTab takesFocus={isClosing && wasInside} />
        )}
        <LiveStatus />
      </div>
    </SidebarContext.Provider>
  );
}
