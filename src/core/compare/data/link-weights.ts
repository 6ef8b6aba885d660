// Made by src/build/train-claims.ts; the command stands there. Weights only, no text.

/** Whether a sentence carries a claim or a part of it: weights of a logistic model, in the order of its signs. */
export const LINK_MODEL = {
  link: {
    weights: [
      -4.286, 0.471, 3.317, 0.258, 0.689, 0.692, 2.036, 0.44, 0.042, 2.035, 2.243, 3.205, -1.278, 2.346, 0.764, 1.32, 0.479, 0.56, 0.562,
      0.1, 0.28, -1.156, 3.504,
    ],
    bias: -7.764,
  },
};
