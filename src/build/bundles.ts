import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type PluginOption } from 'vite';
import type { Target } from './browsers';
import { compileAhead } from './compile-ahead';
import { manifestFor, type SharedManifest, WORKER_FILE } from './manifest';
import { readabilityNodes } from './readability-nodes';

/** `production` is what ships; `test` is the same with an open shadow root. */
export type Mode = 'production' | 'test';

/** One folder that is built from the project's sources. */
export interface BundleJob {
  /** The project's root folder. */
  readonly root: string;
  readonly outDir: string;
  readonly mode: Mode;
}

/** Syntax that both oldest supported browsers know. */
export const BROWSER_SYNTAX = ['chrome120', 'firefox140'];

/** The scripts that run in pages, as they are built. */
export const PAGE_SCRIPTS = ['src/content/detector.js', 'src/content/reader.js'];

/** How components are compiled. */
export const JSX = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/**
 * Builds the extension for a browser: `vite.config.ts` makes everything that the manifest names, then come the page's scripts: the detector again, because the
 * CRX plugin builds it without ours, and the reader, which the background injects on articles and the manifest therefore does not name; and Chrome's worker,
 * which the plugin would make a module.
 */
export async function bundleExtension(job: BundleJob, target: Target): Promise<void> {
  process.env.BROWSER = target;
  const { root, outDir, mode } = job;
  await build({
    root,
    mode,
    configFile: join(root, 'vite.config.ts'),
    configLoader: 'runner',
    logLevel: 'error',
    build: { outDir, emptyOutDir: false },
  });
  for (const file of PAGE_SCRIPTS) await build(pageScript(job, file));
  if (target === 'chrome') await bundleWorker(job);
}

async function bundleWorker(job: BundleJob): Promise<void> {
  await build({
    ...scriptConfig(job, { entry: WORKER_FILE.replace(/js$/, 'ts'), file: WORKER_FILE, plugins: [] }),
    // A worker has none, so what a page does with it is left out.
    define: { 'typeof DOMParser': '"undefined"' },
  });
  const file = join(job.outDir, 'manifest.json');
  const made = JSON.parse(readFileSync(file, 'utf8')) as SharedManifest;
  const { background } = manifestFor('chrome', made);
  writeFileSync(file, `${JSON.stringify({ ...made, background }, null, 2)}\n`);
}

/** Builds the command line for Node, packages left outside, and the page reader that `--browser` evaluates in a page. */
export async function bundleCommandLine(job: BundleJob): Promise<void> {
  const { root, outDir, mode } = job;
  await build({
    ...common(job),
    build: {
      ssr: join(root, 'src/cli/sidelight.ts'),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'sidelight.js', format: 'es', codeSplitting: false } },
    },
    mode,
  });
  await build(pageScript(job, 'page-reader.js', 'src/cli/page-reader.ts'));
}

function common({ root, mode }: BundleJob): InlineConfig {
  return { root, mode, configFile: false, publicDir: false, logLevel: 'warn', oxc: JSX };
}

/** A script that runs in pages: one, so that no page can fetch a part of it. */
function pageScript(job: BundleJob, file: string, entry = file.replace(/js$/, 'ts')): InlineConfig {
  return scriptConfig(job, { entry, file, plugins: [readabilityNodes, compileAhead] });
}

interface Script {
  readonly entry: string;
  readonly file: string;
  readonly plugins: PluginOption[];
}

/** One self-contained script. */
function scriptConfig(job: BundleJob, { entry, file, plugins }: Script): InlineConfig {
  return {
    ...common(job),
    plugins,
    build: {
      outDir: job.outDir,
      emptyOutDir: false,
      target: BROWSER_SYNTAX,
      modulePreload: false,
      // kB; one piece is what it is meant to be.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        input: join(job.root, entry),
        output: { entryFileNames: file, format: 'iife', codeSplitting: false },
      },
    },
  };
}
