import { type LinearPart, trainLogistic } from './train-logistic';

/** A fitted logistic model over plain (not standardised) features. */
export type LogisticModel = LinearPart;

/** Fits rows that all count the same to labels. Deterministic. Throws for rows of different lengths. */
export function fitLogistic(rows: readonly (readonly number[])[], labels: readonly boolean[], ridge: number): LogisticModel {
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) throw new Error('rows of different lengths');
  return trainLogistic(
    rows.map((inputs, index) => ({ inputs, isSame: labels[index] ?? false, weight: 1 })),
    ridge,
  );
}
