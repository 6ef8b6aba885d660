// Made by src/build/train-claims.ts; the command stands there. Weights only, no text.

/** Whether a sentence carries a claim or a part of it: weights of a logistic model, in the order of its signs. */
export const LINK_MODEL = {
  link: {
    weights: [
      -0.201, 0.715, 1.47, 0.74, -0.001, 0.771, 2.796, 1.046, -0.243, 3.379, 2.246, 3.332, -1.204, 2.208, 0.018, 0.953, 1.001, 0.342,
    ],
    bias: -7.382,
  },
};
