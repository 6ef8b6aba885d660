import type { QuoteWords } from '../../languages/quote-words';
import type { MarkedStretch } from './marks';

const NICKNAME = /^\p{Lu}[\p{L}\p{M}.'\u2019-]*(?: \p{Lu}[\p{L}\p{M}.'\u2019-]*)?$/u;
const NAME_BEFORE = /(?:^|[^\p{L}\p{N}.'\u2019])(\p{Lu}[\p{L}\p{M}-]*\p{Ll}) $/u;
const NAME_AFTER = /^ \p{Lu}\p{Ll}/u;
/** Code units looked at before the mark; longer words are no given names. */
const REACH = 24;

/** Whether a marked stretch is a nickname inside a name (Marcia "Cia" Price): such marks quote nobody. */
export function isNickname(
  text: string,
  { start, end, isClosed }: MarkedStretch,
  { givenNames, openers, cues, titles }: QuoteWords,
): boolean {
  if (!isClosed || end - start > REACH || !NICKNAME.test(text.slice(start, end)) || !NAME_AFTER.test(text.slice(end + 1, end + 4)))
    return false;
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, start - 1 - REACH), start - 1))?.[1]?.toLowerCase();
  return before !== undefined && (givenNames.has(before) || !(openers.has(before) || cues.has(before) || titles.has(before)));
}
