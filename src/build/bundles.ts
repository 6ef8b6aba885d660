import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import type { Target } from './browsers';
import { compileAhead } from './compile-ahead';
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
 * CRX plugin builds it without ours, and the reader, which the background injects on articles and the manifest therefore does not name.
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
  for (const file of PAGE_SCRIPTS) await build(scriptConfig(job, { entry: file.replace(/js$/, 'ts'), file }));
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
  await build(scriptConfig(job, { entry: 'src/cli/page-reader.ts', file: 'page-reader.js' }));
}

function common({ root, mode }: BundleJob): InlineConfig {
  return { root, mode, configFile: false, publicDir: false, logLevel: 'warn', oxc: JSX };
}

/** One self-contained script, so that no page can fetch a part of it. */
function scriptConfig(job: BundleJob, { entry, file }: { readonly entry: string; readonly file: string }): InlineConfig {
  return {
    ...common(job),
    plugins: [readabilityNodes, compileAhead],
    build: {
      outDir: job.outDir,
      emptyOutDir: false,
      target: BROWSER_SYNTAX,
      modulePreload: false,
      rolldownOptions: {
        input: join(job.root, entry),
        output: { entryFileNames: file, format: 'iife', codeSplitting: false },
      },
    },
  };
}
