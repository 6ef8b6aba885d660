import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildBundledPack } from '../../src/build/bundled-pack';
import { type SignedArticle, signArticles } from '../../src/build/train-sets';
import { openCorpus } from '../../src/core/match/open-corpus';
import { rankReports } from '../../src/core/match/rank-reports';
import { SHOWN_FROM } from '../../src/core/match/score-in-context';
import { type PackReader, readPack } from '../../src/core/pack/read-pack';
import { writePack } from '../../src/core/pack/write-pack';
import type { BenchOptions } from './bench';

/** Hits that the scorer looks at. */
const HITS = 50;

type Hit = readonly [id: string, score: number];

interface RunLine {
  readonly q: string;
  readonly hits: readonly Hit[];
  /** The hits of a corpus from which the article's own story is taken out. */
  readonly absent: readonly Hit[];
}

interface Scorer {
  goldOf(articles: readonly unknown[]): unknown;
  score(gold: unknown, run: readonly RunLine[], threshold: number, options: object): Readonly<Record<string, number>>;
}

/** Each article of each labelled set among all of its set, with one frozen model and threshold; without data, the bundled corpus. */
export default async function benchStories({ dataFolder, scorerFolder, predictions, json }: BenchOptions): Promise<void> {
  if (!dataFolder || !scorerFolder) return benchBundled();
  const scorer = (await import(pathToFileURL(join(scorerFolder, 'score-stories.mjs')).href)) as Scorer;
  const figures: Record<string, unknown> = { shownFrom: SHOWN_FROM };
  const lines: string[] = [];
  for (const name of ['allsides-dated.dev', 'allsides.dev', 'ecbplus.dev', 'uci.dev']) {
    const file = [`${name}.jsonl.gz`, `${name}.jsonl`].map((entry) => join(dataFolder, entry)).find(existsSync);
    if (!file) continue;
    const signed = signArticles(file);
    const run = runSet(signed);
    lines.push(...run.map((line) => JSON.stringify(line)));
    figures[name] = scoreHalves(scorer, { signed, run, hardNegatives: readHardNegatives(join(dataFolder, `${name}.hardneg.jsonl`)) });
    console.log(name, JSON.stringify(figures[name], null, 1));
  }
  if (predictions) writeFileSync(predictions, `${lines.join('\n')}\n`);
  if (json) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
}

function runSet(signed: readonly SignedArticle[]): RunLine[] {
  const pack = openPack(signed);
  const reader = openCorpus([pack]);
  const ids = signed.map((_, key) => reader.reportAt(key)?.id ?? '');
  const keys = new Map(ids.map((id, key) => [id, key]));
  const stories = new Map<string, number[]>();
  for (const { line } of signed) {
    const key = keys.get(line.id);
    if (line.story && key !== undefined) stories.set(line.story, [...(stories.get(line.story) ?? []), key]);
  }
  return signed.map(({ line, report }) => {
    const own = keys.get(line.id) ?? -1;
    const hitsWithout = (without: readonly number[]): Hit[] => {
      const { ranked } = rankReports(report, openCorpus([pack], new Set(without)));
      return ranked.slice(0, HITS).map(({ key, score }) => [ids[key] ?? '', Number(score.toFixed(5))]);
    };
    return { q: line.id, hits: hitsWithout([own]), absent: hitsWithout([own, ...(stories.get(line.story ?? '') ?? [])]) };
  });
}

function openPack(signed: readonly SignedArticle[]): PackReader {
  const reports = signed.map(({ report }) => ({ ...report, text: null }));
  const pack = readPack(writePack({ name: 'bench', licence: '', stories: [], reports }).buffer as ArrayBuffer);
  if (!pack.ok) throw new Error(pack.error.message);
  return pack.value;
}

interface Scored {
  readonly signed: readonly SignedArticle[];
  readonly run: readonly RunLine[];
  readonly hardNegatives: ReadonlyMap<string, ReadonlySet<string>> | null;
}

function scoreHalves({ goldOf, score }: Scorer, { signed, run, hardNegatives }: Scored) {
  const gold = goldOf(signed.map(({ line }) => line));
  const halves = [...new Set(signed.map(({ line }) => line.half ?? 'all'))].sort();
  const scoreHalf = (half: string) => {
    const queries = new Set(signed.filter(({ line }) => (line.half ?? 'all') === half).map(({ line }) => line.id));
    const figures = score(gold, run, SHOWN_FROM, { queries, ...(hardNegatives ? { hardneg: hardNegatives } : {}) });
    return Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, value === null ? null : Number(value.toFixed(4))]));
  };
  return Object.fromEntries(halves.map((half) => [half, scoreHalf(half)]));
}

function readHardNegatives(file: string): Map<string, Set<string>> | null {
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(lines.map((line) => JSON.parse(line) as { q: string; ids: string[] }).map(({ q, ids }) => [q, new Set(ids)]));
}

function benchBundled(): void {
  const pack = readPack(buildBundledPack('seeds').buffer as ArrayBuffer);
  if (!pack.ok) throw new Error(pack.error.message);
  console.log('No data: each report of the bundled corpus among the others.');
  pack.value.firstDays.forEach((_, key) => {
    const report = pack.value.reportAt(key);
    if (!report) return;
    const { ranked } = rankReports(report, openCorpus([pack.value], new Set([key])));
    const shown = ranked.filter(({ score }) => score >= SHOWN_FROM).length;
    console.log(`${report.id}: ${shown} of ${pack.value.info.articles - 1} found`);
  });
}
