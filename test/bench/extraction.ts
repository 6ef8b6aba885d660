import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { nameOutlet } from '../../src/core/outlets/name-outlet';
import { readFixturePages } from '../site/fixture-page';
import type { BenchOptions } from './bench';
import { measureOwnPages, type OwnPagesFigures } from './extraction/own-pages';
import { type BenchPage, type Measured, runPages } from './extraction/run-pages';
import { tableOf, writePart } from './extraction/write-part';

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
  readonly text: { readonly n: number; readonly P: number | null; readonly R: number | null; readonly F1: number | null };
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
    livePosts: livePostsOf(measured),
    ownPages: await measureOwnPages(),
    sources: scoreSources(truth, measured, score),
  };
  console.log(JSON.stringify(figures, null, 1));
  tell(
    tableOf([
      HEAD,
      ...detectionRows(figures.detection),
      ...bodyRows(figures.sources),
      ...timeRows(figures.ms),
      ...ownRows(figures.ownPages),
    ]),
  );
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
    siteName: nameOutlet(article).outlet?.name ?? null,
    lang: article.language,
    text: article.text,
    ms,
  };
}

type Sources = Readonly<Record<string, { readonly sidelight: Omit<Scores, 'n'>; readonly readability: Omit<Scores, 'n'> }>>;

function scoreSources(truth: readonly Truth[], measured: readonly Measured[], score: Score): Sources {
  const ids = new Set(measured.map(({ id }) => id));
  const alone = measured.map(({ id, alone: { ms, text, ...fields } }): Prediction => ({ id, ...fields, text, ms }));
  const table: Record<string, Sources[string]> = {};
  for (const source of new Set(truth.map((page) => page.source))) {
    const part = truth.filter((page) => page.source === source && ids.has(page.id));
    const pick = ({ text, segs, meta }: Scores) => ({ text, segs, meta });
    table[source] = { sidelight: pick(score(part, measured.map(predictionOf))), readability: pick(score(part, alone)) };
  }
  return table;
}

function detectionOf(truth: readonly Truth[], measured: readonly Measured[]): Detection {
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

interface Share {
  readonly pages: number;
  readonly articles: number;
}

interface Detection {
  readonly newsFound: Share;
  readonly othersLetThrough: Share;
  readonly homeAndSection: Share;
}

interface Quantiles {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

type Times = Readonly<Record<'detector' | 'extraction' | 'longestStage' | 'readabilityAlone', Quantiles>>;

function timesOf(measured: readonly Measured[]): Times {
  const at = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const part = (share: number) => Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2));
    return { p50: part(0.5), p95: part(0.95), max: part(1) };
  };
  return {
    detector: at(measured.map(({ detect }) => detect.ms)),
    extraction: at(measured.map(({ read }) => read.ms)),
    longestStage: at(measured.map(({ read }) => read.longest)),
    readabilityAlone: at(measured.map(({ alone }) => alone.ms)),
  };
}

async function runFixtures(): Promise<void> {
  console.log("no benchmark data: a small run on the project's own fixture pages, whose figures promise nothing");
  const fixtures = readFixturePages();
  const measured = await runPages(fixtures.map(({ id, url, html }) => ({ id, url, html: () => Buffer.from(html) })));
  const kinds = new Map(measured.map(({ id, detect }) => [id, detect.kind !== 'neither']));
  const right = fixtures.filter(({ id, article }) => kinds.get(id) === (article !== null)).length;
  const figures = { pages: fixtures.length, detectedRight: right, ms: timesOf(measured), ownPages: await measureOwnPages() };
  console.log(JSON.stringify(figures, null, 1));
  console.log(tableOf([HEAD, ...timeRows(figures.ms), ...ownRows(figures.ownPages)]));
}

/** Posts of the live blogs among the pages, and those that stand in the page's own elements. */
function livePostsOf(measured: readonly Measured[]): { posts: number; anchored: number } {
  const anchored = measured.flatMap(({ read }) => read.anchored);
  return { posts: anchored.length, anchored: anchored.filter((is) => is).length };
}

type Row = readonly (string | number)[];

const HEAD: Row = ['metric', 'Sidelight', 'Readability alone', 'goal'];

const detectionRows = ({ newsFound, othersLetThrough, homeAndSection }: Detection): Row[] => [
  ['news found', newsFound.articles.toFixed(3), '', '.985'],
  ['others let through', othersLetThrough.articles.toFixed(3), '', '.02'],
  ['front and section pages let through', homeAndSection.articles.toFixed(3), '', '0'],
];

/** Fields of the scorer's that the plan has goals for, as it names them and as the table does. */
const FIELDS: Readonly<Record<string, string>> = { titleFuzzy: 'title', byHit: 'byline', siteLoose: 'outlet', date: 'date by day' };
/** What the scorer gives where no page of a source has the field. */
const NOT_COUNTED = 'null/0';

const bodyRows = (sources: Sources): Row[] =>
  Object.entries(sources).flatMap(([source, { sidelight, readability }]) => {
    const body: Row = [`body F1 (P), ${source}`, f1Of(sidelight.text), f1Of(readability.text), ''];
    const leaks: Row = [`leaks / recall, ${source}`, leaksOf(sidelight.segs), leaksOf(readability.segs), ''];
    const fields = Object.entries(FIELDS).flatMap(([field, name]): Row[] => {
      const value = sidelight.meta[field] ?? NOT_COUNTED;
      return value === NOT_COUNTED ? [] : [[`${name}, ${source}`, value, readability.meta[field] ?? '', '']];
    });
    return [...(sidelight.text.n > 0 ? [body] : []), ...(sidelight.segs.n > 0 ? [leaks] : []), ...fields];
  });

const leaksOf = ({ leak, with: recall }: Scores['segs']) => `${leak ?? '-'} / ${recall ?? '-'}`;

/** The scorer gives null where it has nothing to count. */
const f1Of = ({ F1, P }: Scores['text']) => (F1 === null || P === null ? '-' : `${F1.toFixed(3)} (${P.toFixed(3)})`);

const timeRows = ({ detector, extraction, longestStage, readabilityAlone }: Times): Row[] => [
  ['detector p50 / p95, cold, ms', `${detector.p50} / ${detector.p95}`, '', '2 / 6'],
  [
    'whole extraction p50 / p95, cold, ms',
    `${extraction.p50} / ${extraction.p95}`,
    `${readabilityAlone.p50} / ${readabilityAlone.p95}`,
    '1.2 x Readability',
  ],
  ['longest stage p95 / most, ms', `${longestStage.p95} / ${longestStage.max}`, '', '500'],
];

const ownRows = ({ hostile, live }: OwnPagesFigures): Row[] => [
  [`longest stage on ${hostile.pages} hostile pages, ms (${hostile.slowest})`, hostile.longestStage, '', '500'],
  ['longest look of the detector on them, ms', hostile.longestLook, '', '500'],
  ['reports in them that are read', `${hostile.reportsRead} of ${hostile.reports}`, '', 'all'],
  [`posts of ${live.forms} forms of live blogs that stand in the DOM`, `${live.anchored} of ${live.posts}`, '', '.95'],
  ['those with their time', `${live.timed} of ${live.anchored}`, '', ''],
];

/** Into the benchmarks' document where it has a place for it, and on the screen. */
function tell(table: string): void {
  console.log(table);
  if (!writePart('docs/BENCHMARKS.md', table)) console.log('docs/BENCHMARKS.md has no place marked for this table: not written');
}
