import type { Span } from '../model/article';

/**
 * Where phrases stand that a text holds in the given order: each is looked for after the start of the one before, then anywhere. Null for a
 * phrase that is not there and for every phrase without a text.
 */
export function locateInOrder(text: string | null, phrases: readonly string[]): (Span | null)[] {
  let from = 0;
  return phrases.map((phrase) => {
    if (text === null || phrase === '') return null;
    const later = text.indexOf(phrase, from);
    const start = later >= 0 ? later : text.indexOf(phrase);
    if (start < 0) return null;
    from = Math.max(from, start + 1);
    return { start, end: start + phrase.length };
  });
}
