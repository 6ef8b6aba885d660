/** Stand-in until the first training. */
export const CONTEXT_MODEL_DATA = '0 0 2';
/** Stand-in until the first training. */
export const SHOWN_FROM_LOG_ODDS = 2;
