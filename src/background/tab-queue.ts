/** Runs what belongs to one tab in the order in which it came; tabs do not wait for each other. */
export type TabQueue = <T>(tabId: number, run: () => Promise<T>) => Promise<T>;

/**
 * Makes a queue per tab. A page that moves on says "no article" and "article" within a moment, and what the first one undoes must not
 * come after what the second one did. A worker that dies loses no order: nothing of it runs any more.
 */
export function createTabQueue(): TabQueue {
  const ends = new Map<number, Promise<unknown>>();
  return (tabId, run) => {
    const before = ends.get(tabId) ?? Promise.resolve();
    const mine = before.then(run);
    // The caller hears of a failure; the next in the queue does not care.
    const end = mine
      .catch(() => undefined)
      .then(() => {
        if (ends.get(tabId) === end) ends.delete(tabId);
      });
    ends.set(tabId, end);
    return mine;
  };
}
