import type { Span } from '../model/article';
import { foldText } from './normalise';

/** A word with its place; `folded` is the form in which words are compared. */
export interface Token extends Span {
  readonly text: string;
  readonly folded: string;
}

// Letters, marks and digits; inner apostrophes, full stops between letters (U.S.), thousands commas and decimal points.
const WORD = /[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}\p{M}]+|[.,](?=\p{N})\p{N}+|\.(?=\p{L}\.)\p{L}(?=\.))*/gu;

/** The words of a stretch of text in order, offsets into the whole text. Empty for text without letters or digits. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  const tokens: Token[] = [];
  for (const match of slice.matchAll(WORD)) {
    const from = start + match.index;
    tokens.push({ start: from, end: from + match[0].length, text: match[0], folded: foldText(match[0]) });
  }
  return tokens;
}
