const VOWEL = /[aeiouy]/;
const SHORTEST_STEM = 3;
/** Words that end like a plural and are none. */
const NO_PLURALS: ReadonlySet<string> = new Set(['news', 'series', 'species', 'politics', 'economics']);

/**
 * A light English stemmer of our own for folded words: plurals, possessives, -ed, -ing, -ly, and British spellings meet their
 * American ones. The result is a key and not always a word. Words with digits and words under four letters keep their form.
 */
export function stem(folded: string): string {
  const known = STEMS.get(folded);
  if (known !== undefined) return known;
  if (STEMS.size >= MOST_KEPT) STEMS.clear();
  const found = findStem(folded);
  STEMS.set(folded, found);
  return found;
}

/** Stems found before: reports of one story use the same few thousand words over and over, and a dozen patterns look at each. */
const STEMS = new Map<string, string>();
const MOST_KEPT = 20_000;

function findStem(folded: string): string {
  const word = folded.replaceAll('.', '').replace(/'s$|'$/, '');
  if (word.length < 4 || /[^a-z']/.test(word)) return word;
  return foldSpelling(stripEnding(stripPlural(word)));
}

function stripPlural(word: string): string {
  if (NO_PLURALS.has(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^su]s$/.test(word) && !/(?:is|as)$/.test(word)) return word.slice(0, -1);
  return word;
}

function stripEnding(word: string): string {
  for (const ending of ['ingly', 'edly', 'ing', 'ed', 'ly']) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length < SHORTEST_STEM || !VOWEL.test(rest)) return word;
    return undouble(rest);
  }
  return word;
}

function undouble(word: string): string {
  return /([bdfgklmnprtvz])\1$/.test(word) ? word.slice(0, -1) : word;
}

function foldSpelling(word: string): string {
  const spelt = word
    .replace(/i[sz]ation$/, 'iz')
    .replace(/([^aeiou])is(e?)$/, '$1iz$2')
    .replace(/yse?$/, 'yz')
    .replace(/enc(e?)$/, 'ens$1')
    .replace(/([^aeiou])our(?=$|ite$|abl)/, '$1or')
    .replace(/([^aeiou])tre$/, '$1ter');
  return undouble(spelt.replace(/e$/, '').replace(/y$/, 'i'));
}
