import { NODE_NUMBERS, readLines } from './read-lines';

/** Boosted trees as flat numbers, for loops that score thousands of rows a page: of each node the input (-1 at a leaf), the threshold (the answer at a leaf) and the children's places. */
export interface Trees {
  readonly base: number;
  readonly inputs: Int16Array;
  readonly values: Float64Array;
  /** Where the child for smaller values stands, and behind it the other one's place. */
  readonly children: Int32Array;
  /** Where each tree starts. */
  readonly starts: Int32Array;
}

/** Reads trees from lines of numbers, the base first; a node is its input, threshold and the steps to both children. */
export function readTrees(data: string): Trees {
  const [[base = 0] = [], ...trees] = readLines(data);
  const size = trees.reduce((sum, tree) => sum + tree.length / NODE_NUMBERS, 0);
  const inputs = new Int16Array(size);
  const values = new Float64Array(size);
  const children = new Int32Array(2 * size);
  const starts = new Int32Array(trees.length);
  let node = 0;
  trees.forEach((tree, i) => {
    starts[i] = node;
    for (let at = 0; at < tree.length; at += NODE_NUMBERS, node++) {
      inputs[node] = tree[at] ?? -1;
      values[node] = tree[at + 1] ?? 0;
      children[2 * node] = node + (tree[at + 2] ?? 1);
      children[2 * node + 1] = node + (tree[at + 3] ?? 1);
    }
  });
  return { base, inputs, values, children, starts };
}

/** Trees that are read when they are first asked for: a background that wakes for a page without an article needs none. */
export function treesOf(data: string): () => Trees {
  let trees: Trees | null = null;
  return () => {
    trees ??= readTrees(data);
    return trees;
  };
}

/** Log-odds that the answer is yes, for inputs in the model's order. */
export function scoreTrees(trees: Trees, row: ArrayLike<number>): number {
  return trees.base + scoreSome(trees, row, { from: 0, to: trees.starts.length });
}

/** What some of the trees add to the log-odds. The casts stand for checks: every place is inside the arrays that `readTrees` made, and this loop is the engine's hottest. */
export function scoreSome(trees: Trees, row: ArrayLike<number>, { from, to }: { from: number; to: number }): number {
  const { inputs, values, children, starts } = trees;
  let sum = 0;
  for (let tree = from; tree < to; tree++) {
    let at = starts[tree] as number;
    let input = inputs[at] as number;
    while (input >= 0) {
      at = children[2 * at + ((row[input] as number) < (values[at] as number) ? 0 : 1)] as number;
      input = inputs[at] as number;
    }
    sum += values[at] as number;
  }
  return sum;
}
