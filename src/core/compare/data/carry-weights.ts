// Made by src/build/train-claims.ts; the command stands there. Weights only, no text.

/** Whether a text carries a claim: weights of a logistic model, in the order of its signs. */
export const CARRY_MODEL = {
  carry: {
    weights: [
      -0.031, 1.255, 0.912, 0.523, 0.713, 0.747, 0.378, 0.529, 0.324, 0.765, 1.274, -0.092, 1.528, 1.08, 0.969, 0.009, -0.643, 1.12, 1.402,
      -0.546, -0.674, -0.087,
    ],
    bias: -4.533,
  },
};
