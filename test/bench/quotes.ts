import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findQuotes } from '../../src/core/analyse/quotes';
import { readPlainText } from '../../src/core/analyse/read-plain-text';
import { english } from '../../src/core/languages/en';
import { hashText } from '../../src/core/text/hash';
import { splitSentences } from '../../src/core/text/sentences';
import type { BenchOptions } from './bench';
import { quoteWithCompromise } from './quotes/compromise';

interface GoldArticle {
  readonly id: string;
  readonly text: string;
}

interface PredictedQuote {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly kind?: string;
  readonly anonymous?: boolean;
  readonly sourceStart?: number | null;
  readonly sourceEnd?: number | null;
}

interface Prediction {
  readonly id: string;
  readonly ms: number;
  readonly quotes: readonly PredictedQuote[];
}

interface Scorer {
  readJsonl(file: string): GoldArticle[];
  readHand(file: string): unknown;
  score(gold: readonly GoldArticle[], predictions: readonly Prediction[], options: { hand: unknown }): unknown;
  table(result: unknown): string;
}

type Engine = (text: string, id: string) => readonly PredictedQuote[];

/** Every third article of the dev sets is held back from training (src/build/train-quotes.ts) and reported apart. */
const HELD_BACK = 3;
/** Runs before the measured one, so that the compiler has done its work. */
const WARM_UPS = 2;

/** Scores quotations on every set of the data folder, beside the regex baseline and, where it is installed, compromise. */
export default async function benchQuotes({ dataFolder, scorerFolder, predictions, json }: BenchOptions): Promise<void> {
  const scorerAt = [dataFolder, scorerFolder].flatMap((folder) => (folder ? [join(folder, 'score-quotes.mjs')] : [])).find(existsSync);
  if (!dataFolder || !scorerAt) {
    console.log('quotes: no data; the fixtures hold no labelled attributions, so nothing was measured');
    return;
  }
  const scorer: Scorer = await import(pathToFileURL(scorerAt).href);
  const engines = await findEngines(scorerAt);
  const results: Record<string, unknown> = {};
  const lines: string[] = [];
  for (const file of readdirSync(dataFolder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    const name = file.replace(/\.jsonl$/, '');
    const hand = readHand(scorer, dataFolder, name);
    for (const [part, gold] of partsOf(name, scorer.readJsonl(join(dataFolder, file)))) {
      for (const [engine, run] of engines) {
        const predicted = predict(gold, run);
        const result = scorer.score(gold, predicted, { hand });
        results[`${part} ${engine}`] = result;
        console.log(`\n${part}, ${engine}\n${scorer.table(result)}`);
        if (engine === 'sidelight' && part === name) lines.push(...predicted.map((line) => JSON.stringify(line)));
      }
    }
  }
  if (predictions) writeFileSync(predictions, `${lines.join('\n')}\n`);
  if (json) writeFileSync(json, `${JSON.stringify(results, null, 1)}\n`);
}

async function findEngines(scorerAt: string): Promise<(readonly [string, Engine])[]> {
  const engines: (readonly [string, Engine])[] = [['sidelight', quoteWithSidelight]];
  const regexAt = join(scorerAt, '..', 'baseline-regex.mjs');
  if (existsSync(regexAt)) {
    const { extract }: { extract(text: string): PredictedQuote[] } = await import(pathToFileURL(regexAt).href);
    engines.push(['regex baseline', (text) => extract(text)]);
  }
  const compromise = await quoteWithCompromise(createRequire(import.meta.url));
  if (compromise) engines.push(['compromise', compromise]);
  else console.log('quotes: compromise is not installed and was not run');
  return engines;
}

/** A dev set as a whole and its two parts. */
function partsOf(name: string, gold: readonly GoldArticle[]): (readonly [string, readonly GoldArticle[]])[] {
  if (!name.endsWith('.dev')) return [[name, gold]];
  const isHeld = ({ id }: GoldArticle) => hashText(id) % HELD_BACK === 0;
  return [
    [name, gold],
    [`${name} trained on`, gold.filter((article) => !isHeld(article))],
    [`${name} held back`, gold.filter(isHeld)],
  ];
}

function readHand(scorer: Scorer, folder: string, name: string): unknown {
  const file = [name, name.split('.').slice(1).join('.')].map((part) => join(folder, `speakers.${part}.tsv`)).find(existsSync);
  return file ? scorer.readHand(file) : new Map();
}

function predict(gold: readonly GoldArticle[], run: Engine): Prediction[] {
  for (let i = 0; i < WARM_UPS; i++) for (const { text, id } of gold) run(text, id);
  return gold.map(({ text, id }) => {
    const start = performance.now();
    const quotes = run(text, id);
    return { id, ms: performance.now() - start, quotes };
  });
}

function quoteWithSidelight(text: string, id: string): PredictedQuote[] {
  const article = readPlainText({ id, text });
  const { quotes, speakers } = findQuotes(article, splitSentences(text, article.boilerplate, english), english);
  const persons = new Map(speakers.flatMap((speaker) => (speaker.type === 'person' ? [[speaker.id, speaker.name] as const] : [])));
  return quotes.map(({ start, end, kind, speaker, unnamed, sourceStart, sourceEnd }) => ({
    ...{ start, end, kind, anonymous: unnamed, sourceStart, sourceEnd },
    speaker: speaker === null ? null : (persons.get(speaker) ?? null),
  }));
}
