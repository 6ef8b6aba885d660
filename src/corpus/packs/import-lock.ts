const NAME = 'sidelight-import';

/** Runs one import after the other, whichever page asks. The browser frees the lock when a page dies, however it dies. */
export function whileImporting<T>(run: () => Promise<T>): Promise<T> {
  return withLock({}, run);
}

/** Runs only while no import does; else nothing happens. */
export async function unlessImporting(run: () => Promise<void>): Promise<void> {
  await withLock({ ifAvailable: true }, async (isFree) => {
    if (isFree) await run();
  });
}

async function withLock<T>(options: LockOptions, run: (isFree: boolean) => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  // Where there are no locks (a test without a browser) nothing else runs.
  return locks ? await locks.request(NAME, options, (lock) => run(lock !== null)) : await run(true);
}
