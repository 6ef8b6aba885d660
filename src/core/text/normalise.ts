// No mark stands before U+0300 or in the general punctuation; the class of all marks is costly to prepare.
const MAY_HOLD_MARKS = /[\u0300-\u1fff\u2070-\uffff]/;
// Most words of English text: nothing to fold but capitals. Spares two thirds of the time of folding.
const PLAIN = /^[A-Za-z0-9 .,'-]*$/;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;

/** Lower case, compatibility forms folded, diacritics and curly apostrophes removed: the form in which words are compared. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const parts = text.normalize('NFKD');
  return (MAY_HOLD_MARKS.test(parts) ? parts.replace(/\p{M}+/gu, '') : parts).replace(APOSTROPHES, "'").toLowerCase();
}
