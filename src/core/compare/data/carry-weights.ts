// Made by src/build/train-claims.ts; the command stands there. Weights only, no text.

/** Whether a text carries a claim: weights of a logistic model, in the order of its signs. */
export const CARRY_MODEL = {
  carry: {
    weights: [
      0.15, 0.474, 0.639, -0.196, -0.288, -0.21, -0.113, 0.379, -0.091, 0.182, 0.113, -0.276, 1.096, 0.104, 0.94, -0.358, -1.665, -0.326,
      0.59, -0.274, -0.533, 1.155, -0.261, -0.963, 1.667, 1.344, 1.088, 0.071, 0.269, 0.335, -0.453, 0.6, 0.665, 1.734,
    ],
    bias: -3.516,
  },
};
