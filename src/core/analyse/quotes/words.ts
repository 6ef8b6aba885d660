import type { Span } from '../../model/article';
import { foldText } from '../../text/normalise';

/** A word of the text as the search for speakers sees it. */
export interface Word extends Span {
  /** Place in the list of words. */
  readonly index: number;
  /** Folded, without a possessive ending. */
  readonly folded: string;
  readonly isCapital: boolean;
  /** True for a form of a verb of speaking, which nearly every step asks of the words around. */
  readonly isCue: boolean;
  readonly isPossessive: boolean;
  /** Counts from 0 over the text's lines that hold words. */
  readonly paragraph: number;
  /** Counts from 0; a new one starts after an end mark and at each line. */
  readonly sentence: number;
  /** True inside quotation marks. */
  readonly isQuoted: boolean;
  /** True where no sentence or quotation starts between the word before and this one. */
  readonly isInner: boolean;
}

// Letters and digits with inner apostrophes, hyphens, ampersands, full stops between letters and separators inside numbers.
const WORD = /[@#]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['\u2019\u2010-]|&|\.(?=\p{L}(?:\.|\P{L}))|[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /['\u2019](?:s|S)$/;
const BLANK = 0x20;
const LINE_END = 0x0a;
const [COMMA, FULL_STOP, AT, HASH, ZERO, NINE, ASCII_END] = [0x2c, 0x2e, 0x40, 0x23, 0x30, 0x39, 0x80];
const [CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL_Z] = [0x41, 0x5a, 0x61, 0x7a];
const APOSTROPHE: ReadonlySet<number> = new Set([0x27, 0x2019]);
const PLAIN = /^[a-z0-9-]+$/;
const UPPER = /^[@#]?\p{Lu}/u;

/** What a language tells of words, all folded. */
export interface KnownWords {
  /** Abbreviations, without the full stop, which tell it from a sentence's end. */
  readonly abbreviations?: ReadonlySet<string> | undefined;
  /** Words that open sentences. */
  readonly openers?: ReadonlySet<string> | undefined;
  /** Forms of verbs of speaking. */
  readonly cues: ReadonlySet<string>;
  /** A name whose first letters are written small ("al-Roe"), as written. */
  readonly smallBeginning?: RegExp | undefined;
}

/** The words of a text in order; `quoted` are the stretches between quotation marks, ascending. Empty for a text without words. */
export function readWords(text: string, quoted: readonly Span[], known: KnownWords): Word[] {
  const words: Word[] = [];
  let paragraph = 0;
  let sentence = 0;
  let at = 0;
  let end = 0;
  for (let found = nextWord(text, 0); found; found = nextWord(text, end)) {
    const { start } = found;
    const written = text.slice(start, found.end);
    const before = words.at(-1);
    const isCapital = isUpper(written) || (!found.isPlain && known.smallBeginning?.test(written) === true);
    // Most words follow a blank; only other gaps can end a line, a sentence or a quotation.
    const gap = start - end === 1 && text.charCodeAt(end) === BLANK ? ' ' : text.slice(end, start);
    const isNewLine = before !== undefined && gap !== ' ' && gap.includes('\n');
    const isNewSentence =
      isNewLine || (before !== undefined && isCapital && gap !== ' ' && endsSentence(gap, { last: before.folded, next: written }, known));
    if (isNewLine) paragraph++;
    if (isNewSentence) sentence++;
    end = found.end;
    while (at < quoted.length && (quoted[at]?.end ?? 0) <= start) at++;
    const stretch = quoted[at];
    const isQuoted = stretch !== undefined && start >= stretch.start;
    const hasPossessiveEnding = APOSTROPHE.has(written.charCodeAt(written.length - 2)) && POSSESSIVE.test(written);
    const folded = foldWord(hasPossessiveEnding ? written.slice(0, -2) : written);
    words.push({
      start,
      end,
      index: words.length,
      folded,
      isCapital,
      isCue: known.cues.has(folded),
      isPossessive: hasPossessiveEnding || (!isQuoted && isPluralPossessive(text, written, end)),
      paragraph,
      sentence,
      isQuoted,
      isInner:
        before !== undefined && !isNewSentence && before.isQuoted === isQuoted && !(isQuoted && gap !== ' ' && /["\u201c\u201d]/.test(gap)),
    });
  }
  return words;
}

/** The next word from an offset on. Plain ASCII words, nearly all, are read letter by letter; the pattern reads the others and decides. */
function nextWord(text: string, from: number): (Span & { readonly isPlain: boolean }) | null {
  for (let start = from; start < text.length; start++) {
    const code = text.charCodeAt(start);
    if (code < ASCII_END && !isPlainLetter(code) && code !== AT && code !== HASH) continue;
    let end = start;
    while (isPlainLetter(text.charCodeAt(end))) end++;
    if (end > start && endsPlainly(text, end)) return { start, end, isPlain: true };
    WORD.lastIndex = start;
    const match = WORD.exec(text);
    return match && { start: match.index, end: match.index + match[0].length, isPlain: false };
  }
  return null;
}

const isPlainLetter = (code: number) =>
  (code >= SMALL_A && code <= SMALL_Z) || (code >= CAPITAL_A && code <= CAPITAL_Z) || (code >= ZERO && code <= NINE);

/** Whether a word surely ends before this offset: a blank, or a comma or full stop with a blank behind it. */
function endsPlainly(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  const isStop = code === COMMA || code === FULL_STOP;
  const last = isStop ? text.charCodeAt(end + 1) : code;
  return last === BLANK || last === LINE_END || end >= text.length;
}

/** "the workers' pay". */
function isPluralPossessive(text: string, written: string, end: number): boolean {
  return APOSTROPHE.has(text.charCodeAt(end)) && written.endsWith('s') && /^\s/.test(text.slice(end + 1, end + 2));
}

function isUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= SMALL_A && code <= SMALL_Z) return false;
  return (code >= CAPITAL_A && code <= CAPITAL_Z) || UPPER.test(word);
}

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : foldText(word);
}

function endsSentence(gap: string, { last, next }: { last: string; next: string }, { abbreviations, openers }: KnownWords): boolean {
  if (!/[.!?\u2026]/.test(gap)) return false;
  if (/[!?\u2026]/.test(gap)) return true;
  if (!gap.startsWith('.')) return true;
  // "the U.S. Senate", "in the U.S. The law": behind initials only a word that opens sentences does.
  if (last.includes('.') && openers) return openers.has(foldWord(next));
  return !(last.length === 1 || abbreviations?.has(last));
}
