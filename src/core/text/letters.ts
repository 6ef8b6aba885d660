/**
 * Signs beyond Latin letters and punctuation. A text without them needs no class of all the world's letters, whose preparation costs a page's
 * first reading more than the search itself.
 */
const BEYOND_LATIN = /[\u02b0-\u1fff\u2070-\u20ab\u20ad-\uffff]/;
const NOT_LATIN_LETTERS = /[^A-Za-z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af]+/g;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** A text with each stretch that is neither letter nor number replaced. */
export function replaceNonLetters(text: string, by: string): string {
  return text.replace(BEYOND_LATIN.test(text) ? NOT_LETTERS : NOT_LATIN_LETTERS, by);
}

/** The stretches of letters and numbers of a text, in order; empty where it has none. */
export function wordsOf(text: string): readonly string[] {
  return replaceNonLetters(text, ' ').split(' ').filter(Boolean);
}
