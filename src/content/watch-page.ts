import { documentAddress } from '../messages/site-of';

/** Waits between looks at a page that keeps changing, in ms. They double, so that a busy page is looked at seven times in 16 s, then never. */
export const LOOK_AFTER_MS: readonly number[] = [250, 250, 500, 1000, 2000, 4000, 8000];

/** A page writes its new address first and its new content a moment later, in ms. */
const SETTLE_MS = 120;

/** Pause between two readings of the address in browsers without the Navigation API, in ms. */
const ADDRESS_POLL_MS = 1000;

interface NavigationTarget {
  addEventListener(type: 'currententrychange', listener: () => void): void;
  removeEventListener(type: 'currententrychange', listener: () => void): void;
}

/**
 * Calls `look` for an article that may come late: a while after each round of changes, until the waits are used up; anew after each navigation
 * inside the page, which is looked at in any case. Returns how to stop.
 */
export function watchPage(page: Document, look: () => void): () => void {
  let stopArrival = watchArrival(page, look);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopAddress = watchAddress(page, () => {
    stopArrival();
    stopArrival = watchArrival(page, look);
    clearTimeout(timer);
    timer = setTimeout(look, SETTLE_MS);
  });
  return () => {
    clearTimeout(timer);
    stopArrival();
    stopAddress();
  };
}

/** Calls `look` after changes, at most once per wait of `LOOK_AFTER_MS`, and gives up after the last. Returns how to stop. */
export function watchArrival(page: Document, look: () => void): () => void {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const observer = new MutationObserver(() => {
    if (timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      turn++;
      if (turn >= LOOK_AFTER_MS.length) observer.disconnect();
      look();
    }, LOOK_AFTER_MS[turn]);
  });
  observer.observe(page, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  };
}

/** Calls back when the page changes its own address, fragments aside. Returns how to stop. */
export function watchAddress(page: Document, onChange: () => void): () => void {
  let last = documentAddress(page.location.href);
  const check = (): void => {
    const now = documentAddress(page.location.href);
    if (now === last) return;
    last = now;
    onChange();
  };
  // The page's `pushState` cannot be observed from here in any other way: its functions are another world's.
  const navigation: NavigationTarget | undefined = page.defaultView ? Reflect.get(page.defaultView, 'navigation') : undefined;
  if (navigation) {
    navigation.addEventListener('currententrychange', check);
    return () => navigation.removeEventListener('currententrychange', check);
  }
  const timer = setInterval(check, ADDRESS_POLL_MS);
  return () => clearInterval(timer);
}
