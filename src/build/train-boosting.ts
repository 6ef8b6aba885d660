import { walkTree } from '../core/learned/forest';
import { probabilityOf } from '../core/learned/linear';

/** One example for training. */
export interface TrainingRow {
  readonly inputs: readonly number[];
  readonly isSame: boolean;
  readonly weight: number;
}

/** How the trees grow. Chosen on folds of the tuning half. */
export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  /** Share of a tree's answer that is taken. */
  readonly rate: number;
  readonly leastRows: number;
  /** Weight of the pull of leaves to zero. */
  readonly shrinkage: number;
  /** Share of rows and of inputs that a tree sees. */
  readonly rowShare: number;
  readonly inputShare: number;
}

/** Trained trees with what the sum of their leaves starts from. */
export interface BoostedTrees {
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
}

const BINS = 48;
const POSITIVE_BINS = 24;
const LEAST_GAIN = 1e-6;

interface Binned {
  readonly cuts: readonly (readonly number[])[];
  readonly bins: Uint8Array;
  readonly inputs: number;
}

interface Growth extends Binned {
  readonly options: BoostingOptions;
  readonly columns: readonly number[];
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
}

/** Gradient boosting with logistic loss on binned inputs (Friedman 2001). The same rows give the same trees. */
export function trainBoosting(rows: readonly TrainingRow[], options: BoostingOptions): BoostedTrees {
  const binned = binInputs(rows);
  const random = sequence(7);
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  const same = rows.reduce((sum, { weight, isSame }) => sum + (isSame ? weight : 0), 0);
  const base = Math.log(same / (all - same));
  const sums = new Float64Array(rows.length).fill(base);
  const gradients = new Float64Array(rows.length);
  const curvatures = new Float64Array(rows.length);
  const trees: number[][] = [];
  while (trees.length < options.trees) {
    const sample: number[] = [];
    rows.forEach(({ isSame, weight }, i) => {
      const p = probabilityOf(sums[i] ?? 0);
      gradients[i] = weight * (p - Number(isSame));
      curvatures[i] = weight * Math.max(p * (1 - p), 1e-6);
      if (random() < options.rowShare) sample.push(i);
    });
    const columns = Array.from({ length: binned.inputs }, (_, i) => i).filter(() => random() < options.inputShare);
    const tree = growNode(sample, options.depth, { ...binned, options, columns, gradients, curvatures });
    trees.push(tree);
    rows.forEach(({ inputs }, i) => {
      sums[i] = (sums[i] ?? 0) + walkTree(tree, inputs);
    });
  }
  return { base, trees };
}

/** Thresholds at quantiles of all rows and, finer, of the rows that are the same story; six digits, as they are stored. */
function binInputs(rows: readonly TrainingRow[]): Binned {
  const inputs = rows[0]?.inputs.length ?? 0;
  const same = rows.filter(({ isSame }) => isSame);
  const bins = new Uint8Array(rows.length * inputs);
  const cuts = Array.from({ length: inputs }, (_, input) => {
    const points = [...quantiles(rows, input, BINS), ...quantiles(same, input, POSITIVE_BINS)];
    const list = [...new Set(points.map((value) => Number(value.toPrecision(6))))].sort((a, b) => a - b);
    rows.forEach((row, i) => {
      bins[i * inputs + input] = countUpTo(list, row.inputs[input] ?? 0);
    });
    return list;
  });
  return { cuts, bins, inputs };
}

function quantiles(rows: readonly TrainingRow[], input: number, count: number): number[] {
  const values = Float64Array.from(rows, (row) => row.inputs[input] ?? 0).sort();
  return Array.from({ length: count - 1 }, (_, i) => values[Math.floor((values.length * (i + 1)) / count)] ?? 0);
}

function countUpTo(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (cuts[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function growNode(rows: readonly number[], depth: number, growth: Growth): number[] {
  const { options, gradients, curvatures, bins, inputs, cuts } = growth;
  const gradient = rows.reduce((sum, i) => sum + (gradients[i] ?? 0), 0);
  const curvature = rows.reduce((sum, i) => sum + (curvatures[i] ?? 0), 0);
  const leaf = [-1, Number(((-gradient / (curvature + options.shrinkage)) * options.rate).toPrecision(6)), 0, 0];
  if (depth === 0 || rows.length < 2 * options.leastRows) return leaf;
  const split = bestSplit(rows, { gradient, curvature }, growth);
  if (!split) return leaf;
  const isLeft = (i: number) => (bins[i * inputs + split.input] ?? 0) <= split.bin;
  const left = growNode(rows.filter(isLeft), depth - 1, growth);
  const right = growNode(
    rows.filter((i) => !isLeft(i)),
    depth - 1,
    growth,
  );
  return [split.input, cuts[split.input]?.[split.bin] ?? 0, 1, 1 + left.length / 4, ...left, ...right];
}

function bestSplit(rows: readonly number[], total: { gradient: number; curvature: number }, growth: Growth) {
  const { options, columns, cuts, bins, inputs, gradients, curvatures } = growth;
  const worth = (g: number, h: number) => (g * g) / (h + options.shrinkage);
  let best: { input: number; bin: number; gain: number } | null = null;
  for (const input of columns) {
    const size = (cuts[input]?.length ?? 0) + 1;
    const sums = [new Float64Array(size), new Float64Array(size), new Float64Array(size)] as const;
    for (const i of rows) {
      const bin = bins[i * inputs + input] ?? 0;
      sums[0][bin] = (sums[0][bin] ?? 0) + (gradients[i] ?? 0);
      sums[1][bin] = (sums[1][bin] ?? 0) + (curvatures[i] ?? 0);
      sums[2][bin] = (sums[2][bin] ?? 0) + 1;
    }
    let [g, h, n] = [0, 0, 0];
    for (let bin = 0; bin < size - 1; bin++) {
      g += sums[0][bin] ?? 0;
      h += sums[1][bin] ?? 0;
      n += sums[2][bin] ?? 0;
      if (n < options.leastRows || rows.length - n < options.leastRows) continue;
      const gain = worth(g, h) + worth(total.gradient - g, total.curvature - h) - worth(total.gradient, total.curvature);
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { input, bin, gain };
    }
  }
  return best;
}

/** Numbers in [0, 1) that are the same in every run (a linear congruential generator). */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
