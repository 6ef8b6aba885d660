import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Target } from './browsers';
import { buildBundledPack } from './bundled-pack';
import { bundleCommandLine, bundleExtension, type Mode } from './bundles';
import { drawIcon, ICON_SIZES } from './icons';
import { manifestFor, type SharedManifest } from './manifest';

/** Where the extension finds the bundled pack; `src/corpus/bundled.ts` reads from the same path, and a test holds the two together. */
export const BUNDLED_PACK_FILE = 'corpus/bundled.pack';

/** What is built, and where to: `dist/chrome`, `dist/firefox`, with `-test` for test builds, and `dist/cli`. */
export interface BuildJob {
  readonly root: string;
  readonly mode: Mode;
  readonly targets: readonly Target[];
  /** Also builds the command line. */
  readonly withCommandLine: boolean;
}

/**
 * Builds the extension for each browser: the same files, only the manifest differs. Each folder is made aside and moved into place when it is
 * whole, so that a failed build leaves the last good one. Returns the folders.
 */
export async function buildExtension(job: BuildJob): Promise<readonly string[]> {
  const { root, mode, targets } = job;
  const dist = join(root, 'dist');
  const aside = join(dist, `.building-${process.pid}`);
  const pack = buildBundledPack(join(root, 'seeds'));
  const made: string[] = [];
  const place = (folder: string, name: string): void => {
    replaceFolder(folder, join(dist, name), aside);
    made.push(join(dist, name));
  };
  try {
    const files = join(aside, 'extension');
    await bundleExtension({ root, outDir: files, mode });
    writeInto(files, BUNDLED_PACK_FILE, pack);
    for (const size of ICON_SIZES) writeInto(files, `icons/${size}.png`, drawIcon(size));
    for (const target of targets) {
      const folder = join(aside, target);
      cpSync(files, folder, { recursive: true });
      writeInto(folder, 'manifest.json', `${JSON.stringify(manifestFor(target, readManifest(root)), null, 2)}\n`);
      place(folder, mode === 'test' ? `${target}-test` : target);
    }
    if (job.withCommandLine) {
      const folder = join(aside, 'cli');
      await bundleCommandLine({ root, outDir: folder, mode });
      writeInto(folder, 'bundled.pack', pack);
      place(folder, 'cli');
    }
    return made;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function readManifest(root: string): SharedManifest {
  const shared = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as SharedManifest;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  if (shared.version !== version) throw new Error(`manifest.json: version is ${shared.version}, package.json has ${version}`);
  return shared;
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
