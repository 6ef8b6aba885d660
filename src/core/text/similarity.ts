/** How many values two ascending lists without repeats have in common. */
export function countShared(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) {
      shared++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return shared;
}

/** Share of the shorter list that stands in both, 0..1 (the overlap coefficient); 0 where one is empty. */
export function overlapOf(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? 0 : countShared(a, b) / shorter;
}

/** Shared values over all values, 0..1 (Jaccard's resemblance); 0 where both are empty. */
export function resemblanceOf(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const shared = countShared(a, b);
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}
