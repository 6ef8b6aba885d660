import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Forest, formatForest, readForest, scoreForest } from '../core/learned/forest';
import { type BoostingOptions, sequence, type TrainingRow, trainBoosting } from './train-boosting';
import { contextRows, type ScoredSet, type Scorer, scoreSet } from './train-context';
import { hideDate, leaveGaps } from './train-gaps';
import { trainLogistic } from './train-logistic';
import { type JudgedPage, judge, qualityAt } from './train-quality';
import { buildSet, type LabelledArticle, signArticles, type TrainingSet } from './train-sets';

// Trains the pair model and the context model on the tuning halves of the dev data and writes their weights:
//   npx tsx src/build/train-pair-model.ts ../shared/benchmarks/stories
// The report halves are scored at the end and never trained on; as unlabelled neighbours they are seen as other stories, which they are.

const OUTPUT = 'src/core/match';
/** Articles of one set that are looked at beside each. */
const NEAR = 50;
/** Nearest articles of which every pair is a row. */
const NEAREST = 12;
const FOLDS = 4;
const PAIR_OPTIONS: BoostingOptions = { trees: 150, depth: 4, rate: 0.07, leastRows: 15, shrinkage: 2, rowShare: 0.7, inputShare: 0.6 };
const CONTEXT_OPTIONS: BoostingOptions = { trees: 160, depth: 4, rate: 0.06, leastRows: 20, shrinkage: 3, rowShare: 0.7, inputShare: 0.5 };
const REFINING_OPTIONS: BoostingOptions = { ...CONTEXT_OPTIONS, trees: 120, leastRows: 30 };
/** How much rows count of: the page without its own story, a small corpus with it, a small corpus without it. */
const WEIGHTS = { absent: 0.8, small: 0.5, smallAbsent: 0.3 };
/** Shares of the articles that a small corpus keeps. */
const SMALL_SHARES = [0.02, 0.1, 0.35];

interface Labelled {
  readonly name: string;
  readonly set: TrainingSet;
  readonly weight: number;
}

interface Models {
  readonly pair: Forest;
  readonly context: Forest;
  readonly refining: Forest;
  readonly judged: ReadonlyMap<string, readonly JudgedPage[]>;
}

function main(): void {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('expected the folder of the stories data as the only argument');
  const dated = signArticles(join(folder, 'allsides-dated.dev.jsonl.gz'));
  const mixed = signArticles(join(folder, 'allsides.dev.jsonl.gz'));
  const short = signArticles(join(folder, 'ecbplus.dev.jsonl.gz'));
  const labelled: Labelled[] = [
    { name: 'allsides.dev', set: buildSet(mixed, NEAR), weight: 1 },
    { name: 'allsides-dated.dev without dates', set: buildSet(dated, NEAR, hideDate), weight: 0.6 },
    { name: 'allsides-dated.dev with gaps', set: buildSet(dated, NEAR, leaveGaps), weight: 0.4 },
    { name: 'ecbplus.dev', set: buildSet(short, NEAR), weight: 0.7 },
    { name: 'allsides-dated.dev', set: buildSet(dated, NEAR), weight: 0 },
  ];
  log('sets built');
  const models = train(labelled);
  report(models);
  write(models);
}

function train(labelled: readonly Labelled[]): Models {
  const sources = labelled.filter(({ weight }) => weight > 0);
  const pairRows = sources.flatMap((source) => tuningArticles(source).flatMap(({ article, fold }) => pairRowsOf(source, article, fold)));
  const pairs = trainFolds(pairRows, PAIR_OPTIONS);
  log(`pair model of ${pairRows.length} rows`);
  const scored = new Map(labelled.map(({ name, set }) => [name, scoreSet(set, (article) => pairs.scorerFor(set.articles[article]))]));
  const contextRowsFor = (scorersFor?: (article: LabelledArticle | undefined) => Scorer) => {
    const random = sequence(3);
    return sources.flatMap(({ name, set, weight }) => {
      const scoredSet = scored.get(name);
      if (!scoredSet) return [];
      return tuningArticles({ set }).flatMap(({ article, fold }) => {
        const first = scorersFor?.(set.articles[article]);
        return contextRowsOf(scoredSet, { article, fold, weight, random, ...(first ? { first } : {}) });
      });
    });
  };
  const rows = contextRowsFor();
  const contexts = trainFolds(rows, CONTEXT_OPTIONS);
  log(`context model of ${rows.length} rows`);
  const refining = trainFolds(contextRowsFor(contexts.scorerFor), REFINING_OPTIONS);
  log('refining model');
  const judgedOf = (set: ScoredSet) =>
    judge(set, (index) => {
      const article = set.set.articles[index];
      return { first: contexts.scorerFor(article), last: refining.scorerFor(article) };
    });
  const judged = new Map([...scored].map(([name, set]) => [name, judgedOf(set)]));
  return { pair: pairs.forest, context: contexts.forest, refining: refining.forest, judged };
}

interface FoldRow extends TrainingRow {
  readonly fold: number;
}

function tuningArticles({ set }: Pick<Labelled, 'set'>) {
  return set.articles.flatMap(({ half, story }, article) => (half === 'tune' ? [{ article, fold: foldOf(story) }] : []));
}

/** All articles of a story fall into one fold. */
function foldOf(story: string): number {
  let sum = 7;
  for (const character of story) sum = (Math.imul(sum, 31) + character.charCodeAt(0)) >>> 0;
  return (sum >>> 3) % FOLDS;
}

function pairRowsOf({ set, weight }: Labelled, article: number, fold: number): FoldRow[] {
  return thinFar(set.near[article] ?? []).map(({ pair, times }) => ({
    ...{ inputs: pair.features, isSame: isSame(set, article, pair.article), weight: weight * times, fold },
  }));
}

/** Far pairs teach little each: of those beyond the nearest, every third counts threefold. */
function thinFar<Pair>(pairs: readonly Pair[]): { readonly pair: Pair; readonly times: number }[] {
  return pairs.flatMap((pair, place) => {
    if (place < NEAREST) return [{ pair, times: 1 }];
    return place % 3 === 0 ? [{ pair, times: 3 }] : [];
  });
}

function isSame({ articles }: TrainingSet, a: number, b: number): boolean {
  return articles[a]?.story === articles[b]?.story;
}

interface ContextPage {
  readonly article: number;
  readonly fold: number;
  readonly weight: number;
  readonly random: () => number;
  readonly first?: Scorer;
}

/** The page in the whole corpus, with its story absent, and both in a small part of the corpus: the model must bear all four. */
function contextRowsOf(scored: ScoredSet, { article, fold, weight, random, first }: ContextPage): FoldRow[] {
  const share = SMALL_SHARES[Math.floor(random() * SMALL_SHARES.length)] ?? 1;
  const salt = Math.floor(random() * 2 ** 32);
  const isOwn = (other: number) => isSame(scored.set, article, other);
  const isOut = (other: number) => sequence(salt ^ Math.imul(other + 1, 2654435761))() > share;
  const views: [isGone: (other: number) => boolean, weight: number][] = [
    [() => false, 1],
    [isOwn, WEIGHTS.absent],
    [(other) => !isOwn(other) && isOut(other), WEIGHTS.small],
    [(other) => isOwn(other) || isOut(other), WEIGHTS.smallAbsent],
  ];
  return views.flatMap(([isGone, viewWeight]) =>
    contextRows(scored, { page: article, isGone, ...(first ? { first } : {}) }).map(({ candidate, inputs }) => ({
      ...{ inputs, isSame: isOwn(candidate), weight: weight * viewWeight, fold },
    })),
  );
}

/**
 * A model of all rows, and for each fold's articles one that has not seen them as pages. As candidates of other folds' pages it has: what is printed
 * of the tuning half is too good (docs/BENCHMARKS.md). Without those rows the loss is honest and the weights are no better on the other half.
 */
function trainFolds(rows: readonly FoldRow[], options: BoostingOptions) {
  const fit = (fold: number | null) => {
    const chosen = rows.filter((row) => row.fold !== fold);
    return readForest(formatForest({ ...trainLogistic(chosen), ...trainBoosting(chosen, options) }));
  };
  const forest = fit(null);
  const folds = Array.from({ length: FOLDS }, (_, fold) => fit(fold));
  const scorerFor = (article: LabelledArticle | undefined): Scorer => {
    const chosen = article?.half === 'tune' ? (folds[foldOf(article.story)] ?? forest) : forest;
    return (inputs) => scoreForest(chosen, inputs);
  };
  return { forest, scorerFor };
}

/** Log-odds at which the quality of each set is printed. */
const BARS = [-0.6, -0.2, 0.2, 0.6, 1, 1.4, 1.8];

/** Prints the quality of each set at several bars, before the look back from the candidates: `npm run bench stories` has the last word. */
function report({ judged }: Models): void {
  for (const [name, pages] of judged) {
    for (const half of ['tune', 'report']) {
      const chosen = pages.filter((page) => page.half === half);
      for (const bar of BARS) {
        const figures = Object.entries(qualityAt(chosen, bar)).map(([key, value]) => `${key} ${value.toFixed(3)}`);
        log(`  ${name}, ${half} half, from ${bar.toFixed(2)}: ${figures.join(', ')}`);
      }
    }
  }
}

function write({ pair, context, refining }: Models): void {
  const head = '// Made by src/build/train-pair-model.ts; the command stands there.\n';
  const line = (doc: string, name: string, value: string) =>
    `\n/** ${doc} */\nexport const ${name} =${value.startsWith("'") ? '\n  ' : ' '}${value};\n`;
  const weights = (doc: string, name: string, forest: Forest) =>
    line(`${doc}, as \`readForest\` reads it.`, name, `'${formatForest(forest)}'`);
  writeFileSync(join(OUTPUT, 'pair-model-data.ts'), head + weights('The pair model', 'PAIR_MODEL_DATA', pair));
  writeFileSync(
    join(OUTPUT, 'context-model-data.ts'),
    head +
      weights('The context model', 'CONTEXT_MODEL_DATA', context) +
      weights('The context model of the second round', 'REFINING_MODEL_DATA', refining),
  );
}

function log(line: string): void {
  console.error(`${Math.round(process.uptime())} s: ${line}`);
}

main();
