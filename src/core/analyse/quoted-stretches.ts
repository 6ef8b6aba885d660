import type { Span } from '../model/article';
import { type Line, splitLines } from './lines';

/** Text in quotation marks, marks excluded, within one paragraph. */
export interface QuotedStretch extends Span {
  readonly paragraph: Span;
  /** The paragraph ends without a closing mark. */
  readonly isOpen: boolean;
  /** The paragraph before ended without a closing mark and this one starts with an opening mark. */
  readonly continues: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '\u201c': '\u201d', '"': '"', '\u00ab': '\u00bb', '\u201e': '\u201c' };
const SINGLE: Readonly<Record<string, string>> = { '\u2018': '\u2019' };
const LETTER = /[\p{L}\p{N}]/u;

/** The stretches in quotation marks in text order. Single marks count where the text uses no double ones. Empty without marks. */
export function findQuotedStretches(text: string, skip: readonly Span[]): QuotedStretch[] {
  const marks = /["\u201c\u00ab\u201e]/.test(text) ? CLOSING : SINGLE;
  const stretches: QuotedStretch[] = [];
  let wasOpen = false;
  for (const line of splitLines(text)) {
    if (line.text.trim() === '' || skip.some((span) => span.start <= line.start && span.end >= line.end)) continue;
    const found = findInLine(text, line, marks).filter((span) => !skip.some((hole) => span.start < hole.end && span.end > hole.start));
    found.forEach((span, index) => {
      const startsLine = text.slice(line.start, span.start - 1).trim() === '';
      stretches.push({ ...span, paragraph: { start: line.start, end: line.end }, continues: index === 0 && wasOpen && startsLine });
    });
    wasOpen = found.at(-1)?.isOpen ?? false;
  }
  return stretches;
}

function findInLine(text: string, line: Line, marks: Readonly<Record<string, string>>): (Span & { isOpen: boolean })[] {
  const found: (Span & { isOpen: boolean })[] = [];
  let at = line.start;
  while (at < line.end) {
    const close = marks[text[at] ?? ''];
    const opens = close !== undefined && !(LETTER.test(text[at - 1] ?? ' ') && text[at] !== '\u201c') && !/\s/.test(text[at + 1] ?? ' ');
    if (!opens) {
      at++;
      continue;
    }
    const end = closeOf(text, at + 1, line.end, close);
    if (end > at + 1) found.push({ start: at + 1, end: end < 0 ? line.end : end, isOpen: false });
    else if (end < 0) found.push({ ...trimEnd(text, at + 1, line.end), isOpen: true });
    at = end < 0 ? line.end : end + 1;
  }
  return found;
}

function closeOf(text: string, from: number, to: number, close: string): number {
  for (let at = from; at < to; at++) {
    if (text[at] !== close) continue;
    const isApostrophe = close === '\u2019' && LETTER.test(text[at - 1] ?? ' ') && LETTER.test(text[at + 1] ?? ' ');
    if (!isApostrophe) return at;
  }
  return -1;
}

function trimEnd(text: string, start: number, end: number): Span {
  let to = end;
  while (to > start && /\s/.test(text[to - 1] ?? '')) to--;
  return { start, end: to };
}
