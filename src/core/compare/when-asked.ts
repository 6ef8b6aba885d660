/** A value that is read once, when it is first asked for: of most figures and quotations of a story nothing more is asked. */
export function whenAsked<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
