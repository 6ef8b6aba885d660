// Made by src/build/train-claims.ts; the command stands there. Weights only, no text.

/** Whether a text carries a claim: weights of a logistic model, in the order of its signs. */
export const CARRY_MODEL = {
  carry: {
    weights: [
      0.063, 1.035, 0.505, 0.412, 0.519, 0.59, 0.336, 0.673, 0.175, 0.461, 0.788, -0.048, 1.12, 0.706, 0.621, -0.326, -0.331, 0.509, 0.677,
      -0.485, -0.495, -0.092, 1.171, 0.978, 1.367,
    ],
    bias: -4.142,
  },
};
