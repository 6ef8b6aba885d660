// Made by src/build/train-claims.ts; the command stands there. Weights only, no text.

/** Whether a sentence carries a claim or a part of it: weights of a logistic model, in the order of its signs. */
export const LINK_MODEL = {
  link: {
    weights: [
      -0.165, 0.706, 1.489, 0.726, 0.003, 0.755, 2.864, 1.063, -0.303, 3.424, 2.259, 3.272, -1.19, 2.208, -0.03, 0.991, 1.005, 0.292,
    ],
    bias: -7.347,
  },
};
