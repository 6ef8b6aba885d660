// Made by src/build/train-claims.ts; the command stands there. Weights only, no text.

/** Whether a sentence is news and central: weights of a logistic model, in the order of its signs. */
export const CLAIM_MODEL = {
  news: {
    weights: [
      -1.837, -0.821, 0.402, 0.005, 0.923, 0.54, 0.029, 0.485, -0.902, 0.574, 0.369, 0.464, 0.468, -0.126, -0.18, -0.27, -0.036, -0.422,
      1.029, -1.558, -0.054, 0.153, 0.482, 0.007, -0.802, -0.292, -0.029, -1.218,
    ],
    bias: 1.791,
  },
  central: {
    weights: [
      -0.5, 0.088, 0.24, -0.126, 0.06, -0.184, 0.07, 0.38, -0.279, 0.27, 0.627, -0.082, 0.171, 0.447, 0.137, -0.283, 0.016, -0.16, -0.214,
      -0.365, -0.321, 0.078, 0.169, 0.024, -0.4, -0.018, 0.018, 0.41,
    ],
    bias: -2.39,
  },
};
