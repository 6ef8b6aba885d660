/**
 * Signs beyond Latin letters and punctuation. A text without them needs no class of all the world's letters, whose preparation costs a page's
 * first reading more than the search itself. Such classes stand within functions: a script that names one beside them prepares it when it starts.
 */
const BEYOND_LATIN = /[\u02b0-\u1fff\u2070-\u20ab\u20ad-\uffff]/;
const NOT_LATIN_LETTERS = /[^A-Za-z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af]+/g;
const LATIN_LETTERS = 'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af';
const LATIN_THREE = new RegExp(`[${LATIN_LETTERS}]{3}`);
const LATIN_WORD = new RegExp(`([${LATIN_LETTERS}])[${LATIN_LETTERS}'\u2019]*`, 'g');
/** Beyond these signs, too, capitals and small letters alternate. */
const BEYOND_WESTERN = /[\u0100-\u1fff\u2070-\u20ab\u20ad-\uffff]/;
const WESTERN_CAPITALS = /[A-Z\u00c0-\u00d6\u00d8-\u00de]/g;

/** A text with each stretch that is neither letter nor number replaced. */
export function replaceNonLetters(text: string, by: string): string {
  return text.replace(BEYOND_LATIN.test(text) ? /[^\p{L}\p{N}]+/gu : NOT_LATIN_LETTERS, by);
}

/** The stretches of letters and numbers of a text, in order; empty where it has none. */
export function wordsOf(text: string): readonly string[] {
  return replaceNonLetters(text, ' ').split(' ').filter(Boolean);
}

/** Whether three letters stand together somewhere in a text. */
export function holdsWord(text: string): boolean {
  return (BEYOND_LATIN.test(text) ? /\p{L}{3}/u : LATIN_THREE).test(text);
}

/** A text with the first letter alone of each word. */
export function initialsOf(text: string): string {
  return BEYOND_LATIN.test(text) ? text.replace(/(\p{L})[\p{L}\p{M}'\u2019]*/gu, '$1') : text.replace(LATIN_WORD, '$1');
}

/** How many capital letters a text has. */
export function countCapitals(text: string): number {
  return text.match(BEYOND_WESTERN.test(text) ? /\p{Lu}/gu : WESTERN_CAPITALS)?.length ?? 0;
}
