import { type Linear, scoreLinear } from './linear';
import { NODE_NUMBERS, readLines } from './read-lines';

/** A trained scorer: the mean of a logistic regression and of boosted trees, both in log-odds, as it is trained and written. Weights are data. */
export interface Forest extends Linear {
  readonly base: number;
  /**
   * Four numbers a node: the input's place (-1 at a leaf), the threshold (the log-odds at a leaf), and how many nodes further the node for
   * smaller values stands and the one for the others.
   */
  readonly trees: readonly (readonly number[])[];
}

/** Reads a forest from the form in which the training script writes it: lines of numbers, the linear part first, then a tree a line. */
export function readForest(data: string): Forest {
  const [linear = [], ...trees] = readLines(data);
  const [base = 0, bias = 0, ...weights] = linear;
  return { base, bias, weights, trees };
}

/** The form that `readForest` reads. Numbers keep six digits. */
export function formatForest({ base, bias, weights, trees }: Forest): string {
  return [[base, bias, ...weights], ...trees].map((line) => line.map((value) => Number(value.toPrecision(6))).join(' ')).join(';');
}

/** Log-odds that the answer is yes, for inputs in the model's order. */
export function scoreForest(forest: Forest, inputs: readonly number[]): number {
  let boosted = forest.base;
  for (const tree of forest.trees) boosted += walkTree(tree, inputs);
  return (scoreLinear(forest, inputs) + boosted) / 2;
}

/** The log-odds at the leaf of a tree to which inputs lead. */
export function walkTree(tree: readonly number[], inputs: readonly number[]): number {
  let at = 0;
  for (;;) {
    const input = tree[at] ?? -1;
    const value = tree[at + 1] ?? 0;
    if (input < 0) return value;
    const step = (inputs[input] ?? 0) < value ? tree[at + 2] : tree[at + 3];
    at += (step ?? 1) * NODE_NUMBERS;
  }
}
