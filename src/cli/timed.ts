/** A call's value with its duration in milliseconds, to the microsecond. */
export function timed<T>(call: () => T): { readonly value: T; readonly ms: number } {
  const startedAt = performance.now();
  const value = call();
  return { value, ms: Math.round((performance.now() - startedAt) * 1000) / 1000 };
}
