import type { Target } from './browsers';

/** The manifest as the project keeps it: what both browsers share. */
export type SharedManifest = Readonly<Record<string, unknown>> & { readonly version: string };

const BACKGROUND = 'src/background/index.ts';
/** Where the build puts Chrome's worker, one script that imports nothing. */
export const WORKER_FILE = 'src/background/index.js';

/** `scripting.executeScript` with promises, `storage.session`, popover and CSS highlights are all there from here on. */
const CHROME_AT_LEAST = '120';
/** CSS highlights come with 140; Android needs 142 to be told about data collection. */
const FIREFOX_AT_LEAST = '140.0';
const FIREFOX_ANDROID_AT_LEAST = '142.0';
const FIREFOX_ID = 'sidelight@sidelight.example';

/** A browser's own manifest: how it names the background, the oldest version it may have, and what its store asks. */
export function manifestFor(target: Target, shared: SharedManifest): Readonly<Record<string, unknown>> {
  if (target === 'chrome')
    return {
      ...shared,
      // Chrome's background is a worker without a DOM; Firefox's is a page.
      permissions: [...((shared.permissions as readonly string[] | undefined) ?? []), 'offscreen'],
      minimum_chrome_version: CHROME_AT_LEAST,
      // No module: Chrome keeps compiled code of a plain script only, and the worker starts anew for most pages.
      background: { service_worker: WORKER_FILE },
    };
  return {
    ...shared,
    background: { scripts: [BACKGROUND], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: FIREFOX_AT_LEAST,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: FIREFOX_ANDROID_AT_LEAST },
    },
  };
}
