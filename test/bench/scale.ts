import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlainText } from '../../src/core/analyse/read-plain-text';
import type { Article } from '../../src/core/model/article';
import type { BenchOptions } from './bench';
import { measureColdStart } from './scale/cold-start';
import { percentiles } from './scale/figures';
import { measureSources } from './scale/measure-sources';
import { measureSeeds } from './scale/seeds-among-distractors';
import { tableOfSources } from './scale/table-of-sources';
import { readWindows, writeWindows } from './scale/windows';

/** Sizes; `SIDELIGHT_SCALE=1000,10000` measures others, `SIDELIGHT_SCALE=0` only what needs none. */
const SIZES = [1_000, 10_000, 100_000];
const ENGINES = ['sidelight', 'minisearch', 'flexsearch'];
/** Articles that the extension is asked for, each over a killed worker. */
const COLD_ARTICLES = 20;
/** Node's default limit would stop MiniSearch at the largest size. */
const FLAGS = ['--expose-gc', '--max-old-space-size=6144', '--import', 'tsx'];

/**
 * What a pack of 1,000 to 100,000 windows of the background texts costs to build, to open and to ask, beside two search libraries in processes of their
 * own; then the same pack in the extension itself, in a real Chromium, from a killed worker to the first answer. First of all: whether the bundled
 * reports find each other among 12,000 other articles, and whether matching over packs, library and feeds together is what it is over one pack.
 */
export default async function benchScale({ dataFolder, scorerFolder, json }: BenchOptions): Promise<void> {
  if (!dataFolder) {
    console.log('No data: the scale bench has nothing to measure without the background texts.');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-scale-'));
  const figures: Record<string, unknown>[] = [];
  const tell = (line: Record<string, unknown>): void => {
    figures.push(line);
    console.log(JSON.stringify(line));
  };
  try {
    tell({ seeds: measureSeeds(dataFolder) });
    if (scorerFolder) {
      const together = await measureSources(dataFolder, scorerFolder);
      figures.push({ together });
      console.log(tableOfSources(together));
    }
    for (const size of process.env.SIDELIGHT_SCALE?.split(',').map(Number).filter(Boolean) ?? SIZES) {
      const [windows, packFile] = [join(folder, `${size}.jsonl`), join(folder, `${size}.slpack`)];
      const articles = writeWindows(dataFolder, windows, size);
      for (const engine of ENGINES) tell({ engine, articles, ...measureInProcess([engine, windows, packFile]) });
      tell({ engine: 'sidelight in Chromium', articles, ...(await measureInChromium(windows, packFile, articles)) });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (json) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
}

function measureInProcess(args: readonly string[]): object {
  const script = join(import.meta.dirname, 'scale/measure.ts');
  return JSON.parse(execFileSync(process.execPath, [...FLAGS, script, ...args], { encoding: 'utf8' })) as object;
}

async function measureInChromium(windows: string, packFile: string, articles: number): Promise<object> {
  if (!existsSync(packFile)) return { missing: 'no pack was built' };
  const asked: Article[] = [];
  let number = 0;
  for await (const { id, title, outlet, date, text } of readWindows(windows)) {
    if (number++ % Math.max(1, Math.floor(articles / COLD_ARTICLES)) !== 0 || asked.length === COLD_ARTICLES) continue;
    asked.push(
      readPlainText({ id, text, ...(title ? { title } : {}), ...(outlet ? { outlet } : {}), ...(date ? { published: date } : {}) }),
    );
  }
  const measured = await measureColdStart(packFile, asked);
  if (!measured) return { missing: 'dist/chrome-test, built by npm run build:test' };
  const { coldMs, warmMs, startMs, ...rest } = measured;
  return { ...rest, ms: { workerStart: percentiles(startMs), cold: percentiles(coldMs), warm: percentiles(warmMs) } };
}
