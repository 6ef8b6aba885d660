/** A trained weighted sum, in log-odds. Weights are data. */
export interface Linear {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Log-odds that the answer is yes, for inputs in the model's order; an input that is not there counts as 0. */
export function scoreLinear({ bias, weights }: Linear, inputs: readonly number[]): number {
  let sum = bias;
  for (let i = 0; i < weights.length; i++) sum += (inputs[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** A probability for log-odds. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
