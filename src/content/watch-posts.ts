/** Wait for the rest of a post after its first element came, in ms. */
export const SETTLE_MS = 400;
/** Least rest between two looks, in ms: a post that comes right after a look is seen after this and `SETTLE_MS`, within 2 s. */
export const REST_MS = 1200;
/** Longest rest where looks bring nothing, in ms: other things than posts change in that part of the page. */
export const LONGEST_REST_MS = 60_000;

/** Code units of new text from which it may be a post; clocks and counters are shorter. */
const MIN_POST = 40;

/**
 * Calls `look` after text was added to the part of a page that holds a live blog's posts. `look` says whether it found something new; as long as it
 * does not, the rests double. Nothing runs while nothing is added. Returns how to stop.
 */
export function watchPosts(part: Element, look: () => Promise<boolean>): () => void {
  let rest = REST_MS;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isResting = false;
  let isPending = false;
  let isStopped = false;
  const onRested = (): void => {
    timer = null;
    isResting = false;
    if (isPending) later();
  };
  const later = (): void => {
    isPending = true;
    if (timer !== null || isResting) return;
    timer = setTimeout(async () => {
      isPending = false;
      isResting = true;
      timer = null;
      rest = (await look()) ? REST_MS : Math.min(2 * rest, LONGEST_REST_MS);
      if (!isStopped) timer = setTimeout(onRested, rest);
    }, SETTLE_MS);
  };
  const observer = new MutationObserver((changes) => {
    if (changes.some(addsText)) later();
  });
  observer.observe(part, { childList: true, subtree: true });
  return () => {
    isStopped = true;
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  };
}

function addsText({ addedNodes }: MutationRecord): boolean {
  let length = 0;
  for (const node of addedNodes) length += (node.textContent ?? '').trim().length;
  return length >= MIN_POST;
}

/** The innermost element that holds all of some elements; null for none. */
export function partOf(elements: readonly Element[]): Element | null {
  let part = elements[0]?.parentElement ?? null;
  while (part && !elements.every((element) => part?.contains(element))) part = part.parentElement;
  return part;
}
