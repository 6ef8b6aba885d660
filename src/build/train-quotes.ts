import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTrees, scoreTrees, type Trees } from '../core/learned/trees';
import { hashText } from '../core/text/hash';
import { personChoices } from './person-choices';
import { type Choice, type HandLabels, type LabelledArticle, readCorpus, readHandLabels, sourceChoices } from './quote-corpus';
import { type BoostedTrees, type BoostingOptions, type TrainingRow, trainBoosting } from './train-boosting';
import { unnamedChoices } from './unnamed-choices';

// npx tsx src/build/train-quotes.ts FOLDER [sources|persons|unnamed]
// FOLDER holds the quotes benchmark (polnear.train.jsonl.gz, *.dev.jsonl, speakers.*.tsv). Writes src/core/analyse/quotes/data/.

/** Every third dev article, by the hash of its id, is never trained on: the figures that are reported come from those. */
const HELD_BACK = 3;
const DATA = new URL('../core/analyse/quotes/data/', import.meta.url);

const DEV_SETS = [
  ['polnear.dev.jsonl', 'speakers.dev.tsv'],
  ['uk.dev.jsonl', 'speakers.uk.dev.tsv'],
] as const;

interface Model {
  readonly file: string;
  readonly name: string;
  readonly options: BoostingOptions;
  /** Weight of a hand-labelled choice beside one of the training corpus. */
  readonly handWeight: number;
  choices(article: LabelledArticle, labels: HandLabels | null): Choice[];
}

const MODELS: Readonly<Record<string, Model>> = {
  sources: {
    file: 'source-model.ts',
    name: 'SOURCE_MODEL',
    options: { trees: 110, depth: 6, rate: 0.15, leastRows: 20, shrinkage: 3, rowShare: 0.7, inputShare: 0.5 },
    handWeight: 2,
    choices: sourceChoices,
  },
  persons: {
    file: 'person-model.ts',
    name: 'PERSON_MODEL',
    options: { trees: 60, depth: 4, rate: 0.15, leastRows: 15, shrinkage: 3, rowShare: 0.7, inputShare: 0.7 },
    handWeight: 6,
    choices: personChoices,
  },
};

/** Which references are unnamed sources; the hand-labelled set tells too little of indirect speech to train on. Chosen by five-fold figures of the training corpus. */
const UNNAMED = {
  file: 'unnamed-model.ts',
  name: 'UNNAMED_MODEL',
  options: { trees: 100, depth: 6, rate: 0.1, leastRows: 10, shrinkage: 3, rowShare: 0.7, inputShare: 0.5 },
} as const;

function main(): void {
  const [folder, only] = process.argv.slice(2);
  if (!folder) throw new Error('expected the folder of the quotes benchmark');
  for (const [key, model] of Object.entries(MODELS)) if (!only || only === key) train(folder, model);
  if (!only || only === 'unnamed') trainUnnamed(folder);
}

function trainUnnamed(folder: string): void {
  const dev = readCorpus(join(folder, DEV_SETS[0][0])).filter(({ id }) => !isHeldBack(id));
  const rows: TrainingRow[] = [...readCorpus(join(folder, 'polnear.train.jsonl.gz')), ...dev].flatMap((article) =>
    unnamedChoices(article, 1),
  );
  const data = writeModel(UNNAMED, trainBoosting(rows, UNNAMED.options));
  console.log(
    `${UNNAMED.name}: ${rows.length} references, ${rows.filter(({ isSame }) => isSame).length} of them sources, ${data.length} bytes`,
  );
}

const isHeldBack = (id: string) => hashText(id) % HELD_BACK === 0;

/** Writes a model as data and returns what `readTrees` reads. */
function writeModel({ file, name }: { readonly file: string; readonly name: string }, { base, trees }: BoostedTrees): string {
  const data = [base.toPrecision(6), ...trees.map((tree) => tree.map((value) => Number(value.toPrecision(5))).join(' '))].join(';');
  const header = '// Made by: npx tsx src/build/train-quotes.ts FOLDER. Trees as `readTrees` reads them.\n';
  writeFileSync(new URL(file, DATA), `${header}/** Weights; see the file that reads them. */\nexport const ${name} =\n  '${data}';\n`);
  return data;
}

function train(folder: string, model: Model): void {
  const corpus = readCorpus(join(folder, 'polnear.train.jsonl.gz')).flatMap((article) => model.choices(article, null));
  const dev = DEV_SETS.map(([file, hand]) => ({
    file,
    articles: readCorpus(join(folder, file)),
    labels: readHandLabels(join(folder, hand)),
  }));
  const choose = (isHeld: boolean) =>
    dev.flatMap(({ articles, labels }) =>
      articles.filter(({ id }) => isHeldBack(id) === isHeld).flatMap((article) => model.choices(article, labels)),
    );
  const trained = trainBoosting([...corpus.flatMap(rowsOf(1)), ...choose(false).flatMap(rowsOf(model.handWeight))], model.options);
  const data = writeModel(model, trained);
  const held = choose(true);
  const read = readTrees(data);
  const right = held.filter((choice) => bestOf(read, choice) === choice.right).length;
  console.log(`${model.name}: ${corpus.length} choices of the corpus, ${data.length} bytes; held back: ${right} of ${held.length} right`);
}

const rowsOf =
  (weight: number) =>
  ({ rows, right }: Choice) =>
    rows.map((inputs, i) => ({ inputs, isSame: i === right, weight }));

function bestOf(model: Trees, { rows }: Choice): number {
  const scores = rows.map((row) => scoreTrees(model, row));
  return scores.indexOf(Math.max(...scores));
}

main();
