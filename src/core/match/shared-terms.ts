import type { Profile } from './profile';
import { NUMBER, NUMBERS, OPENING_SENTENCES } from './weighed-parts';

/** The terms of one of two articles that the other has, too. */
export interface SharedSide {
  readonly profile: Profile;
  /** Where the numbers of each shared term start, hash ascending; as many as the other side has. */
  readonly starts: Uint32Array;
}

/** Finds the terms that two articles share. */
export function shareTerms(a: Profile, b: Profile): [SharedSide, SharedSide] {
  const [x, y] = [a.text.hashes, b.text.hashes];
  const most = Math.min(x.length, y.length);
  const [inX, inY] = [new Uint32Array(most), new Uint32Array(most)];
  let count = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [p, q] = [x[i] ?? 0, y[j] ?? 0];
    if (p === q) {
      inX[count] = i++ * NUMBERS;
      inY[count++] = j++ * NUMBERS;
    } else if (p < q) i++;
    else j++;
  }
  return [
    { profile: a, starts: inX.subarray(0, count) },
    { profile: b, starts: inY.subarray(0, count) },
  ];
}

/** The cosine of a part of one article and a part of the other, 0..1; 0 where one is empty. */
export function cosineOf(a: SharedSide, partOfA: number, b: SharedSide, partOfB = partOfA): number {
  const [x, y] = [a.profile.parts.numbers, b.profile.parts.numbers];
  let sum = 0;
  for (let i = 0; i < a.starts.length; i++) sum += (x[(a.starts[i] ?? 0) + partOfA] ?? 0) * (y[(b.starts[i] ?? 0) + partOfB] ?? 0);
  return sum;
}

/** Share of a part's squared length that lies in terms which a part of the other article has, 0..1; 0 for an empty part. */
export function coverOf(a: SharedSide, part: number, b: SharedSide, whole: number): number {
  const [x, y] = [a.profile.parts.numbers, b.profile.parts.numbers];
  const all = a.profile.parts.squares[part] ?? 0;
  let held = 0;
  for (let i = 0; i < a.starts.length; i++) {
    if ((y[(b.starts[i] ?? 0) + whole] ?? 0) > 0) held += (x[(a.starts[i] ?? 0) + part] ?? 0) ** 2;
  }
  return all === 0 ? 0 : held / all;
}

/** The greatest of one number among the terms of a part that the other article lacks; 0 where it lacks none. */
export function greatestMissing({ profile, starts }: SharedSide, part: number, number = part): number {
  const { numbers } = profile.parts;
  let most = 0;
  for (let at = 0, next = 0; at < numbers.length; at += NUMBERS) {
    if (at === starts[next]) next++;
    else if ((numbers[at + part] ?? 0) > 0) most = Math.max(most, numbers[at + number] ?? 0);
  }
  return most;
}

/** The greatest cosine of a sentence of one opening and a sentence of the other. */
export function nearestOpening(a: SharedSide, b: SharedSide): number {
  let nearest = 0;
  for (let i = 0; i < OPENING_SENTENCES; i++) {
    for (let j = 0; j < OPENING_SENTENCES; j++) nearest = Math.max(nearest, cosineOf(a, NUMBER.opening + i, b, NUMBER.opening + j));
  }
  return nearest;
}

/** What the shared terms are worth, greatest first. */
export function sharedWorth(a: SharedSide, b: SharedSide): Float32Array {
  const [x, y] = [a.profile.parts.numbers, b.profile.parts.numbers];
  const worth = new Float32Array(a.starts.length);
  for (let i = 0; i < worth.length; i++) {
    worth[i] = Math.min(x[(a.starts[i] ?? 0) + NUMBER.worth] ?? 0, y[(b.starts[i] ?? 0) + NUMBER.worth] ?? 0);
  }
  return worth.sort().reverse();
}
