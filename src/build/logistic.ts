/** A fitted logistic model over plain (not standardised) features. */
export interface LogisticModel {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** Steps of Newton's method; it settles in under ten on some hundred rows. */
const STEPS = 25;

/** Fits rows to labels with a ridge on standardised features. Deterministic. Throws for rows of different lengths. */
export function fitLogistic(rows: readonly (readonly number[])[], labels: readonly boolean[], ridge: number): LogisticModel {
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) throw new Error('rows of different lengths');
  const means = columnMeans(rows, width);
  const spreads = means.map(
    (mean, at) =>
      Math.sqrt(
        columnMeans(
          rows.map((row) => [((row[at] ?? 0) - mean) ** 2]),
          1,
        )[0] ?? 0,
      ) || 1,
  );
  const standard = rows.map((row) => [...row.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)), 1]);
  let fitted: number[] = Array.from({ length: width + 1 }, () => 0);
  for (let step = 0; step < STEPS; step++) fitted = newtonStep(standard, labels, fitted, ridge);
  const weights = means.map((_, at) => (fitted[at] ?? 0) / (spreads[at] ?? 1));
  const bias = (fitted[width] ?? 0) - weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  return { weights, bias };
}

function newtonStep(rows: readonly (readonly number[])[], labels: readonly boolean[], at: readonly number[], ridge: number): number[] {
  const size = at.length;
  const gradient = at.map((value, index) => (index < size - 1 ? ridge * value : 0));
  const hessian = at.map((_, i) => at.map((__, j) => (i === j ? (i < size - 1 ? ridge : 1e-6) : 0)));
  rows.forEach((row, number) => {
    const p = 1 / (1 + Math.exp(-row.reduce((sum, value, index) => sum + value * (at[index] ?? 0), 0)));
    const error = p - (labels[number] ? 1 : 0);
    row.forEach((value, i) => {
      gradient[i] = (gradient[i] ?? 0) + error * value;
      const line = hessian[i] ?? [];
      row.forEach((other, j) => {
        line[j] = (line[j] ?? 0) + p * (1 - p) * value * other;
      });
    });
  });
  const move = solve(hessian, gradient);
  return at.map((value, index) => value - (move[index] ?? 0));
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column; row < size; row++) if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    const top = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = top;
    for (let row = 0; row < size; row++) {
      const line = rows[row] ?? [];
      const factor = row === column ? 0 : (line[column] ?? 0) / (top[column] || 1e-12);
      if (factor !== 0) for (let at = column; at <= size; at++) line[at] = (line[at] ?? 0) - factor * (top[at] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] || 1e-12));
}

function columnMeans(rows: readonly (readonly number[])[], width: number): number[] {
  const sums: number[] = Array.from({ length: width }, () => 0);
  for (const row of rows)
    row.forEach((value, at) => {
      sums[at] = (sums[at] ?? 0) + value;
    });
  return sums.map((sum) => sum / Math.max(1, rows.length));
}
