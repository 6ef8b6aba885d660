import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { BUNDLED_PACK_FILE, buildBundledPack } from './src/build/bundled-pack';
import { BROWSER_SYNTAX, JSX } from './src/build/bundles';
import { drawIcon, ICON_SIZES } from './src/build/icons';
import { manifestFor } from './src/build/manifest';
import { readabilityNodes } from './src/build/readability-nodes';

const target = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';

/** Pages that no manifest names: the one that reads fetched reports in Chrome (Firefox's background takes its script), the library, and the first page. */
const MORE_PAGES = { offscreen: 'src/offscreen/index.html', library: 'src/library/index.html', welcome: 'src/welcome/index.html' };

/** Files that the build makes and no source imports: the bundled pack of the seeds, and the icons. */
const madeFiles: Plugin = {
  name: 'sidelight:made-files',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: BUNDLED_PACK_FILE, source: buildBundledPack('seeds') });
    for (const size of ICON_SIZES) this.emitFile({ type: 'asset', fileName: `icons/${size}.png`, source: drawIcon(size) });
  },
};

/** Chrome's worker is built after everything else, by itself (`src/build/bundles.ts`), and named in the manifest only then. */
const { background, ...named } = manifestFor(target, manifest);

export default defineConfig({
  publicDir: false,
  // An inlined file would be a data: address, which the pages' content security policy refuses.
  build: {
    outDir: `dist/${target}`,
    target: BROWSER_SYNTAX,
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: { input: MORE_PAGES },
  },
  oxc: JSX,
  worker: { format: 'es' },
  plugins: [
    madeFiles,
    readabilityNodes,
    crx({
      manifest: (target === 'chrome' ? named : { ...named, background }) as unknown as ManifestV3Export,
      browser: target,
      contentScripts: { standaloneFiles: ['src/content/detector.ts'] },
    }),
  ],
});
