import { knownLanguages } from '../languages';
import type { Signature } from '../model/report';
import { hashText } from '../text/hash';

/** Days of a week, and the places of `NamedDays.weights`. */
export const WEEK_DAYS = 7;
/** Sentences from the start in which named days are looked for. */
const SENTENCES = 30;
/** By how much of itself a mention's weight falls with each sentence before it: the first third of a report tells the event, the rest its history. */
const DECAY = 0.3;
/** Sentences from the start of which the first named day is taken to be the event's. */
const FIRST_WITHIN = 8;
/** Sentences from the start that are the lead. */
const LEAD_SENTENCES = 4;

/** The days of the week that a text names: when something happened, for reports whose own dates are unknown or a day apart. */
export interface NamedDays {
  /** How much the text speaks of each day, from Sunday. */
  readonly weights: Float32Array;
  /** Length of that vector; 0 where no day is named. */
  readonly length: number;
  /** The day that is named first, 0 for Sunday; null where the opening names none. */
  readonly first: number | null;
  /** The days of the lead, one bit each. */
  readonly lead: number;
}

let terms: readonly { readonly hash: number; readonly day: number }[] | null = null;

/** Finds the named days of any known language. */
export function namedDaysOf({ terms: all, sentences }: Pick<Signature, 'terms' | 'sentences'>): NamedDays {
  terms ??= knownLanguages().flatMap(({ weekdays, stem }) => (weekdays ?? []).map((name, day) => ({ hash: hashText(stem(name)), day })));
  const weights = new Float32Array(WEEK_DAYS);
  let first: number | null = null;
  let lead = 0;
  const named = terms.filter(({ hash }) => isCounted(all, hash));
  for (let place = 0; named.length > 0 && place < Math.min(sentences.length, SENTENCES); place++) {
    const held = sentences[place]?.terms ?? [];
    for (const { hash, day } of named) {
      if (!isHeld(held, hash)) continue;
      weights[day] = (weights[day] ?? 0) + 1 / (1 + DECAY * place);
      if (place < FIRST_WITHIN) first ??= day;
      if (place < LEAD_SENTENCES) lead |= 1 << day;
    }
  }
  return { weights, length: Math.hypot(...weights), first, lead };
}

/** Whether the terms of a text, hash ascending, hold a hash. */
function isCounted(terms: Signature['terms'], hash: number): boolean {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle]?.[0] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return terms[low]?.[0] === hash;
}

/** Whether an ascending list holds a hash. */
function isHeld(ascending: readonly number[], hash: number): boolean {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ascending[middle] ?? 0;
    if (found === hash) return true;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
