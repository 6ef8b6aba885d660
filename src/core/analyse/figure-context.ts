import type { Language } from '../languages/language';
import type { FigureSentence } from './figure-line';

/** Content words that tell what is measured: the nearest of the figure's own clause. */
const MOST_WORDS = 10;
/** With fewer words the clause says too little, and the whole sentence counts. */
const FEWEST_WORDS = 2;
const CLAUSE_END = /[,;:()\u2014\u201c\u201d"]|\s[-\u2013]\s/;

/** The content words of a figure's clause (else its sentence), folded, in text order, at most ten, the nearest first chosen. */
export function aboutFigure(line: FigureSentence, figure: { readonly from: number; readonly to: number }, language: Language): string[] {
  const { tokens } = line;
  const inside = tokens.findIndex((token) => token.end > figure.from);
  let first = inside;
  while (first > 0 && !CLAUSE_END.test(line.gapBefore(first))) first--;
  let last = tokens.findIndex((token) => token.start >= figure.to);
  if (last < 0) last = tokens.length;
  while (last < tokens.length && !CLAUSE_END.test(line.gapBefore(last))) last++;
  const own = contentOf(line, { first, last }, language);
  const chosen = own.length >= FEWEST_WORDS ? own : contentOf(line, { first: 0, last: tokens.length }, language);
  return nearest(chosen, inside);
}

interface ContentWord {
  readonly word: string;
  readonly index: number;
}

function contentOf({ tokens, words }: FigureSentence, range: { first: number; last: number }, language: Language): ContentWord[] {
  const found: ContentWord[] = [];
  for (let index = range.first; index < range.last; index++) {
    const token = tokens[index];
    if (!token || /\d/.test(token.folded) || language.stopWords.has(token.folded)) continue;
    const isNumber = words.numbers.has(token.folded) || words.scales.has(token.folded) || words.units.has(token.folded);
    if (token.folded.length > 1 && !isNumber) found.push({ word: token.folded, index });
  }
  return found;
}

function nearest(words: readonly ContentWord[], at: number): string[] {
  const chosen = [...words].sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at) || a.index - b.index).slice(0, MOST_WORDS);
  return [...new Set(chosen.sort((a, b) => a.index - b.index).map(({ word }) => word))];
}
