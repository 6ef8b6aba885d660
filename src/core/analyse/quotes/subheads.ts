import type { Reading } from './reading';
import type { StretchSigns } from './stretches';
import { isTitled } from './titles-of-works';

/** Longer lines are paragraphs. */
const MAX_WORDS = 14;
/** Shorter subheads could be anybody's words. */
const LEAST_WORDS = 2;
/** No report has more; a page that has is hostile, and each costs a look at every quotation. */
const MAX_SUBHEADS = 100;

/** Whether a marked stretch is a line of its own without an end mark, or written as a title: a subhead or a headline that quotes. */
export function isSubhead(reading: Reading, { stretch, first, last, startsParagraph, endsParagraph }: StretchSigns): boolean {
  if (!startsParagraph || !endsParagraph || !stretch.isClosed || last - first >= MAX_WORDS) return false;
  const { text, words } = reading;
  const tail = text.slice(words[last]?.end ?? stretch.end, stretch.end + 2);
  return !/[.!?,\u2026]/.test(tail.split('\n')[0] ?? '') || (last > first && isTitled(reading, first, last));
}

/** A quotation with its source, as `chooseSources` gives it. */
interface Attributed<Source> {
  readonly quote: StretchSigns;
  readonly source: Source | null;
}

/** Subheads get the source of the first quotation below them, else of the first above, that has their words; without one they are nobody's. */
export function attributeSubheads<One extends Attributed<unknown>>(reading: Reading, chosen: readonly One[]): One[] {
  const isHead = chosen.map(({ quote }) => isSubhead(reading, quote));
  const words = isHead.some(Boolean) ? chosen.map(({ quote }, i) => (isHead[i] ? '' : foldedWords(reading, quote))) : [];
  let looked = 0;
  return chosen.map((one, i) => {
    if (!isHead[i]) return one;
    const isLookedFor = one.quote.last - one.quote.first + 1 >= LEAST_WORDS && looked++ < MAX_SUBHEADS;
    const own = foldedWords(reading, one.quote);
    const below = isLookedFor ? words.findIndex((other, at) => at > i && other.includes(own)) : -1;
    const at = isLookedFor && below < 0 ? words.findIndex((other) => other.includes(own)) : below;
    const repeated = chosen[at];
    return repeated ? { ...repeated, quote: one.quote } : { ...one, source: null };
  });
}

/** With blanks around, so that only whole words are found. */
function foldedWords({ words }: Reading, { first, last }: StretchSigns): string {
  let folded = ' ';
  for (let i = first; i <= last; i++) folded += `${words[i]?.folded ?? ''} `;
  return folded;
}
