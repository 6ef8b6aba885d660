import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Line, signLine } from '../../src/build/train-sets';
import { openCorpus } from '../../src/core/match/open-corpus';
import { profileOf } from '../../src/core/match/profile';
import { rankReports } from '../../src/core/match/rank-reports';
import type { Report } from '../../src/core/model/report';
import { PackBuilder } from '../../src/core/pack/pack-builder';
import { type PackReader, readPack } from '../../src/core/pack/read-pack';
import type { BenchOptions } from './bench';

const SIZES = [1_000, 10_000, 100_000];
const QUERIES = 200;
/** Words of a window: a background text gives several, as if each were an article. */
const WINDOW_WORDS = 90;

/** How long building, opening and asking a pack of 1,000 to 100,000 windows of the background texts takes, and how large it is. */
export default async function benchScale({ dataFolder, json }: BenchOptions): Promise<void> {
  if (!dataFolder) {
    console.log('No data: the scale bench has nothing to measure without the background texts.');
    return;
  }
  const lines = readLines(join(dataFolder, 'background.12k.jsonl.gz'));
  const figures: Record<string, unknown> = {};
  for (const size of SIZES) {
    figures[size] = measure(windowsOf(lines, size), size);
    console.log(JSON.stringify(figures[size]));
  }
  if (json) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
}

function readLines(file: string): Line[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8').trim();
  return text.split('\n').map((line) => JSON.parse(line) as Line);
}

/** The first windows of all texts, then the second ones, and so on. */
function* windowsOf(lines: readonly Line[], size: number): Generator<Line> {
  const words = lines.map((line) => line.text.split(/\s+/));
  let made = 0;
  for (let round = 0; made < size; round++) {
    const before = made;
    for (const [index, line] of lines.entries()) {
      const window = (words[index] ?? []).slice(round * WINDOW_WORDS, (round + 1) * WINDOW_WORDS);
      if (window.length < WINDOW_WORDS / 2) continue;
      yield { ...line, id: `${line.id}-${round}`, text: window.join(' ') };
      if (++made === size) return;
    }
    if (made === before) return;
  }
}

function measure(windows: Iterable<Line>, size: number) {
  const started = performance.now();
  const builder = new PackBuilder();
  const queries: Report[] = [];
  const step = Math.max(1, Math.floor(size / QUERIES));
  let articles = 0;
  let adding = 0;
  for (const line of windows) {
    const report = { ...signLine(line), claims: [] };
    adding += timeOf(() => builder.add(report));
    if (articles++ % step === 0 && queries.length < QUERIES) queries.push(report);
  }
  const signed = performance.now();
  const bytes = builder.finish({ name: 'scale', licence: '', stories: [] });
  const built = performance.now();
  const pack = readPack(bytes.buffer as ArrayBuffer);
  if (!pack.ok) throw new Error(pack.error.message);
  const openMs = Math.round(performance.now() - built);
  ask(queries.slice(0, 20), pack.value);
  const undated = queries.map((report) => ({ ...report, published: null }));
  return {
    articles,
    signSeconds: seconds(signed - started - adding),
    buildSeconds: seconds(adding + built - signed),
    openMs,
    megabytes: sizesOf(pack.value, bytes.length),
    ms: { dated: ask(queries, pack.value), undated: ask(undated, pack.value) },
  };
}

function sizesOf(pack: PackReader, bytes: number) {
  const { terms, starts, bytes: postings } = pack.postings;
  const index = terms.byteLength + starts.byteLength + postings.byteLength + pack.firstDays.byteLength + pack.daySpans.byteLength;
  const megabytes = (size: number) => Number((size / 1e6).toFixed(2));
  return { index: megabytes(index), postings: megabytes(postings.byteLength), all: megabytes(bytes) };
}

function ask(queries: readonly Report[], pack: PackReader) {
  const candidates = queries.map((report) => {
    const profile = profileOf(report.signature, report.published);
    return timeOf(() => openCorpus([pack]).nearest(profile));
  });
  const ranked = queries.map((report) => timeOf(() => rankReports(report, openCorpus([pack]))));
  return { candidates: percentiles(candidates), ranked: percentiles(ranked) };
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function percentiles(times: readonly number[]): { p50: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2));
  return { p50: at(0.5), p95: at(0.95) };
}

function seconds(ms: number): number {
  return Number((ms / 1000).toFixed(1));
}
