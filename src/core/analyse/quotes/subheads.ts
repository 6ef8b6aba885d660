import type { Reading } from './reading';
import type { StretchSigns } from './stretches';
import { isTitled } from './titles-of-works';

/** Longer lines are paragraphs. */
const MAX_WORDS = 14;
/** Shorter subheads could be anybody's words. */
const LEAST_WORDS = 2;

/** Whether a marked stretch is a line of its own without an end mark, or written as a title: a subhead or a headline that quotes. */
export function isSubhead(reading: Reading, { stretch, first, last, startsParagraph, endsParagraph }: StretchSigns): boolean {
  if (!startsParagraph || !endsParagraph || !stretch.isClosed || last - first >= MAX_WORDS) return false;
  const { text, words } = reading;
  const tail = text.slice(words[last]?.end ?? stretch.end, stretch.end + 2);
  return !/[.!?,\u2026]/.test(tail.split('\n')[0] ?? '') || (last > first && isTitled(reading, first, last));
}

/** The quotation whose words a subhead repeats, the first after it, else before it; null where the article has these words nowhere else. */
export function findRepeated(reading: Reading, subhead: StretchSigns, quotes: readonly StretchSigns[]): StretchSigns | null {
  const words = foldedWords(reading, subhead);
  if (subhead.last - subhead.first + 1 < LEAST_WORDS) return null;
  const isRepeat = (quote: StretchSigns) => quote !== subhead && foldedWords(reading, quote).includes(words) && !isSubhead(reading, quote);
  return quotes.find((quote) => quote.first > subhead.last && isRepeat(quote)) ?? quotes.find(isRepeat) ?? null;
}

/** With blanks around, so that only whole words are found. */
function foldedWords({ words }: Reading, { first, last }: StretchSigns): string {
  let folded = ' ';
  for (let i = first; i <= last; i++) folded += `${words[i]?.folded ?? ''} `;
  return folded;
}
