// Made by src/build/train-claims.ts; the command stands there. Weights only, no text.

/** Whether a text carries a claim: weights of a logistic model, in the order of its signs. */
export const CARRY_MODEL = {
  carry: {
    weights: [
      0.036, 0.99, 0.751, 0.509, 0.663, 0.743, 0.43, 0.667, 0.162, 0.665, 0.895, -0.082, 1.655, 1.178, 0.982, -0.035, -0.433, 0.844, 1.186,
      -0.285, -0.648, 0.08,
    ],
    bias: -4.348,
  },
};
