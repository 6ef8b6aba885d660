/** Stand-in until the first training. */
export const PAIR_MODEL_DATA = '-4 -4 18 6 4 0 6 6 0 0 0 0 0 8';
