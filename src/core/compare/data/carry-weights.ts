// Made by src/build/train-claims.ts; the command stands there. Weights only, no text.

/** Whether a text carries a claim: weights of a logistic model, in the order of its signs. */
export const CARRY_MODEL = {
  carry: {
    weights: [
      -0.153, 0.976, 0.677, 0.211, 0.423, 0.561, -0.178, 0.841, 0.395, 0.757, 0.527, -0.039, 1.724, 0.117, 0.352, -0.363, -1.157, 0.097,
      0.776, 0.121, -0.439, -0.045, -0.297, -0.67, 1.438, 1.362, 0.971, 1.677,
    ],
    bias: -4.574,
  },
};
