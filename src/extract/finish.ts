/** Runs work that yields between its stages to its end at once. */
export function finish<Value>(stages: Generator<undefined, Value>): Value {
  for (;;) {
    const { done, value } = stages.next();
    if (done) return value;
  }
}
