import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { provideBrowser } from './browsers';
import { buildExtension } from './build-extension';
import { thisMachine } from './machine';

const ROOT = resolve(import.meta.dirname, '../..');
const WATCHED = ['src', 'seeds', 'manifest.json'];
/** An editor writes a file in several steps; changes within this time are one, in ms. */
const REST_MS = 150;

/** Builds again after each change, one build at a time; a change during a build brings another. */
function rebuildOnChange(build: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(build);
    }, REST_MS);
  };
  for (const path of WATCHED) watch(join(ROOT, path), { recursive: path !== 'manifest.json' }, changed);
}

/** `npm run dev`: the extension in a browser of its own, built and loaded anew after each change. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { target: { type: 'string', default: 'chrome' } } });
  const { target } = values;
  if (target !== 'chrome' && target !== 'firefox') throw new Error(`--target=${target}: expected chrome or firefox`);
  const build = async () => {
    try {
      await buildExtension({ root: ROOT, mode: 'production', targets: [target], withCommandLine: false });
      console.log(`${new Date().toLocaleTimeString()} built dist/${target}`);
    } catch (error) {
      // The last good build stays loaded; the next change tries again.
      console.error(error instanceof Error ? error.message : error);
    }
  };
  await build();
  rebuildOnChange(build);
  const browser = await provideBrowser(target, thisMachine);
  const choice = target === 'chrome' ? ['--target=chromium', `--chromium-binary=${browser}`] : [`--firefox=${browser}`];
  const script = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const child = spawn(process.execPath, [script, 'run', '--no-config-discovery', `--source-dir=${join(ROOT, 'dist', target)}`, ...choice], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  child.once('exit', (code) => process.exit(code ?? 0));
}

main().catch((error: unknown) => {
  console.error(`dev: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
