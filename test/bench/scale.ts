import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Line, signLine } from '../../src/build/train-sets';
import { openCorpus } from '../../src/core/match/open-corpus';
import { profileOf } from '../../src/core/match/profile';
import { rankReports } from '../../src/core/match/rank-reports';
import type { Report } from '../../src/core/model/report';
import { type PackReader, readPack } from '../../src/core/pack/read-pack';
import { writePack } from '../../src/core/pack/write-pack';
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
    const windows = [...windowsOf(lines, size)];
    figures[size] = measure(windows);
    console.log(windows.length, JSON.stringify(figures[size]));
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

function measure(windows: readonly Line[]) {
  const signing = performance.now();
  const reports: Report[] = windows.map((line) => ({ ...signLine(line), claims: [] }));
  const building = performance.now();
  const bytes = writePack({ name: 'scale', licence: '', stories: [], reports });
  const built = performance.now();
  const pack = readPack(bytes.buffer as ArrayBuffer);
  if (!pack.ok) throw new Error(pack.error.message);
  const opened = performance.now();
  const step = Math.max(1, Math.floor(reports.length / QUERIES));
  const queries = reports.filter((_, index) => index % step === 0).slice(0, QUERIES);
  ask(queries.slice(0, 20), pack.value);
  const undated = queries.map((report) => ({ ...report, published: null }));
  return {
    signSeconds: seconds(building - signing),
    buildSeconds: seconds(built - building),
    openMs: Math.round(opened - building - (built - building)),
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
