import { writeFileSync } from 'node:fs';
import { LINK_SIGNS } from '../core/compare/claim-links';
import type { LinkJudge } from '../core/compare/link-judge';
import { type Forest, formatForest, scoreForest } from '../core/learned/forest';
import { probabilityOf } from '../core/learned/linear';
import { readBenchmarkLabels, readKeptLabels } from './claim-labels';
import { type CarryRow, type LabelledPair, readCarryRows, readNewsRows, readPairs } from './claim-rows';
import { fitLogistic, type LogisticModel } from './logistic';
import { type BoostingOptions, trainBoosting } from './train-boosting';

// npx tsx src/build/train-claims.ts ../shared/benchmarks/claims/dev.jsonl ../shared/benchmarks/stories/allsides-dated.dev.jsonl.gz [SKIPPED_STORY,...]
// Fits the claim models on hand-labelled pairs, the benchmark's and those kept in data/, and writes them as data (then: npx biome check --write src/core);
// stories named after the files are left out.

const KEPT_LABELS = 'src/build/data/claim-labels.txt';

/** Pulls of logistic models to zero, and how trees grow beside them. Chosen by the log loss of stories left out; more trees gain a thousandth and weigh as much again. */
const LINK_RIDGE = 30;
const CARRY_RIDGE = 30;
const NEWS_RIDGE = 20;
const CENTRAL_RIDGE = 60;
const TREES: BoostingOptions = { trees: 30, depth: 3, rate: 0.2, leastRows: 15, shrinkage: 3, rowShare: 0.7, inputShare: 0.5 };
const LINK_TREES: BoostingOptions = { ...TREES, leastRows: 25 };
/** Digits that the trees' numbers keep. */
const DIGITS = 3;

/** Groups of stories: what a model gives to the next one's training is its answer to a group that it has not seen. */
const GROUPS = 8;

const TARGETS = {
  link: 'src/core/compare/data/link-weights.ts',
  carry: 'src/core/compare/data/carry-weights.ts',
  news: 'src/core/analyse/data/claim-weights.ts',
} as const;

function main(): void {
  const [file, texts, skipped = ''] = process.argv.slice(2);
  if (!file || !texts) throw new Error('expected the file of labelled pairs and the file with the texts of the kept ones');
  const labelled = [...readBenchmarkLabels(file), ...readKeptLabels(KEPT_LABELS, texts)];
  const stories = labelled.filter(({ story }) => !skipped.split(',').includes(story));
  const pairs = readPairs(stories);
  trainCarrying(pairs);
  trainNews(pairs);
  console.log(`${pairs.length} pairs of ${stories.length} stories`);
}

/** Links alone, links among those of their report, and claims: each learns from what the one before says of stories that it has not seen. */
function trainCarrying(pairs: readonly LabelledPair[]): void {
  const names = [...new Set(pairs.map(({ story }) => story))];
  const groupOf = new Map(names.map((name, at) => [name, at % GROUPS]));
  const groups = Array.from({ length: GROUPS }, (_, group) => group);
  const isIn = (group: number) => (row: { readonly story: string }) => groupOf.get(row.story) === group;
  const readBy = (judges: readonly LinkJudge[]) =>
    groups.flatMap((group) => pairs.filter(isIn(group)).flatMap((pair) => readCarryRows(pair, judges[group] ?? UNDECIDED)));
  const without = (rows: readonly CarryRow[], group: number) => rows.filter((row) => !isIn(group)(row));

  const first = readBy([]);
  const alone = groups.map((group) => judgeAlone(fitAlone(without(first, group))));
  const second = readBy(alone);
  const both = alone.map((judge, group) => judgeAmong(judge, fitAmong(without(second, group))));
  const sure = readBy(both).filter(({ label }) => label !== 'partly');
  const carry = fitAveraged(
    sure.map(({ features }) => features),
    sure.map(({ label }) => label === 'carried'),
    { ridge: CARRY_RIDGE, trees: TREES },
  );
  const among = fitAmong(second);
  write(TARGETS.link, 'LINK_MODEL', 'Whether a sentence carries a claim or a part of it: alone, and among the links of the report', [
    ['alone', linear(fitAlone(first))],
    ['among', linear(among)],
    ['trees', trees(among)],
  ]);
  write(TARGETS.carry, 'CARRY_MODEL', 'Whether a text carries a claim', [['carry', forest(carry)]]);
}

function trainNews(pairs: readonly LabelledPair[]): void {
  const rows = pairs.flatMap(readNewsRows).filter(({ label }) => label !== 'partly' && label !== 'carried');
  const signs = rows.map((row) => row.signs);
  const isNews = rows.map(({ label }) => label === 'missing');
  const central = rows.map(({ weight }) => weight === 2);
  const news = fitAveraged(signs, isNews, { ridge: NEWS_RIDGE, trees: TREES });
  write(TARGETS.news, 'CLAIM_MODEL', 'Whether a sentence is news and central', [
    ['news', linear(news)],
    ['newsTrees', trees(news)],
    ['central', linear(fitLogistic(signs, central, CENTRAL_RIDGE))],
  ]);
}

const UNDECIDED: LinkJudge = { alone: () => 0.5, among: () => 0.5 };

function judgeAlone({ weights, bias }: LogisticModel): LinkJudge {
  const alone = (signs: readonly number[]) => probabilityOf(signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), bias));
  return { ...UNDECIDED, alone };
}

const judgeAmong = (judge: LinkJudge, model: Forest): LinkJudge => ({
  ...judge,
  among: (signs) => probabilityOf(scoreForest(model, signs)),
});

function fitAlone(rows: readonly CarryRow[]): LogisticModel {
  const links = rows.flatMap((row) => row.links);
  return fitLogistic(
    links.map(({ signs }) => signs.slice(0, LINK_SIGNS)),
    links.map(({ isGood }) => isGood),
    LINK_RIDGE,
  );
}

function fitAmong(rows: readonly CarryRow[]): Forest {
  const links = rows.flatMap((row) => row.links).filter(({ signs }) => signs.length > LINK_SIGNS);
  return fitAveraged(
    links.map(({ signs }) => signs),
    links.map(({ isGood }) => isGood),
    { ridge: LINK_RIDGE, trees: LINK_TREES },
  );
}

/** A logistic model and boosted trees, which are averaged in use. */
function fitAveraged(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  { ridge, trees: options }: { readonly ridge: number; readonly trees: BoostingOptions },
): Forest {
  const { base, trees } = trainBoosting(
    rows.map((inputs, at) => ({ inputs, isSame: labels[at] ?? false, weight: 1 })),
    options,
  );
  const round = (value: number) => Number(value.toPrecision(DIGITS));
  return { ...fitLogistic(rows, labels, ridge), base, trees: trees.map((tree) => tree.map(round)) };
}

const trees = (model: Forest) => `'${[model.base.toPrecision(DIGITS), ...model.trees.map((tree) => tree.join(' '))].join(';')}'`;

const forest = (model: Forest) => `'${formatForest({ ...model, bias: short(model.bias), weights: model.weights.map(short) })}'`;

const linear = ({ weights, bias }: LogisticModel) => `{ weights: [${weights.map(short).join(', ')}], bias: ${short(bias)} }`;

function write(path: string, name: string, about: string, models: readonly (readonly [key: string, model: string])[]): void {
  const parts = models.map(([key, model]) => `  ${key}: ${model},`);
  writeFileSync(
    path,
    `// Made by src/build/train-claims.ts; the command stands there. Weights only, no text.\n\n/** ${about}: weights of a logistic model in the order of its signs, and trees beside it as \`readForest\` or \`readTrees\` reads them. */\nexport const ${name} = {\n${parts.join('\n')}\n};\n`,
  );
}

const short = (value: number) => Number(value.toFixed(4));

main();
