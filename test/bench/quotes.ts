import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findQuotes } from '../../src/core/analyse/quotes';
import { readPlainText } from '../../src/core/analyse/read-plain-text';
import { english } from '../../src/core/languages/en';
import type { Article } from '../../src/core/model/article';
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

/** An engine: `read` is what an article is before the engine sees it and is not timed; what `quotes` takes is. */
interface Engine<Input = unknown> {
  readonly name: string;
  read(text: string, id: string): Input;
  quotes(input: Input): readonly PredictedQuote[];
}

/** Every third article of the dev sets is held back from training (src/build/train-quotes.ts) and reported apart. */
const HELD_BACK = 3;
/** Runs before the measured ones, so that the compiler has done its work, and measured runs, of which each article's median counts. */
const WARM_UPS = 4;
const ROUNDS = 7;
/** A page as long as any: the core promises under a second for it. */
const LONG_PAGE_WORDS = 200_000;

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
  const sets = readdirSync(dataFolder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((file) => ({ name: file.replace(/\.jsonl$/, ''), gold: scorer.readJsonl(join(dataFolder, file)) }));
  // One engine after the other, so that none is timed in the heap that another left behind.
  for (const engine of engines) {
    for (const { name, gold } of sets) {
      const hand = readHand(scorer, dataFolder, name);
      const predicted = predict(gold, engine);
      for (const [part, articles] of partsOf(name, gold)) {
        const ids = new Set(articles.map(({ id }) => id));
        const result = scorer.score(
          articles,
          predicted.filter(({ id }) => ids.has(id)),
          { hand },
        );
        results[`${part} ${engine.name}`] = result;
        console.log(`\n${part}, ${engine.name}\n${scorer.table(result)}`);
      }
      if (engine === SIDELIGHT) lines.push(...predicted.map((line) => JSON.stringify(line)));
    }
    if (engine === SIDELIGHT) measureLongPage(sets.flatMap(({ gold }) => gold.map(({ text }) => text)));
  }
  if (predictions) writeFileSync(predictions, `${lines.join('\n')}\n`);
  if (json) writeFileSync(json, `${JSON.stringify(results, null, 1)}\n`);
}

async function findEngines(scorerAt: string): Promise<Engine[]> {
  const engines: Engine[] = [SIDELIGHT];
  const ofText = (name: string, quotes: (text: string) => readonly PredictedQuote[]): Engine<string> => ({
    name,
    read: (text) => text,
    quotes,
  });
  const regexAt = join(scorerAt, '..', 'baseline-regex.mjs');
  if (existsSync(regexAt)) {
    const { extract }: { extract(text: string): PredictedQuote[] } = await import(pathToFileURL(regexAt).href);
    engines.push(ofText('regex baseline', extract) as Engine);
  }
  const compromise = await quoteWithCompromise(createRequire(import.meta.url));
  if (compromise) engines.push(ofText('compromise', compromise) as Engine);
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

function predict(gold: readonly GoldArticle[], engine: Engine): Prediction[] {
  const inputs = gold.map(({ text, id }) => engine.read(text, id));
  for (let i = 0; i < WARM_UPS; i++) for (const input of inputs) engine.quotes(input);
  return gold.map(({ id }, i) => {
    const input = inputs[i];
    const times = Array.from({ length: ROUNDS }, () => timeOf(() => engine.quotes(input)));
    return { id, ms: medianOf(times), quotes: engine.quotes(input) };
  });
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const medianOf = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** All texts one after the other, over and over, as one page. */
function measureLongPage(texts: readonly string[]): void {
  let page = '';
  let words = 0;
  for (let i = 0; words < LONG_PAGE_WORDS && texts.length > 0; i++) {
    const text = texts[i % texts.length] ?? '';
    page += `${text}\n\n`;
    words += text.split(/\s+/).length;
  }
  const input = SIDELIGHT.read(page, 'long');
  const times = Array.from({ length: ROUNDS }, () => timeOf(() => SIDELIGHT.quotes(input)));
  console.log(`\none page of ${words} words: median ${medianOf(times).toFixed(0)} ms of ${ROUNDS} runs`);
}

/** Sentences, quotations and speakers of an article that is read; reading it is another stage (`bench extraction`). */
const SIDELIGHT: Engine<Article> = {
  name: 'sidelight',
  read: (text, id) => readPlainText({ id, text }),
  quotes: (article) => {
    const { quotes, speakers } = findQuotes(article, splitSentences(article.text, article.boilerplate, english), english);
    const persons = new Map(speakers.flatMap((speaker) => (speaker.type === 'person' ? [[speaker.id, speaker.name] as const] : [])));
    return quotes.map(({ start, end, kind, speaker, unnamed, sourceStart, sourceEnd }) => ({
      ...{ start, end, kind, anonymous: unnamed, sourceStart, sourceEnd },
      speaker: speaker === null ? null : (persons.get(speaker) ?? null),
    }));
  },
};
