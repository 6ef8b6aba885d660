import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { signLine } from '../../../src/build/train-sets';
import { findCoverage } from '../../../src/core/match/find-coverage';
import { openCorpus } from '../../../src/core/match/open-corpus';
import { profileOf } from '../../../src/core/match/profile';
import { rankReports } from '../../../src/core/match/rank-reports';
import type { Report } from '../../../src/core/model/report';
import { PackBuilder } from '../../../src/core/pack/pack-builder';
import { type PackReader, readPack } from '../../../src/core/pack/read-pack';
import { heldBytes, megabytes, peakMegabytes, percentiles, processorTimeOf, seconds } from './figures';
import { readWindows } from './windows';

const QUERIES = 200;
const WARM_UP = 20;

/** Builds a pack of the windows in a file, writes it, builds it again, opens it and asks it. */
export async function measurePack(windows: string, packFile: string): Promise<object> {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const bytes = await buildFrom(windows);
  const built = { wallSeconds: seconds(performance.now() - started), cpuSeconds: seconds(process.cpuUsage(cpu).user / 1000) };
  const peak = peakMegabytes();
  writeFileSync(packFile, bytes);
  const isIdentical = digestOf(bytes) === digestOf(await buildFrom(windows));
  const opened = performance.now();
  const pack = readPack(bytes.buffer);
  if (!pack.ok) throw new Error(pack.error.message);
  const openMs = Math.round(performance.now() - opened);
  return { build: { ...built, peakMegabytes: peak, isIdentical }, openMs, megabytes: sizesOf(pack.value), ms: askAll(pack.value) };
}

async function buildFrom(windows: string): Promise<Uint8Array<ArrayBuffer>> {
  const builder = new PackBuilder();
  for await (const line of readWindows(windows)) builder.add({ ...signLine(line), claims: [] });
  return builder.finish({ name: 'Scale', licence: '', stories: [] }) as Uint8Array<ArrayBuffer>;
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function sizesOf({ postings, firstDays, daySpans, info }: PackReader): object {
  const { terms, starts, bytes } = postings;
  const index = terms.byteLength + starts.byteLength + bytes.byteLength + firstDays.byteLength + daySpans.byteLength;
  return { index: megabytes(index), postings: megabytes(bytes.byteLength), file: megabytes(info.bytes) };
}

function askAll(pack: PackReader): object {
  const step = Math.max(1, Math.floor(pack.info.articles / QUERIES));
  const queries = Array.from({ length: QUERIES }, (_, number) => pack.reportAt(number * step)).flatMap((report) => report ?? []);
  ask(queries.slice(0, WARM_UP), pack);
  const before = heldBytes();
  const dated = ask(queries, pack);
  const searchMegabytes = megabytes(Math.max(0, heldBytes() - before));
  return {
    dated,
    undated: ask(
      queries.map((report) => ({ ...report, published: null })),
      pack,
    ),
    searchMegabytes,
  };
}

/** Processor time of the index alone, with the models, and as the extension searches. */
function ask(queries: readonly Report[], pack: PackReader) {
  const candidates = queries.map((report) => {
    const profile = profileOf(report.signature, report.published);
    return processorTimeOf(() => openCorpus([pack]).nearest(profile));
  });
  const ranked = queries.map((report) => processorTimeOf(() => rankReports(report, openCorpus([pack]))));
  const covered = queries.map((report) => processorTimeOf(() => findCoverage(report, [pack])));
  return { candidates: percentiles(candidates), ranked: percentiles(ranked), covered: percentiles(covered) };
}
