// Made by src/build/train-claims.ts; the command stands there. Weights only, no text.

/** Whether a text carries a claim: weights of a logistic model, in the order of its signs. */
export const CARRY_MODEL = {
  carry: {
    weights: [
      0.059, 1.048, 0.504, 0.415, 0.52, 0.59, 0.367, 0.659, 0.167, 0.475, 0.792, -0.066, 1.134, 0.688, 0.583, -0.327, -0.319, 0.502, 0.673,
      -0.486, -0.473, -0.093, 1.166, 0.976, 1.383,
    ],
    bias: -4.149,
  },
};
