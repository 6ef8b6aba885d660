import type { Span } from '../model/article';
import { foldText } from './normalise';

/** A word with its place; `folded` is the form in which words are compared. */
export interface Token extends Span {
  readonly text: string;
  readonly folded: string;
}

// Letters, marks and digits; inner apostrophes, full stops between letters (U.S.), thousands commas and decimal points.
const WORD = /[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}\p{M}]+|[.,](?=\p{N})\p{N}+|\.(?=\p{L}\.)\p{L}(?=\.))*/gu;

/** The words of a stretch of text as `tokenise` finds them, by the pattern alone: less code, for what must be small and reads little. */
export function matchWords(text: string, start = 0, end = text.length): Token[] {
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  const tokens: Token[] = [];
  for (const match of slice.matchAll(WORD)) {
    const from = start + match.index;
    tokens.push({ start: from, end: from + match[0].length, text: match[0], folded: foldText(match[0]) });
  }
  return tokens;
}
