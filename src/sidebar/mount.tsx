import { render } from 'preact';
import { Sidebar } from './Sidebar';
import css from './sidebar.css?inline';
import { createState } from './state';
import { trustsIn } from './trust';
import type { SidebarActions, SidebarHandle, SidebarView } from './view';

/** Events that end at the sidebar, so that a page's shortcuts and its "click outside" never hear them. */
const KEPT_EVENTS = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'];

/**
 * Renders the edge tab and the sidebar into an empty shadow root, closed at first. The reader's own opening and closing is told by
 * `actions`; `open` and `close` of the handle change the sidebar without calling them.
 */
export function mountSidebar(root: ShadowRoot, view: SidebarView, actions: SidebarActions): SidebarHandle {
  const state = createState({ view, actions, trusts: trustsIn(import.meta.env.MODE) });
  addStyles(root);
  const container = document.createElement('div');
  for (const type of KEPT_EVENTS) container.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  root.append(container);
  render(<Sidebar state={state} />, container);
  return {
    update: state.update,
    open: () => state.setOpen(true),
    close: () => state.setOpen(false),
    isOpen: () => state.isOpen.value,
    focusEntry: (start, end) => {
      state.setOpen(true);
      state.seek(start, end);
    },
    destroy: () => {
      render(null, container);
      container.remove();
    },
  };
}

// Some Firefox versions refuse a content script's sheet in a page's shadow root; the element works everywhere.
function addStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
