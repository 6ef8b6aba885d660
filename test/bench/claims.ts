import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { analyseArticle } from '../../src/core/analyse/analyse-article';
import { readPlainText } from '../../src/core/analyse/read-plain-text';
import { reportOf } from '../../src/core/analyse/report-of';
import { alignClaims } from '../../src/core/compare/align-claims';
import { compareCoverage } from '../../src/core/compare/compare-coverage';
import { pairFigures } from '../../src/core/compare/figures';
import { gather } from '../../src/core/compare/gather';
import { areOtherWords, isSameStatement, readQuoteWords } from '../../src/core/compare/quote-likeness';
import type { Analysis } from '../../src/core/model/analysis';
import type { Span } from '../../src/core/model/article';
import type { QuoteVariant } from '../../src/core/model/comparison';
import type { Coverage } from '../../src/core/model/coverage';
import type { Report } from '../../src/core/model/report';
import type { BenchOptions } from './bench';

interface GoldArticle {
  readonly id: string;
  readonly outlet: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

interface GoldStory {
  readonly story: string;
  readonly articles: readonly GoldArticle[];
}

interface Scorer {
  score(gold: readonly GoldStory[], predictions: readonly Prediction[], options?: { byStory: boolean }): unknown;
  orderedPairs(story: GoldStory): readonly (readonly [string, string])[];
}

interface Prediction {
  readonly pair: { readonly a: string; readonly b: string };
  readonly missing: readonly (Span & { readonly score: number })[];
  readonly carried: readonly { readonly b: Span; readonly a: Span }[];
  readonly figures: readonly { readonly a: Span; readonly b: Span; readonly label: string }[];
  readonly variants: readonly { readonly a: Span; readonly b: Span }[];
}

type Version = QuoteVariant['versions'][number];

interface Read {
  readonly analysis: Analysis;
  readonly report: Report;
}

/** Scores claims, figures and quote variants on every set of the data folder, and the baselines beside the scorer on the first. */
export default async function benchClaims({ dataFolder, scorerFolder, predictions, json }: BenchOptions): Promise<void> {
  const scorerAt = [dataFolder, scorerFolder].flatMap((folder) => (folder ? [join(folder, 'score-claims.mjs')] : [])).find(existsSync);
  if (!dataFolder || !scorerAt) {
    console.log('claims: no data; the fixtures hold no aligned sentences, so nothing was measured');
    return;
  }
  const scorer: Scorer = await import(pathToFileURL(scorerAt).href);
  const results: Record<string, unknown> = {};
  const lines: string[] = [];
  for (const file of readdirSync(dataFolder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    const gold = readLines<GoldStory>(join(dataFolder, file));
    const made = gold.flatMap((story) => predictStory(story, scorer));
    const started = performance.now();
    results[file] = scorer.score(gold, made, { byStory: false });
    lines.push(...made.map((prediction) => JSON.stringify(prediction)));
    console.log(`== ${file} (${gold.length} stories, ${made.length} pairs, scored in ${Math.round(performance.now() - started)} ms)`);
    print(results[file]);
  }
  printSpeed(join(dataFolder, 'dev.jsonl'));
  printBaselines(dataFolder);
  if (predictions) writeFileSync(predictions, `${lines.join('\n')}\n`);
  if (json) writeFileSync(json, `${JSON.stringify(results, null, 1)}\n`);
}

/** The predictions for every ordered pair of a story. */
export function predictStory(story: GoldStory, scorer: Pick<Scorer, 'orderedPairs'>): Prediction[] {
  const read = new Map(story.articles.map((article) => [article.id, readArticle(article)]));
  return scorer.orderedPairs(story).map(([a, b]) => {
    const page = read.get(a);
    const other = read.get(b);
    if (!page || !other) throw new Error(`${story.story}: the pair ${a}, ${b} names an article that is not there`);
    return predictPair(page, other);
  });
}

/** One page beside one other report. */
export function predictPair(page: Read, other: Read): Prediction {
  const coverage: Coverage = {
    self: null,
    story: null,
    found: [{ report: other.report, score: 1, why: [] }],
    related: [],
    searched: { articles: 1, outlets: 1, from: null, to: null },
  };
  const comparison = compareCoverage(page.analysis, page.report, coverage);
  const gathering = gather(page.analysis, page.report, coverage);
  const placed = (text: { start: number | null; end: number | null }) => ({ start: text.start ?? 0, end: text.end ?? 0 });
  const isOther = ({ articleId }: { articleId: string }) => articleId === other.report.id;
  return {
    pair: { a: page.report.id, b: other.report.id },
    missing: comparison.missingHere.flatMap(({ evidence, score }) => evidence.filter(isOther).map((text) => ({ ...placed(text), score }))),
    carried: alignClaims(gathering).flatMap(({ statement, sentences }) =>
      statement.span ? sentences.map((sentence) => ({ b: placed(statement.span ?? { start: 0, end: 0 }), a: placed(sentence) })) : [],
    ),
    figures: pairFigures(gathering).map(({ here, there, agrees }) => ({
      a: placed(here),
      b: placed(there),
      label: agrees ? 'agree' : 'differ',
    })),
    variants: comparison.quoteVariants.flatMap(({ versions }) => {
      const own = versions.filter((version) => !isOther(version));
      return own.flatMap((version) => versions.filter(isOther).flatMap((theirs) => pairPieces(version, theirs)));
    }),
  };
}

/** The pieces of two versions that say the same in other words: the labels are of pieces, and a reader sees them side by side. */
function pairPieces(a: Version, b: Version): { a: Span; b: Span }[] {
  const piecesOf = ({ text, start, spoken }: Version) =>
    spoken.map((span) => ({
      span: { start: (start ?? 0) + span.start, end: (start ?? 0) + span.end },
      words: readQuoteWords(text.slice(span.start, span.end), 'en'),
    }));
  const theirs = piecesOf(b);
  return piecesOf(a).flatMap((piece) =>
    theirs.flatMap((other) =>
      piece.words && other.words && isSameStatement(piece.words, other.words, 'one') && areOtherWords(piece.words, other.words)
        ? [{ a: piece.span, b: other.span }]
        : [],
    ),
  );
}

/** An article of the data as the engine reads it. */
export function readArticle({ id, outlet, title, date, text }: GoldArticle): Read {
  const article = readPlainText({ id, outlet, title, published: date, text });
  const analysis = analyseArticle(article);
  return { analysis, report: reportOf(analysis) };
}

function readLines<Line>(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Line => JSON.parse(line));
}

function print(result: unknown): void {
  for (const [name, value] of Object.entries(result ?? {})) {
    const figures =
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([key, figure]) => `${key} ${short(figure)}`)
        : [short(value)];
    console.log(name.padEnd(24), figures.join('  '));
  }
}

const short = (value: unknown) => (typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : String(value));

const SPEED_REPORTS = [15, 30, 60];
const SPEED_RUNS = 9;

/** How long one page takes beside many reports: the median of several runs, with texts of the set taken as one story. */
function printSpeed(path: string): void {
  if (!existsSync(path)) return;
  const [page, ...others] = readLines<GoldStory>(path).flatMap(({ articles }) => articles.map(readArticle));
  if (!page) return;
  for (const count of SPEED_REPORTS) {
    const found = others.slice(0, count).map(({ report }) => ({ report, score: 1, why: [] }));
    const words = found.reduce((sum, { report }) => sum + report.signature.words, 0);
    const searched = { articles: count, outlets: count, from: null, to: null };
    const times = Array.from({ length: SPEED_RUNS }, () => {
      const started = performance.now();
      compareCoverage(page.analysis, page.report, { self: null, story: null, found, related: [], searched });
      return performance.now() - started;
    }).sort((a, b) => a - b);
    const median = times[Math.floor(SPEED_RUNS / 2)] ?? 0;
    console.log(`speed: ${found.length} reports of ${Math.round(words / Math.max(1, found.length))} words, median ${median.toFixed(0)} ms`);
  }
}

/** The baselines weigh words by the stories' articles, which lie compressed beside the claims. */
function printBaselines(dataFolder: string): void {
  const baselines = join(dataFolder, 'baselines.mjs');
  const articles = join(dataFolder, '..', 'stories', 'allsides-dated.dev.jsonl.gz');
  if (!existsSync(baselines) || !existsSync(articles)) return;
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const plain = join(folder, 'articles.jsonl');
  writeFileSync(plain, gunzipSync(readFileSync(articles)));
  console.log('== baselines');
  console.log(execFileSync(process.execPath, [baselines, join(dataFolder, 'dev.jsonl'), plain], { encoding: 'utf8', maxBuffer: 1 << 26 }));
  rmSync(folder, { recursive: true });
}
