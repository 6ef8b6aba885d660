import { dirname, join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { BACKGROUND_FILE } from './manifest';

/** `production` is what ships; `test` is the same with an open shadow root. */
export type Mode = 'production' | 'test';

/** One folder that is built from the project's sources. */
export interface BundleJob {
  /** The project's root folder. */
  readonly root: string;
  readonly outDir: string;
  readonly mode: Mode;
}

interface Script {
  readonly entry: string;
  readonly file: string;
  readonly format: 'es' | 'iife';
}

/** The extension's scripts: each is one self-contained file, so that no page can fetch a part of it. */
export const EXTENSION_SCRIPTS: readonly Script[] = [
  { entry: 'src/background/index.ts', file: BACKGROUND_FILE, format: 'es' },
  { entry: 'src/content/detector.ts', file: 'content/detector.js', format: 'iife' },
  { entry: 'src/content/reader.ts', file: 'content/reader.js', format: 'iife' },
];

/** The extension's pages; their folders under `src` are their folders in the build. */
export const EXTENSION_PAGES: readonly string[] = ['popup/index.html', 'options/index.html'];

/** Syntax that both oldest supported browsers know. */
const BROWSERS = ['chrome120', 'firefox140'];

/** Builds the scripts and pages of the extension into a folder. */
export async function bundleExtension(job: BundleJob): Promise<void> {
  for (const script of EXTENSION_SCRIPTS) await build(scriptConfig(job, script));
  await build(pagesConfig(job));
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
  await build(scriptConfig(job, { entry: 'src/cli/page-reader.ts', file: 'page-reader.js', format: 'iife' }));
}

function common({ root, mode }: BundleJob): InlineConfig {
  return {
    root,
    mode,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  };
}

function scriptConfig(job: BundleJob, { entry, file, format }: Script): InlineConfig {
  return {
    ...common(job),
    build: {
      outDir: job.outDir,
      emptyOutDir: false,
      target: BROWSERS,
      modulePreload: false,
      rolldownOptions: {
        input: join(job.root, entry),
        output: { entryFileNames: file, format, codeSplitting: false },
      },
    },
  };
}

function pagesConfig(job: BundleJob): InlineConfig {
  return {
    ...common(job),
    root: join(job.root, 'src'),
    build: {
      outDir: job.outDir,
      emptyOutDir: false,
      target: BROWSERS,
      modulePreload: false,
      // An inlined file would be a data: address, which the pages' content security policy refuses.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: Object.fromEntries(EXTENSION_PAGES.map((page) => [dirname(page), join(job.root, 'src', page)])),
        output: { entryFileNames: 'pages/[name].js', chunkFileNames: 'pages/[name].js', assetFileNames: 'pages/[name][extname]' },
      },
    },
  };
}
