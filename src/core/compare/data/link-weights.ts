// Made by src/build/train-claims.ts; the command stands there. Weights only, no text.

/** Whether a sentence carries a claim or a part of it: weights of a logistic model, in the order of its signs. */
export const LINK_MODEL = {
  link: {
    weights: [
      -4.3, 0.477, 3.301, 0.266, 0.689, 0.687, 2.022, 0.446, 0.041, 2.032, 2.247, 3.238, -1.272, 2.336, 0.753, 1.313, 0.479, 0.557, 0.561,
      0.104, 0.273, -1.165, 3.508,
    ],
    bias: -7.738,
  },
};
