const NAME = 'sidelight-import';

/** Null where there are none (a test without a browser); every browser that the manifest allows has them. */
const locks = (): LockManager | null => globalThis.navigator?.locks ?? null;

/** Runs one import after the other, whichever page asks. The browser frees the lock when a page dies, however it dies. */
export async function whileImporting<T>(run: () => Promise<T>): Promise<T> {
  const manager = locks();
  return manager ? await manager.request(NAME, run) : await run();
}

/** Runs only while surely no import does; else nothing happens. */
export async function unlessImporting(run: () => Promise<void>): Promise<void> {
  await locks()?.request(NAME, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await run();
  });
}
