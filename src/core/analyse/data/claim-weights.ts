// Made by src/build/train-claims.ts; the command stands there. Weights only, no text.

/** Whether a sentence is news and central: weights of a logistic model, in the order of its signs. */
export const CLAIM_MODEL = {
  news: {
    weights: [
      -2.142, -0.721, 0.194, -0.289, 0.973, 0.373, 0.131, 0.676, -1.257, 0.505, 0.311, 0.575, 0.453, -0.165, -0.306, -0.601, -0.053, -0.276,
      1.278, -1.965, -0.233, -0.109, 0.606, 0.04, -0.799, -0.022, 0.146, -1.036,
    ],
    bias: 2.098,
  },
  central: {
    weights: [
      -0.84, 0.079, 0.292, -0.186, 0.009, -0.119, 0.123, 0.41, -0.44, 0.301, 0.967, -0.097, 0.232, 0.447, 0.302, -0.406, 0.046, -0.074,
      -0.221, -0.475, -0.394, 0.062, 0.107, 0.009, -0.438, -0.226, 0.107, 1.002,
    ],
    bias: -2.804,
  },
};
