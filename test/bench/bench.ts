import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What every bench is told. `dataFolder` is its part of the benchmark folder, null where that is absent: then it runs on the fixtures and says so. */
export interface BenchOptions {
  readonly dataFolder: string | null;
  /** The folder whose scorers are used where the data folder has none of its own; null where absent. */
  readonly scorerFolder: string | null;
  /** Where to write prediction lines in the scorer's format; null for nowhere. */
  readonly predictions: string | null;
  /** Where to write the figures as JSON; null for nowhere. */
  readonly json: string | null;
}

type Bench = (options: BenchOptions) => Promise<void>;

const DEFAULT_DATA = '../shared/benchmarks';

/** Each bench's module (default export) and its folder in the benchmark data. */
const BENCHES: Readonly<Record<string, { readonly folder: string; load(): Promise<{ default: Bench }> }>> = {
  extraction: { folder: 'extraction', load: () => import('./extraction') },
  quotes: { folder: 'quotes', load: () => import('./quotes') },
  claims: { folder: 'claims', load: () => import('./claims') },
  stories: { folder: 'stories', load: () => import('./stories') },
  scale: { folder: 'stories', load: () => import('./scale') },
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { predictions: { type: 'string' }, json: { type: 'string' } },
  });
  const name = positionals[0] ?? '';
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (!bench) throw new Error(`unknown bench "${name}", expected one of: ${Object.keys(BENCHES).join(', ')}`);
  const folderIn = (root: string) => {
    const folder = resolve(root, bench.folder);
    return existsSync(folder) ? folder : null;
  };
  const { default: run } = await bench.load();
  await run({
    dataFolder: folderIn(process.env.SIDELIGHT_BENCH ?? DEFAULT_DATA),
    scorerFolder: folderIn(DEFAULT_DATA),
    predictions: values.predictions ?? null,
    json: values.json ?? null,
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
