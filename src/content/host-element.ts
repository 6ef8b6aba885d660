/** The element that carries the tab and the sidebar. */
export const HOST_NAME = 'sidelight-root';

/** How often the host is put back when the page throws it out. Frameworks rebuild a body once or twice; a page that does more wants us gone. */
const MOST_RETURNS = 5;

/** Beats the page's rules until the sidebar's own styles, which outrank them, are there. */
const STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0 0 auto auto',
  width: '0',
  height: '0',
  overflow: 'visible',
};

/** A host in the page with its root. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  remove(): void;
}

/** Whoever put the host there. */
export interface HostOwner {
  /** Whether the owner's extension is gone; then the host is not put back. */
  isOrphan(): boolean;
  /** Called when the host stays away: the page has thrown it out too often, or the owner is an orphan. */
  lost(): void;
}

/** Puts an empty host into the page, in the top layer, and keeps it there. Hosts that an earlier instance left are removed first. */
export function placeHost(page: Document, mode: ShadowRootMode, owner: HostOwner): Host {
  removeHosts(page);
  // Made in a document without scripts: a page that defined this element would else get the closed root through its `ElementInternals`.
  const element = page.implementation.createHTMLDocument('').createElement(HOST_NAME);
  const root = element.attachShadow({ mode });
  page.adoptNode(element);
  element.setAttribute('popover', 'manual');
  for (const [name, value] of Object.entries(STYLE)) element.style.setProperty(name, value, 'important');
  const show = (): void => {
    if (!element.isConnected) page.body.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
  };
  show();
  const stops = [keepInPage(page, { element, show, owner }), hideInFullscreen(page, element)];
  return {
    element,
    root,
    remove: () => {
      for (const stop of stops) stop();
      element.remove();
    },
  };
}

/** Removes hosts of instances that are gone (an older version of the extension). */
export function removeHosts(page: Document): void {
  for (const element of page.querySelectorAll(HOST_NAME)) element.remove();
}

interface KeptHost {
  readonly element: HTMLElement;
  show(): void;
  readonly owner: HostOwner;
}

function keepInPage(page: Document, { element, show, owner }: KeptHost): () => void {
  let returns = 0;
  const check = (): void => {
    if (element.isConnected && element.matches(':popover-open')) return;
    returns++;
    if (returns > MOST_RETURNS || owner.isOrphan()) {
      observer.disconnect();
      element.removeEventListener('toggle', check);
      owner.lost();
    } else if (page.body) show();
  };
  const observer = new MutationObserver(check);
  observer.observe(page.documentElement, { childList: true });
  observer.observe(page.body, { childList: true });
  element.addEventListener('toggle', check);
  return () => {
    observer.disconnect();
    element.removeEventListener('toggle', check);
  };
}

function hideInFullscreen(page: Document, element: HTMLElement): () => void {
  const update = (): void => {
    element.hidden = page.fullscreenElement !== null;
  };
  update();
  page.addEventListener('fullscreenchange', update);
  return () => page.removeEventListener('fullscreenchange', update);
}
