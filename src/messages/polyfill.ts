import polyfilled from 'webextension-polyfill';

// Imported first by the background and the extension's pages. Where the browser has no `browser` of its own (Chrome until 2025), the
// polyfill stands in; where it has one, the polyfill hands that through. Page scripts do without, for their weight.
if (!Reflect.has(globalThis, 'browser')) Reflect.set(globalThis, 'browser', polyfilled);
