import type { Browser } from 'webextension-polyfill';

/**
 * The extension interface of whichever browser this runs in. Both return promises for everything that the project calls (Chrome in
 * manifest 3 does so under its own name too), so no polyfill runs; only its types are used.
 */
export const browser: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
