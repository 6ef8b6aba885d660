import { browser } from '../messages/browser';

/** A script that runs in this page. */
export interface Instance {
  /** Called where the browser starts the script once more in the same page. */
  again(): void;
}

/** How often a script that shows something asks whether its extension is still there, in ms. It only reads one field. */
const CHECK_MS = 2000;

/** Starts a script, or tells the instance that already runs in this page. The page's own scripts see neither. */
export function runOnce(name: 'detector' | 'reader', start: () => Instance): void {
  const key = Symbol.for(`sidelight.${name}`);
  const running: Instance | undefined = Reflect.get(globalThis, key);
  if (running) running.again();
  else Reflect.set(globalThis, key, start());
}

/** Whether the extension that started this script was updated, switched off or removed meanwhile; then nothing it asks is answered. */
export function isOrphan(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/** Calls back once when the script has become an orphan. Returns how to stop asking. */
export function onOrphaned(leave: () => void): () => void {
  const timer = setInterval(() => {
    if (!isOrphan()) return;
    clearInterval(timer);
    leave();
  }, CHECK_MS);
  return () => clearInterval(timer);
}
