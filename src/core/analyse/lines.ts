import type { Span } from '../model/article';

/** A line of a text without its outer white space, with its place and its number of words. */
export interface Line extends Span {
  readonly text: string;
  readonly words: number;
}

/** The lines of a text that are not empty, in order. None for a text of white space. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const next = text.indexOf('\n', from);
    const to = next < 0 ? text.length : next;
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed) {
      const start = from + raw.indexOf(trimmed.charAt(0));
      lines.push({ text: trimmed, start, end: start + trimmed.length, words: countWords(trimmed) });
    }
    from = to + 1;
  }
  return lines;
}

function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' ', 1); at >= 0; at = text.indexOf(' ', at + 1)) if (text.charCodeAt(at - 1) !== 32) words++;
  return words;
}
