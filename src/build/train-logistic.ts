import { probabilityOf } from '../core/learned/linear';
import type { TrainingRow } from './train-boosting';

/** Steps of Newton's method after which it stops in any case; it settles in under ten. */
const MOST_STEPS = 25;
/** Change of a weight below which it has settled. */
const SETTLED = 1e-10;
/** Pull of the weights of standardised inputs to zero. */
const RIDGE = 3;

/** Weights of a logistic model, one a feature, and its constant. */
export interface LinearPart {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Logistic regression by Newton's method on standardised inputs; the weights are for the inputs as they are. */
export function trainLogistic(rows: readonly TrainingRow[], ridge = RIDGE): LinearPart {
  const size = rows[0]?.inputs.length ?? 0;
  const { means, deviations } = standardsOf(rows, size);
  const standard = rows.map(({ inputs }) => Float64Array.from([...inputs.map((v, i) => (v - (means[i] ?? 0)) / (deviations[i] ?? 1)), 1]));
  const weights = new Float64Array(size + 1);
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = newtonStep({ rows, standard, ridge }, weights);
    weights.forEach((weight, i) => {
      weights[i] = weight - (change[i] ?? 0);
    });
    if (change.every((value) => Math.abs(value) < SETTLED)) break;
  }
  const plain = Array.from(weights.subarray(0, size), (weight, i) => weight / (deviations[i] ?? 1));
  const bias = (weights[size] ?? 0) - plain.reduce((sum, weight, i) => sum + weight * (means[i] ?? 0), 0);
  return { bias, weights: plain };
}

function standardsOf(rows: readonly TrainingRow[], size: number) {
  const means = Array.from({ length: size }, (_, i) => rows.reduce((sum, row) => sum + (row.inputs[i] ?? 0), 0) / rows.length);
  const deviations = means.map((mean, i) => {
    const variance = rows.reduce((sum, row) => sum + ((row.inputs[i] ?? 0) - mean) ** 2, 0) / rows.length;
    return Math.sqrt(variance) || 1;
  });
  return { means, deviations };
}

interface Fit {
  readonly rows: readonly TrainingRow[];
  /** The standardised inputs of each row, and 1. */
  readonly standard: readonly Float64Array[];
  readonly ridge: number;
}

function newtonStep({ rows, standard, ridge }: Fit, weights: Float64Array): Float64Array {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const curvature = Array.from({ length: size }, () => new Float64Array(size));
  standard.forEach((inputs, r) => {
    const row = rows[r];
    if (!row) return;
    let sum = 0;
    for (let i = 0; i < size; i++) sum += (weights[i] ?? 0) * (inputs[i] ?? 0);
    const p = probabilityOf(sum);
    const slope = row.weight * (p - Number(row.isSame));
    const bend = row.weight * Math.max(p * (1 - p), 1e-6);
    for (let i = 0; i < size; i++) {
      const x = inputs[i] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + slope * x;
      const line = curvature[i];
      if (line) for (let j = 0; j <= i; j++) line[j] = (line[j] ?? 0) + bend * x * (inputs[j] ?? 0);
    }
  });
  for (let i = 0; i < size; i++) {
    const isBias = i === size - 1;
    if (!isBias) gradient[i] = (gradient[i] ?? 0) + ridge * (weights[i] ?? 0);
    const line = curvature[i];
    if (line) line[i] = (line[i] ?? 0) + (isBias ? 1e-6 : ridge);
    for (let j = i + 1; j < size; j++) if (line) line[j] = curvature[j]?.[i] ?? 0;
  }
  return solve(curvature, gradient);
}

/** Gaussian elimination; the matrix is positive definite, so no pivoting is needed. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length;
  const right = Float64Array.from(vector);
  const at = (i: number, j: number) => matrix[i]?.[j] ?? 0;
  for (let i = 0; i < size; i++) {
    for (let r = i + 1; r < size; r++) {
      const factor = at(r, i) / at(i, i);
      const line = matrix[r];
      if (!line || factor === 0) continue;
      for (let c = i; c < size; c++) line[c] = (line[c] ?? 0) - factor * at(i, c);
      right[r] = (right[r] ?? 0) - factor * (right[i] ?? 0);
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let c = i + 1; c < size; c++) right[i] = (right[i] ?? 0) - at(i, c) * (right[c] ?? 0);
    right[i] = (right[i] ?? 0) / at(i, i);
  }
  return right;
}
