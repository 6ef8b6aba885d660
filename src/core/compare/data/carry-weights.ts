// Made by src/build/train-claims.ts; the command stands there. Weights only, no text.

/** Whether a text carries a claim: weights of a logistic model, in the order of its signs. */
export const CARRY_MODEL = {
  carry: {
    weights: [
      0.092, 0.527, 0.673, -0.164, -0.24, -0.187, -0.065, 0.374, -0.02, 0.247, 0.236, -0.277, 1.162, 0.177, 0.886, -0.349, -1.568, -0.282,
      0.551, -0.347, -0.544, 0.967, -0.249, -0.938, 1.541, 1.027, 1.203, 0.104, 0.289, 0.422, -0.514, 0.643, 0.644, -1.259, 1.42,
    ],
    bias: -2.781,
  },
};
