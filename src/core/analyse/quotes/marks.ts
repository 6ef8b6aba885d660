import type { Span } from '../../model/article';

/** A stretch between quotation marks; the marks are no part of it. */
export interface MarkedStretch extends Span {
  readonly style: 'double' | 'single';
  /** False where the closing mark is missing. */
  readonly isClosed: boolean;
  /** True where it goes on with the quotation of the paragraph before, which was left open. */
  readonly continues: boolean;
}

// Straight, typographic, low and pointed double marks; single ones only where they cannot be an apostrophe.
const DOUBLE = /["\u201c\u201d\u201e\u00ab\u00bb\u201f]/g;
const OPENING = /[\s([{\u2014\u2013-]/;
/** Longest stretch between single marks, in code units: beyond it an apostrophe was taken for a mark. */
const MAX_SINGLE = 1500;

/** The stretches between quotation marks, ascending, none inside another. Empty where there are none. */
export function findMarkedStretches(text: string): MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  let start = 0;
  let isOpen = false;
  while (start < text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end > start && /\S/.test(text.slice(start, end))) isOpen = readLine(text, { start, end }, { stretches, isOpen });
    start = end + 1;
  }
  return stretches;
}

interface Progress {
  readonly stretches: MarkedStretch[];
  readonly isOpen: boolean;
}

/** Adds the stretches of one line; tells whether the line leaves a quotation open that runs on. */
function readLine(text: string, line: Span, { stretches, isOpen }: Progress): boolean {
  let open: number | null = null;
  let from = line.start;
  let continues = false;
  const doubles: MarkedStretch[] = [];
  for (const match of text.slice(line.start, line.end).matchAll(DOUBLE)) {
    const start = line.start + match.index;
    const end = start + match[0].length;
    const role = roleOf(text, { start, end }, line);
    if (open !== null && role !== 'opening') {
      doubles.push({ start: open, end: start, style: 'double', isClosed: true, continues });
      open = null;
      continues = false;
    } else if (open === null && role !== 'closing') {
      open = end;
      continues = isOpen && text.slice(line.start, start).trim() === '';
    } else if (open !== null && role === 'opening' && end - open > 1) {
      // A second opening mark: the closing one of the first was lost, or this one is nested.
      continue;
    }
    from = end;
  }
  if (open !== null) doubles.push({ start: open, end: line.end, style: 'double', isClosed: false, continues });
  const singles = findSingles(text, line, doubles);
  stretches.push(...[...doubles, ...singles].sort((a, b) => a.start - b.start));
  return open !== null && from <= line.end;
}

function roleOf(text: string, mark: Span, line: Span): 'opening' | 'closing' | 'either' {
  const sign = text[mark.start] ?? '';
  if (sign === '\u201c' || sign === '\u201e' || sign === '\u00ab') {
    // Some houses set a closing mark as an opening one: between a word and white space it closes.
    const before = text[mark.start - 1] ?? ' ';
    const after = text[mark.end] ?? ' ';
    return mark.start > line.start && /\S/.test(before) && /[\s.,]/.test(after) && !OPENING.test(before) ? 'either' : 'opening';
  }
  const isAfterSpace = mark.start === line.start || OPENING.test(text[mark.start - 1] ?? ' ');
  const isBeforeSpace = mark.end === line.end || /[\s.,;:!?)\]}\u2014\u2013]/.test(text[mark.end] ?? ' ');
  if (sign === '\u201d' || sign === '\u00bb') return isAfterSpace && !isBeforeSpace ? 'either' : 'closing';
  if (isAfterSpace && !isBeforeSpace) return 'opening';
  if (isBeforeSpace && !isAfterSpace) return 'closing';
  return 'either';
}

function findSingles(text: string, line: Span, doubles: readonly MarkedStretch[]): MarkedStretch[] {
  const singles: MarkedStretch[] = [];
  let open: number | null = null;
  let at = 0;
  for (let i = line.start; i < line.end; i++) {
    const sign = text[i];
    if (sign !== "'" && sign !== '\u2018' && sign !== '\u2019') continue;
    while (at < doubles.length && (doubles[at]?.end ?? 0) < i) at++;
    if (i >= (doubles[at]?.start ?? line.end + 1) - 1) continue;
    const isAfterSpace = i === line.start || OPENING.test(text[i - 1] ?? ' ');
    const isBeforeWord = /[\p{L}\p{N}\u2026$\u00a3\u20ac]/u.test(text[i + 1] ?? '');
    if (isAfterSpace && isBeforeWord && sign !== '\u2019') {
      if (!isClipped(text, i)) open = i + 1;
    } else if (open !== null && !isBeforeWord && sign !== '\u2018' && /[\p{L}\p{N}.,!?\u2026]/u.test(text[i - 1] ?? '')) {
      if (isPluralPossessive(text, i, line.end)) continue;
      if (i - open <= MAX_SINGLE) singles.push({ start: open, end: i, style: 'single', isClosed: true, continues: false });
      open = null;
    }
  }
  return singles;
}

/** "'90s", "'em": an apostrophe for what is left out. */
const isClipped = (text: string, at: number) => /^['\u2018](?:\d\ds?\b|em\b|til\b|cause\b|n\b|tis\b|twas\b)/i.test(text.slice(at, at + 7));

/** "the workers' pay ... end'": a possessive where a later mark on the line can still close the quotation. */
function isPluralPossessive(text: string, at: number, lineEnd: number): boolean {
  if (!/s/i.test(text[at - 1] ?? '') || !/^['\u2019]\s\p{Ll}/u.test(text.slice(at, at + 3))) return false;
  return /[\p{L}\p{N}.,!?]['\u2019](?=[\s.,;:!?)]|$)/u.test(text.slice(at + 1, Math.min(lineEnd, at + 400)));
}
