// Made by src/build/train-claims.ts; the command stands there. Weights only, no text.

/** Whether a sentence carries a claim or a part of it: weights of a logistic model, in the order of its signs. */
export const LINK_MODEL = {
  link: {
    weights: [-1.144, 0.718, 2.54, 0.642, 0.48, 0.789, 2.781, 0.666, 0.14, 2.777, 1.928, 3.677, -1.428, 2.458, -0.053, 1.396, 0.853, 0.81],
    bias: -8.274,
  },
};
