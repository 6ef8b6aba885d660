import type { Sentence } from '../model/analysis';
import type { Span } from '../model/article';

/** What a language tells the splitter: abbreviations that end in a full stop without ending a sentence, without the stop, and words that open sentences. All folded. */
export interface SentenceWords {
  readonly abbreviations?: ReadonlySet<string>;
  readonly openers?: ReadonlySet<string>;
}

const NO_WORDS: SentenceWords = {};

// A terminator with what closes it, before white space: the candidates for an end.
const END = /[.!?\u2026]+["'\u201d\u2019)\]]*(?=\s)/g;
/** What a sentence may start with; anything else after an end mark continues it. */
const START = /^[\s"'\u201c\u2018([]*[\p{Lu}\p{N}\u2022@#]/u;
const FIRST_WORD = /^\s+["'\u201c\u2018([]*(\p{L}+)\s/u;
const LAST_WORD = /([\p{L}\p{M}.'\u2019]+)\.["'\u201d\u2019)\]]*$/u;
// Letters of a name ("J. Smith", "J.D. Smith"); "U.S." and "p.m." may end a sentence, which only the next word tells.
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u;
/** Longest look-back for the word before a full stop, in code units. */
const WORD_REACH = 24;

/**
 * The sentences of a text in order; paragraphs are its lines. Text in `skip` (boilerplate) has none. Offsets are UTF-16 code units;
 * no sentence starts or ends in white space. Empty for a text without words.
 */
export function splitSentences(text: string, skip: readonly Span[], words: SentenceWords = NO_WORDS): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const line of lines(text)) {
    let isUsed = false;
    for (const stretch of subtract(line, skip)) {
      for (const span of splitLine(text, stretch, words)) {
        sentences.push({ start: span.start, end: span.end, index: sentences.length, paragraph, post: null });
        isUsed = true;
      }
    }
    if (isUsed) paragraph++;
  }
  return sentences;
}

function* lines(text: string): Generator<Span> {
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end > start) yield { start, end };
    start = end + 1;
  }
}

/** The parts of a span that no skipped span covers. */
function subtract(span: Span, skip: readonly Span[]): Span[] {
  let parts: Span[] = [span];
  for (const hole of skip) {
    if (hole.end <= span.start || hole.start >= span.end) continue;
    parts = parts.flatMap((part) => [
      ...(hole.start > part.start ? [{ start: part.start, end: Math.min(part.end, hole.start) }] : []),
      ...(hole.end < part.end ? [{ start: Math.max(part.start, hole.end), end: part.end }] : []),
    ]);
  }
  return parts;
}

function splitLine(text: string, { start, end }: Span, words: SentenceWords): Span[] {
  const slice = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  END.lastIndex = 0;
  for (let match = END.exec(slice); match; match = END.exec(slice)) {
    const to = END.lastIndex;
    if (!isEnd(slice, to, words)) continue;
    pushTrimmed(spans, text, start + from, start + to);
    from = to;
  }
  pushTrimmed(spans, text, start + from, end);
  return spans;
}

function isEnd(slice: string, to: number, { abbreviations, openers }: SentenceWords): boolean {
  const ahead = slice.slice(to, to + WORD_REACH);
  if (!START.test(ahead)) return false;
  const word = LAST_WORD.exec(slice.slice(Math.max(0, to - WORD_REACH), to))?.[1];
  if (!word) return true;
  const isShort = INITIALS.test(word) || abbreviations?.has(word.toLowerCase().replace(/\u2019/g, "'"));
  return !isShort || (word.includes('.') && openers?.has(FIRST_WORD.exec(ahead)?.[1]?.toLowerCase() ?? '') === true);
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  const written = text.slice(start, end);
  const from = end - written.trimStart().length;
  const to = start + written.trimEnd().length;
  if (/[\p{L}\p{N}]/u.test(written)) spans.push({ start: from, end: to });
}
