import type { QuoteWords } from '../languages/quote-words';
import type { Sentence } from '../model/analysis';
import type { Span } from '../model/article';
import { type Token, tokenise } from '../text/tokens';
import type { Mention } from './mentions';

/** How far from its quotation a cue may stand after it, in words. */
const CUE_REACH = 14;
/** A source that starts this many words after "according to" or an inverted cue still belongs to it. */
const SOURCE_REACH = 4;
/** Code units before a mention in which its preposition stands. */
const OBJECT_REACH = 24;
/** Lengths of an article between a preposition and the mention ("a", "an", "the"). */
const DETERMINER_LENGTHS: ReadonlySet<number> = new Set([1, 2, 3]);

/** What the reporter's words beside a quotation say of its source. */
export interface QuoteSource {
  readonly mention: Mention | null;
  readonly cue: Span | null;
}

/** The text in which sources are looked for. */
export interface SourceText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly words: QuoteWords;
}

/** The source that the words after and before a stretch name; null fields where they name none. */
export function findQuoteSource(where: SourceText, stretch: Span, holes: readonly Span[]): QuoteSource {
  const after = windowAfter(where, stretch, holes);
  const before = windowBefore(where, stretch, holes);
  return (after && sourceIn(where, after, 'after')) ?? (before && sourceIn(where, before, 'before')) ?? { mention: null, cue: null };
}

const sentenceAt = ({ sentences }: SourceText, at: number) => sentences.find((sentence) => sentence.start <= at && sentence.end > at);

function windowAfter(where: SourceText, stretch: Span, holes: readonly Span[]): Span | null {
  const sentence = sentenceAt(where, stretch.end);
  if (!sentence) return null;
  const next = holes.find((hole) => hole.start > stretch.end)?.start ?? sentence.end;
  const window = { start: stretch.end + 1, end: Math.min(next, sentence.end) };
  return window.end - window.start > 2 ? window : null;
}

function windowBefore(where: SourceText, stretch: Span, holes: readonly Span[]): Span | null {
  const sentence = sentenceAt(where, stretch.start);
  if (!sentence) return null;
  const previous = holes.findLast((hole) => hole.end < stretch.start)?.end ?? 0;
  const window = { start: Math.max(sentence.start, previous), end: stretch.start - 1 };
  if (window.end - window.start > 2) return window;
  const earlier = where.sentences[sentence.index - 1];
  return earlier && /:["\u201d\u2019]?$/.test(where.text.slice(earlier.start, earlier.end)) ? earlier : null;
}

/** The source within a window, by "according to" or by a cue with its subject; null without either. */
function sourceIn(where: SourceText, window: Span, side: 'after' | 'before'): QuoteSource | null {
  const { text, words } = where;
  const mentions = where.mentions.filter((mention) => mention.start >= window.start && mention.end <= window.end);
  for (const match of text.slice(window.start, window.end).matchAll(words.accordingTo)) {
    const end = window.start + match.index + match[0].length;
    const mention = mentions.find((one) => one.start >= end - 1 && wordsBetween(text, end, one.start) <= SOURCE_REACH);
    if (mention) return { mention, cue: { start: window.start + match.index, end: end - 1 } };
  }
  const tokens = tokenise(text, window.start, window.end);
  const cues = tokens.filter((token) => words.cues.has(token.folded));
  const cue = side === 'after' ? cues.find((token) => tokens.indexOf(token) < CUE_REACH) : cues.at(-1);
  if (!cue) return null;
  return { mention: subjectOf(where, cue, mentions), cue: { start: cue.start, end: cue.end } };
}

function subjectOf(where: SourceText, cue: Token, mentions: readonly Mention[]): Mention | null {
  const before = mentions.filter((mention) => mention.end <= cue.start);
  const subject = before.findLast((mention) => !isObject(where, mention)) ?? null;
  if (subject) return subject;
  return mentions.find((mention) => mention.start >= cue.end && wordsBetween(where.text, cue.end, mention.start) <= SOURCE_REACH) ?? null;
}

/** A mention behind a preposition or before a possessive is part of another phrase. */
function isObject({ text, words }: SourceText, mention: Mention): boolean {
  const before = tokenise(text, Math.max(0, mention.start - OBJECT_REACH), mention.start);
  const last = before.at(-1)?.folded ?? '';
  const preceding =
    DETERMINER_LENGTHS.has(last.length) && !words.prepositions.has(last) && before.length > 1 ? before.at(-2)?.folded : last;
  return words.prepositions.has(preceding ?? '') || /^['\u2019]s\b/.test(text.slice(mention.end, mention.end + 3));
}

const wordsBetween = (text: string, start: number, end: number) => (text.slice(start, end).match(/\S+/g) ?? []).length;
