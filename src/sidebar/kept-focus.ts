import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Where focus was when a render began. */
export interface KeptFocus {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly wasInside: boolean;
}

/**
 * Keeps focus in the sidebar when a render takes away the element that had it: the heading takes it then. Focus that stands in the
 * page stays there.
 */
export function useKeptFocus(): KeptFocus {
  const root = useRef<HTMLDivElement>(null);
  const wasInside = focusedIn(root.current) !== null;
  // Not a layout effect: parts that follow signals of their own render after this one.
  useEffect(() => {
    if (wasInside && focusedIn(root.current) === null) root.current?.querySelector('h2')?.focus({ preventScroll: true });
  });
  return { root, wasInside };
}

function focusedIn(element: HTMLElement | null): Element | null {
  const tree = element?.getRootNode();
  return tree instanceof ShadowRoot ? tree.activeElement : null;
}
