/** A trained scorer: the mean of a logistic regression and of boosted trees, both in log-odds. Weights are data. */
export interface Forest {
  readonly bias: number;
  readonly weights: readonly number[];
  readonly base: number;
  /**
   * Four numbers a node: the input's place (-1 at a leaf), the threshold (the log-odds at a leaf), and how many nodes further the node for
   * smaller values stands and the one for the others.
   */
  readonly trees: readonly (readonly number[])[];
}

const NODE_NUMBERS = 4;

/** Reads a forest from the form in which the training script writes it: lines of numbers, the linear part first, then a tree a line. */
export function readForest(data: string): Forest {
  // As JSON, which is read at once: a woken worker took five times as long for the numbers one by one.
  const lines = JSON.parse(`[[${data.replaceAll(';', '],[').replaceAll(' ', ',')}]]`) as number[][];
  const [linear = [], ...trees] = lines;
  const [base = 0, bias = 0, ...weights] = linear;
  return { base, bias, weights, trees };
}

/** The form that `readForest` reads. Numbers keep six digits. */
export function formatForest({ base, bias, weights, trees }: Forest): string {
  return [[base, bias, ...weights], ...trees].map((line) => line.map((value) => Number(value.toPrecision(6))).join(' ')).join(';');
}

/** Log-odds that the answer is yes, for inputs in the model's order. */
export function scoreForest({ base, bias, weights, trees }: Forest, inputs: readonly number[]): number {
  let linear = bias;
  for (let i = 0; i < weights.length; i++) linear += (inputs[i] ?? 0) * (weights[i] ?? 0);
  let boosted = base;
  for (const tree of trees) boosted += walkTree(tree, inputs);
  return (linear + boosted) / 2;
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

/** A probability for log-odds. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
