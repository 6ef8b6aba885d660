import { readFileSync, writeFileSync } from 'node:fs';
import { formatForest } from '../core/learned/forest';
import { type BoostingOptions, type TrainingRow, trainBoosting } from './train-boosting';

// npx tsx test/bench/extraction/write-doubts.ts DOUBTS.jsonl && npx tsx src/build/train-doubts.ts DOUBTS.jsonl
// Fits the trees that decide about doubtful paragraphs (extract/body/weigh-doubts.ts) and writes them as data.

const TARGET = 'src/extract/body/data/doubt-weights.ts';
const OPTIONS: BoostingOptions = { trees: 24, depth: 2, rate: 0.25, leastRows: 12, shrinkage: 4, rowShare: 0.8, inputShare: 0.6 };
/** How much a page counts by its source: those that news readers see count more than the web at large. */
const SOURCE_WEIGHTS: Readonly<Record<string, number>> = { scrapinghub: 1.5, fundus: 1.6, wcxb: 0.6, trafilatura: 1 };
/** Share of a paragraph below which none of it is the report's, and above which all of it is. */
const NONE = 0.02;
const ALL = 0.98;

/** A doubtful paragraph of the bench's pages: its signs, the share of it that is the report's, and its share of the page's words. */
interface DoubtRow {
  readonly source: string;
  readonly isTuned: boolean;
  readonly signs: readonly number[];
  readonly share: number;
  readonly weight: number;
}

function main(): void {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error('expected the file that test/bench/extraction/write-doubts.ts writes');
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as DoubtRow)
    .filter(({ isTuned }) => isTuned)
    .flatMap(rowsOf);
  const { base, trees } = trainBoosting(rows, OPTIONS);
  const data = formatForest({ bias: 0, weights: [], base, trees: trees.map((tree) => tree.map((value) => Number(value.toPrecision(3)))) });
  writeFileSync(TARGET, `// Made by src/build/train-doubts.ts; the command stands there. Weights only, no text.\n\n${declaration(data)}`);
  console.log(`${rows.length} rows, ${trees.length} trees, ${data.length} characters`);
}

const declaration = (data: string) =>
  `/** Trees that tell whether a doubtful paragraph is the report's, in the form of \`readForest\`; no linear part. */\nexport const DOUBT_WEIGHTS =\n  '${data}';\n`;

/** A paragraph that is the report's in part counts as one that is and as one that is not. */
function rowsOf({ source, signs: inputs, share, weight }: DoubtRow): TrainingRow[] {
  const scale = weight * 100 * (SOURCE_WEIGHTS[source] ?? 1);
  const rows: TrainingRow[] = [];
  if (share > NONE) rows.push({ inputs, isSame: true, weight: scale * share });
  if (share < ALL) rows.push({ inputs, isSame: false, weight: scale * (1 - share) });
  return rows;
}

main();
