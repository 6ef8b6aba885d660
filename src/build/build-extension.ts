import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Target } from './browsers';
import { buildBundledPack } from './bundled-pack';
import { bundleCommandLine, bundleExtension, type Mode } from './bundles';
import type { SharedManifest } from './manifest';

/** What is built, and where to: `dist/chrome`, `dist/firefox`, with `-test` for test builds, and `dist/cli`. */
export interface BuildJob {
  readonly root: string;
  readonly mode: Mode;
  readonly targets: readonly Target[];
  /** Also builds the command line. */
  readonly withCommandLine: boolean;
}

/**
 * Builds the extension for each browser. Each folder is made aside and moved into place when it is
 * whole, so that a failed build leaves the last good one. Returns the folders.
 */
export async function buildExtension(job: BuildJob): Promise<readonly string[]> {
  const { root, mode, targets } = job;
  const dist = join(root, 'dist');
  const aside = join(dist, `.building-${process.pid}`);
  const made: string[] = [];
  const place = (folder: string, name: string): void => {
    replaceFolder(folder, join(dist, name), aside);
    made.push(join(dist, name));
  };
  checkVersions(root);
  try {
    for (const target of targets) {
      const folder = join(aside, target);
      await bundleExtension({ root, outDir: folder, mode }, target);
      place(folder, mode === 'test' ? `${target}-test` : target);
    }
    if (job.withCommandLine) {
      const folder = join(aside, 'cli');
      await bundleCommandLine({ root, outDir: folder, mode });
      writeInto(folder, 'bundled.pack', buildBundledPack(join(root, 'seeds')));
      place(folder, 'cli');
    }
    return made;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function checkVersions(root: string): void {
  const read = (file: string) => (JSON.parse(readFileSync(join(root, file), 'utf8')) as SharedManifest).version;
  const [manifest, project] = [read('manifest.json'), read('package.json')];
  if (manifest !== project) throw new Error(`manifest.json: version is ${manifest}, package.json has ${project}`);
}

function writeInto(folder: string, path: string, content: Uint8Array | string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function replaceFolder(from: string, to: string, aside: string): void {
  const old = join(aside, `old-${to.split(/[\\/]/).at(-1)}`);
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
}
