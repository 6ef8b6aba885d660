import type { Browser } from 'webextension-polyfill';

/**
 * The extension interface of whichever browser this runs in: its own `browser`, the polyfill's (`polyfill.ts`), or in page scripts Chrome's, which in
 * manifest 3 returns promises for everything that they call.
 */
export const browser: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
