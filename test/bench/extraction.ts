import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readFixturePages } from '../site/fixture-page';
import type { BenchOptions } from './bench';
import { type BenchPage, type Measured, runPages } from './extraction/run-pages';

interface Truth {
  readonly id: string;
  readonly url: string;
  readonly source: string;
  readonly isArticle: boolean | null;
  readonly isNews: boolean | null;
  readonly pageType: string;
}

interface Prediction {
  readonly id: string;
  readonly isArticle?: boolean;
  readonly title: string | null;
  readonly byline: string | readonly string[] | null;
  readonly date: string | null;
  readonly siteName: string | null;
  readonly lang?: string;
  readonly text: string;
  readonly ms: number;
}

interface Scores {
  readonly n: number;
  readonly text: { readonly n: number; readonly P: number; readonly R: number; readonly F1: number };
  readonly segs: { readonly n: number; readonly with: number; readonly leak: number };
  readonly meta: Readonly<Record<string, string>>;
}

type Score = (truth: readonly Truth[], predictions: readonly Prediction[]) => Scores;

/** Scores detection, metadata and body on real pages beside Readability alone; without data, detection on the project's own pages. */
export default async function benchExtraction({ dataFolder, scorerFolder, predictions, json }: BenchOptions): Promise<void> {
  const scorer = [dataFolder, scorerFolder].flatMap((folder) => (folder ? [join(folder, 'score-extraction.mjs')] : [])).find(existsSync);
  if (!dataFolder || !scorer) return await runFixtures();
  const truth = readFileSync(join(dataFolder, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Truth);
  const pages = truth.map(
    ({ id, url }): BenchPage => ({ id, url, html: () => gunzipSync(readFileSync(join(dataFolder, 'cases', `${id}.html.gz`))) }),
  );
  const measured = await runPages(pages);
  const ours = measured.map(predictionOf);
  if (predictions) writeFileSync(predictions, ours.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const { score } = (await import(pathToFileURL(scorer).href)) as { score: Score };
  const figures = {
    pages: measured.length,
    detection: detectionOf(truth, measured),
    ms: timesOf(measured),
    sources: scoreSources(truth, measured, score),
  };
  console.log(JSON.stringify(figures, null, 1));
  if (json) writeFileSync(json, JSON.stringify(figures));
}

function predictionOf({ id, detect, read: { article, ms } }: Measured): Prediction {
  const credits = [article.agency, article.credit].flatMap((credit) => (credit ? [credit] : []));
  return {
    id,
    isArticle: detect.kind !== 'neither',
    title: article.title,
    byline: [...article.byline, ...credits],
    date: article.published?.value ?? null,
    siteName: article.outlet?.name ?? null,
    lang: article.language,
    text: article.text,
    ms,
  };
}

function scoreSources(truth: readonly Truth[], measured: readonly Measured[], score: Score): unknown {
  const ids = new Set(measured.map(({ id }) => id));
  const alone = measured.map(({ id, alone: { ms, text, ...fields } }): Prediction => ({ id, ...fields, text, ms }));
  const table: Record<string, unknown> = {};
  for (const source of new Set(truth.map((page) => page.source))) {
    const part = truth.filter((page) => page.source === source && ids.has(page.id));
    const pick = ({ text, segs, meta }: Scores) => ({ text, segs, meta });
    table[source] = { sidelight: pick(score(part, measured.map(predictionOf))), readability: pick(score(part, alone)) };
  }
  return table;
}

function detectionOf(truth: readonly Truth[], measured: readonly Measured[]): unknown {
  const kinds = new Map(measured.map(({ id, detect }) => [id, detect.kind]));
  const share = (wanted: (page: Truth) => boolean) => {
    const part = truth.filter((page) => kinds.has(page.id) && wanted(page));
    return { pages: part.length, articles: part.filter(({ id }) => kinds.get(id) !== 'neither').length / part.length };
  };
  return {
    newsFound: share((page) => page.isArticle === true && page.isNews === true),
    othersLetThrough: share((page) => page.isArticle === false),
    homeAndSection: share((page) => /home|section/.test(page.pageType)),
  };
}

function timesOf(measured: readonly Measured[]): unknown {
  const at = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const part = (share: number) => Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2));
    return { p50: part(0.5), p95: part(0.95), max: part(1) };
  };
  return {
    detector: at(measured.map(({ detect }) => detect.ms)),
    extraction: at(measured.map(({ read }) => read.ms)),
    readabilityAlone: at(measured.map(({ alone }) => alone.ms)),
  };
}

async function runFixtures(): Promise<void> {
  console.log("no benchmark data: a small run on the project's own fixture pages, whose figures promise nothing");
  const fixtures = readFixturePages();
  const measured = await runPages(fixtures.map(({ id, url, html }) => ({ id, url, html: () => Buffer.from(html) })));
  const kinds = new Map(measured.map(({ id, detect }) => [id, detect.kind !== 'neither']));
  const right = fixtures.filter(({ id, article }) => kinds.get(id) === (article !== null)).length;
  console.log(JSON.stringify({ pages: fixtures.length, detectedRight: right, ms: timesOf(measured) }, null, 1));
}
