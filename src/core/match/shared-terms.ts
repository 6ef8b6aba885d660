import type { Profile } from './profile';
import { type ListedPart, NUMBER, NUMBERS, OPENING_SENTENCES } from './weighed-parts';

/** The terms of one of two articles that the other has, too. */
export interface SharedSide {
  readonly profile: Profile;
  /** Where the numbers of each shared term start, hash ascending; as many as the other side has. */
  readonly starts: Uint32Array;
}

/** Finds the terms that two articles share. */
export function shareTerms(a: Profile, b: Profile): [SharedSide, SharedSide] {
  const places: number[] = [];
  const count = a.terms.findShared(b.terms, places);
  const [inA, inB] = [new Uint32Array(count), new Uint32Array(count)];
  for (let i = 0; i < count; i++) {
    inA[i] = (places[2 * i] ?? 0) * NUMBERS;
    inB[i] = (places[2 * i + 1] ?? 0) * NUMBERS;
  }
  return [
    { profile: a, starts: inA },
    { profile: b, starts: inB },
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
export function greatestMissing({ profile, starts }: SharedSide, part: ListedPart, number: number = part): number {
  const { numbers, terms } = profile.parts;
  let most = 0;
  let next = 0;
  for (const at of terms[part]) {
    while ((starts[next] ?? at) < at) next++;
    if (starts[next] !== at && (numbers[at + part] ?? 0) > 0) most = Math.max(most, numbers[at + number] ?? 0);
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

/** The `most` greatest of what the shared terms are worth, greatest first; fewer where fewer are shared. */
export function greatestWorths(a: SharedSide, b: SharedSide, most: number): number[] {
  const [x, y] = [a.profile.parts.numbers, b.profile.parts.numbers];
  const greatest: number[] = [];
  for (let i = 0; i < a.starts.length; i++) {
    const worth = Math.min(x[(a.starts[i] ?? 0) + NUMBER.worth] ?? 0, y[(b.starts[i] ?? 0) + NUMBER.worth] ?? 0);
    if (greatest.length === most && worth <= (greatest[most - 1] ?? 0)) continue;
    let place = greatest.length < most ? greatest.length : most - 1;
    for (; place > 0 && (greatest[place - 1] ?? 0) < worth; place--) greatest[place] = greatest[place - 1] ?? 0;
    greatest[place] = worth;
  }
  return greatest;
}
