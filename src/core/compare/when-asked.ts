/** A value that is read once, when it is first asked for: of most figures and quotations of a story nothing more is asked. */
export function whenAsked<Value>(read: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= read();
    return value;
  };
}
