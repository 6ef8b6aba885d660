import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Target } from './browsers';
import { buildExtension } from './build-extension';

const ROOT = resolve(import.meta.dirname, '../..');

const HELP = `tsx src/build/build.ts [--mode=production|test] [--target=chrome|firefox]

Builds dist/chrome, dist/firefox and dist/cli from the sources, the seeds and manifest.json.
--mode=test     dist/chrome-test and dist/firefox-test: the same with an open shadow root
--target=NAME   one browser only, without the command line`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { mode: { type: 'string', default: 'production' }, target: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(HELP);
  const { mode, target } = values;
  if (mode !== 'production' && mode !== 'test') throw new Error(`--mode=${mode}: expected production or test`);
  if (target !== undefined && target !== 'chrome' && target !== 'firefox')
    throw new Error(`--target=${target}: expected chrome or firefox`);
  const targets: readonly Target[] = target ? [target] : ['chrome', 'firefox'];
  const started = performance.now();
  const folders = await buildExtension({ root: ROOT, mode, targets, withCommandLine: !target && mode === 'production' });
  const names = folders.map((folder) => relative(process.cwd(), folder)).join(', ');
  console.log(`built ${names} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

main().catch((error: unknown) => {
  console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
