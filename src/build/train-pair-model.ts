import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Forest, formatForest, readForest, scoreForest } from '../core/match/forest';
import { type BoostingOptions, sequence, type TrainingRow, trainBoosting } from './train-boosting';
import { contextRows, type ScoredSet, type Scorer, scoreSet } from './train-context';
import { trainLogistic } from './train-logistic';
import { buildSet, type LabelledArticle, signArticles, type TrainingSet } from './train-sets';
import { chooseThreshold, type JudgedPage, judge, qualityAt } from './train-threshold';

// Trains the pair model and the context model on the tuning halves of the dev data and writes their weights:
//   npx tsx src/build/train-pair-model.ts ../shared/benchmarks/stories
// The report halves are scored at the end and never trained on; as unlabelled neighbours they are seen as other stories, which they are.

const OUTPUT = 'src/core/match';
/** Articles of one set that are looked at beside each. */
const NEAR = 50;
const FOLDS = 4;
const PAIR_OPTIONS: BoostingOptions = { trees: 150, depth: 4, rate: 0.07, leastRows: 15, shrinkage: 2, rowShare: 0.7, inputShare: 0.6 };
const CONTEXT_OPTIONS: BoostingOptions = { trees: 160, depth: 4, rate: 0.06, leastRows: 20, shrinkage: 3, rowShare: 0.7, inputShare: 0.5 };
/** How much rows count of: the page without its own story, a small corpus with it, a small corpus without it. */
const WEIGHTS = { absent: 0.8, small: 0.5, smallAbsent: 0.3 };
/** Shares of the articles that a small corpus keeps. */
const SMALL_SHARES = [0.02, 0.1, 0.35];
/** Unlabelled articles of these years stand close enough together to be each other's distractors. */
const UNLABELLED_YEARS = /^(?:2018|2019-0[1-6])/;
/** Log-odds by which the first models must be sure before a pair of unlabelled articles is taught. */
const SURE = 1.5;
/** Days apart beyond which two unlabelled articles are taken to tell different stories, whatever their words. */
const OTHER_STORY_DAYS = 6;

interface Labelled {
  readonly name: string;
  readonly set: TrainingSet;
  readonly weight: number;
}

interface Rows {
  readonly pair: readonly TrainingRow[];
  readonly context: readonly TrainingRow[];
}

interface Models {
  readonly pair: Forest;
  readonly context: Forest;
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
    { name: 'allsides-dated.dev without dates', set: buildSet(dated, NEAR, { hideDates: true }), weight: 0.6 },
    { name: 'ecbplus.dev', set: buildSet(short, NEAR), weight: 0.7 },
    { name: 'allsides-dated.dev', set: buildSet(dated, NEAR), weight: 0 },
  ];
  log('sets built');
  const first = train(labelled, { pair: [], context: [] });
  report('labelled data', first);
  const unlabelled = signArticles(join(folder, 'background.12k.jsonl.gz'), ({ date }) => date !== null && UNLABELLED_YEARS.test(date));
  const taught = teach(first, { dated: buildSet(unlabelled, NEAR / 2), undated: buildSet(unlabelled, NEAR / 2, { hideDates: true }) });
  const last = train(labelled, taught);
  const shownFrom = report('with unlabelled data', last);
  write(last, shownFrom);
}

function train(labelled: readonly Labelled[], extra: Rows): Models {
  const sources = labelled.filter(({ weight }) => weight > 0);
  const pairRows = sources.flatMap((source) => tuningArticles(source).flatMap(({ article, fold }) => pairRowsOf(source, article, fold)));
  const pairs = trainFolds(pairRows, extra.pair, PAIR_OPTIONS);
  log(`pair model of ${pairRows.length + extra.pair.length} rows`);
  const scored = new Map(labelled.map(({ name, set }) => [name, scoreSet(set, (article) => pairs.scorerFor(set.articles[article]))]));
  const random = sequence(3);
  const contextOf = ({ name, set, weight }: Labelled) => {
    const scoredSet = scored.get(name);
    if (!scoredSet) return [];
    return tuningArticles({ set }).flatMap(({ article, fold }) => contextRowsOf(scoredSet, { article, fold, weight, random }));
  };
  const rows = sources.flatMap(contextOf);
  const contexts = trainFolds(rows, extra.context, CONTEXT_OPTIONS);
  log(`context model of ${rows.length + extra.context.length} rows`);
  const judged = new Map([...scored].map(([name, set]) => [name, judge(set, (article) => contexts.scorerFor(set.set.articles[article]))]));
  return { pair: pairs.forest, context: contexts.forest, judged };
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
  return (set.near[article] ?? []).map((pair) => ({ inputs: pair.features, isSame: isSame(set, article, pair.article), weight, fold }));
}

function isSame({ articles }: TrainingSet, a: number, b: number): boolean {
  return articles[a]?.story === articles[b]?.story;
}

interface ContextPage {
  readonly article: number;
  readonly fold: number;
  readonly weight: number;
  readonly random: () => number;
}

/** The page in the whole corpus, with its story absent, and both in a small part of the corpus: the model must bear all four. */
function contextRowsOf(scored: ScoredSet, { article, fold, weight, random }: ContextPage): FoldRow[] {
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
    contextRows(scored, article, isGone).map(({ candidate, inputs }) => ({
      ...{ inputs, isSame: isOwn(candidate), weight: weight * viewWeight, fold },
    })),
  );
}

/** A model of all rows, and for each fold's articles one that has not seen them. */
function trainFolds(rows: readonly FoldRow[], extra: readonly TrainingRow[], options: BoostingOptions) {
  const fit = (fold: number | null) => {
    const chosen = [...rows.filter((row) => row.fold !== fold), ...extra];
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

/**
 * Rows from unlabelled articles. Where dates are known the first models are good teachers: pairs that they are sure of, and pairs far apart
 * in time, are shown to the next models without their dates (and, less, with them).
 */
function teach({ pair, context }: Models, sets: { readonly dated: TrainingSet; readonly undated: TrainingSet }): Rows {
  const scorer: Scorer = (inputs) => scoreForest(pair, inputs);
  const dated = scoreSet(sets.dated, () => scorer);
  const undated = scoreSet(sets.undated, () => scorer);
  const verdicts = sets.dated.articles.map(
    (_, page) => new Map(contextRows(dated, page, () => false).map(({ candidate, inputs }) => [candidate, scoreForest(context, inputs)])),
  );
  const labelOf = (a: number, b: number): boolean | null => {
    const [x, y] = [sets.dated.articles[a], sets.dated.articles[b]];
    if (!x?.days || !y?.days || x.outlet === y.outlet) return null;
    if (Math.abs(x.days.first - y.days.first) > OTHER_STORY_DAYS) return false;
    const both = [verdicts[a]?.get(b) ?? -9, verdicts[b]?.get(a) ?? -9];
    if (Math.max(...both) > SURE && Math.min(...both) > 0) return true;
    return Math.max(...both) < -SURE ? false : null;
  };
  const weighed = [[undated, 0.25] as const, [dated, 0.1] as const];
  const rowOf = (inputs: readonly number[], label: boolean | null, weight: number) =>
    label === null ? [] : [{ inputs, isSame: label, weight }];
  return {
    pair: weighed.flatMap(([{ near }, weight]) =>
      near.flatMap((pairs, page) => pairs.flatMap(({ key, features }) => rowOf(features, labelOf(page, key), weight))),
    ),
    context: weighed.flatMap(([scored, weight]) =>
      scored.near.flatMap((_, page) =>
        contextRows(scored, page, () => false).flatMap(({ candidate, inputs }) => rowOf(inputs, labelOf(page, candidate), weight)),
      ),
    ),
  };
}

function report(title: string, { judged }: Models): number {
  const dated = judged.get('allsides-dated.dev') ?? [];
  const shownFrom = chooseThreshold(dated.filter(({ half }) => half === 'tune'));
  log(`${title}: shown from ${shownFrom.toFixed(2)} log-odds`);
  for (const [name, pages] of judged) {
    for (const half of ['tune', 'report']) {
      const quality = qualityAt(
        pages.filter((page) => page.half === half),
        shownFrom,
      );
      const figures = Object.entries(quality).map(([key, value]) => `${key} ${value.toFixed(3)}`);
      log(`  ${name}, ${half} half: ${figures.join(', ')}`);
    }
  }
  return shownFrom;
}

function write({ pair, context }: Models, shownFrom: number): void {
  const head = '// Made by src/build/train-pair-model.ts; the command stands there.\n\n';
  const pairData = `/** Weights of the pair model, as \`readForest\` reads them. */\nexport const PAIR_MODEL_DATA =\n  '${formatForest(pair)}';\n`;
  const contextData =
    `/** Log-odds from which a report is shown. */\nexport const SHOWN_FROM_LOG_ODDS = ${Number(shownFrom.toPrecision(3))};\n\n` +
    `/** Weights of the context model, as \`readForest\` reads them. */\nexport const CONTEXT_MODEL_DATA =\n  '${formatForest(context)}';\n`;
  writeFileSync(join(OUTPUT, 'pair-model-data.ts'), head + pairData);
  writeFileSync(join(OUTPUT, 'context-model-data.ts'), head + contextData);
}

function log(line: string): void {
  console.error(`${Math.round(process.uptime())} s: ${line}`);
}

main();
