/** Boosted trees as flat numbers: four a node: input (-1 at a leaf), threshold (answer at a leaf), steps to the child for smaller values and to the other. */
export interface Trees {
  readonly base: number;
  readonly nodes: Float64Array;
  /** Where each tree starts in `nodes`. */
  readonly starts: Int32Array;
}

const NODE_NUMBERS = 4;

/** Reads trees from lines of numbers, the base first. */
export function readTrees(data: string): Trees {
  const [base = '0', ...lines] = data.split(';');
  const trees = lines.map((line) => line.split(' ').map(Number));
  const starts = new Int32Array(trees.length);
  let length = 0;
  trees.forEach((tree, i) => {
    starts[i] = length;
    length += tree.length;
  });
  return { base: Number(base), nodes: Float64Array.from(trees.flat()), starts };
}

/** Log-odds that the answer is yes, for inputs in the model's order. */
export function scoreTrees(trees: Trees, inputs: readonly number[]): number {
  return trees.base + scoreSome(trees, inputs, { from: 0, to: trees.starts.length });
}

/** What some of the trees add to the log-odds. */
export function scoreSome({ nodes, starts }: Trees, inputs: readonly number[], { from, to }: { from: number; to: number }): number {
  let sum = 0;
  for (let tree = from; tree < to; tree++) {
    let at = starts[tree] ?? 0;
    for (;;) {
      const input = nodes[at] ?? -1;
      const value = nodes[at + 1] ?? 0;
      if (input < 0) {
        sum += value;
        break;
      }
      at += ((inputs[input] ?? 0) < value ? (nodes[at + 2] ?? 1) : (nodes[at + 3] ?? 1)) * NODE_NUMBERS;
    }
  }
  return sum;
}
