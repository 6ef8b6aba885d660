import { sharedFrom } from '../languages/en/page-furniture';
import type { BoilerplateReason, BoilerplateSpan, PublicationTime, Span } from '../model/article';
import { agencyOfLine } from './agency';
import { isOpenedAsByline, readCreditLine } from './credit-line';
import { readDateLine } from './date-line';
import type { Line } from './lines';
import { readPublishedTime } from './published-time';

/** What stands above a report: headline, byline, dateline. Spans cover these lines; fields are null or empty where they are not. */
export interface TextHead {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly agency: string | null;
  readonly published: PublicationTime | null;
  /** The outlet that a shared headline names at its end. */
  readonly sharedFrom: string | null;
  readonly spans: readonly BoilerplateSpan[];
}

/** How many lines the head of a page can have, furniture included. */
const HEAD_LINES = 14;
/** A headline's length in words; the longest of the dev articles has 31. */
const MAX_HEADLINE_WORDS = 34;
/** A shared headline carries the standfirst too. */
const MAX_SHARED_WORDS = 60;

const DATE_PREFIX = /^date (\d{4}(?:-\d{2}){0,2})(?=\s|$)/;
/** Stands before the outlet in a shared headline. */
const DASH = /\s[-\u2013\u2014|]\s/;
const SENTENCE_END = /[.!?:,;\u2026]['"\u2019\u201d)]?$/;

/** Reads the lines above the report of a text, of which all lines are given. `furniture` is what is known to be the page's. */
export function readTextHead(all: readonly Line[], furniture: readonly Span[]): TextHead {
  const lines = all.slice(0, HEAD_LINES);
  const prefix = DATE_PREFIX.exec(lines[0]?.text ?? '');
  const first = lines[0];
  const spans: BoilerplateSpan[] = [];
  let published = prefix?.[1] ? readPublishedTime(prefix[1], 'text') : null;
  const isFurniture = (line: Line) => furniture.some((span) => span.start < line.end && line.start < span.end);
  if (published && first && prefix && !isFurniture(first))
    spans.push({ start: first.start, end: first.start + prefix[0].length, reason: 'dateline' });
  const candidates = lines.filter((line, at) => !isFurniture(line) && !(at === 0 && published));
  const marked = new Map<Line, BoilerplateReason>();
  const date = markDate(candidates, marked);
  published ??= date;
  const credit = markByline(candidates, marked);
  const headline = markHeadline(candidates, marked);
  for (const [line, reason] of marked) spans.push({ start: line.start, end: line.end, reason });
  spans.sort((a, b) => a.start - b.start);
  return { ...credit, ...headline, published, spans };
}

function markDate(lines: readonly Line[], marked: Map<Line, BoilerplateReason>): PublicationTime | null {
  let time: PublicationTime | null = null;
  for (const line of lines) {
    const read = readDateLine(line.text);
    if (!read?.isAlone) continue;
    marked.set(line, 'dateline');
    if (!time || (read.time.precision !== 'year' && !read.isChange)) time ??= read.time;
  }
  return time;
}

function markByline(lines: readonly Line[], marked: Map<Line, BoilerplateReason>): Pick<TextHead, 'byline' | 'agency'> {
  const dateAt = lines.findIndex((line) => marked.has(line));
  for (const [at, line] of lines.entries()) {
    if (marked.has(line) || line.words > 30) continue;
    const agency = agencyOfLine(line.text);
    const stands = (dateAt >= 0 && Math.abs(dateAt - at) <= 2) || isAfterHeadline(lines, at) || isOpenedAsByline(line.text);
    if (agency ? line.words > 6 : !stands) continue;
    const credit = readCreditLine(line.text);
    if (!agency && !credit.isOnlyNames) continue;
    marked.set(line, 'byline');
    return { byline: credit.persons, agency: agency ?? credit.agency };
  }
  return { byline: [], agency: null };
}

const isAfterHeadline = (lines: readonly Line[], at: number) => at > 0 && at <= 3 && lines.slice(0, at).some(isHeadlineForm);

const isHeadlineForm = (line: Line) => line.words >= 3 && line.words <= MAX_HEADLINE_WORDS && !SENTENCE_END.test(line.text);

/** The headline is the first line in headline form above the first prose line; such lines up to the prose are its company. */
function markHeadline(lines: readonly Line[], marked: Map<Line, BoilerplateReason>): Pick<TextHead, 'title' | 'sharedFrom'> {
  const first = lines.find((line) => !marked.has(line));
  const shared = first && first.words <= MAX_SHARED_WORDS && DASH.test(first.text) ? sharedFrom().exec(first.text) : null;
  if (first && shared && isHeadlineEnd(first)) {
    marked.set(first, 'headline');
    return { title: firstSentence(shared[1] ?? ''), sharedFrom: shared[2] ?? null };
  }
  let title: string | null = null;
  for (const line of lines) {
    if (marked.has(line)) continue;
    if (!isHeadlineForm(line)) break;
    if (title !== null && !hasMarkBelow(lines, line, marked) && line.text !== title) break;
    title ??= line.text;
    marked.set(line, 'headline');
  }
  return { title, sharedFrom: null };
}

const isHeadlineEnd = (line: Line) => !SENTENCE_END.test(line.text);

/** A standfirst stands above the byline or dateline; below them begins the report, or the headline again as a caption. */
const hasMarkBelow = (lines: readonly Line[], line: Line, marked: Map<Line, BoilerplateReason>) =>
  lines.slice(lines.indexOf(line) + 1).some((below) => marked.get(below) === 'byline' || marked.get(below) === 'dateline');

function firstSentence(text: string): string {
  const end = /[.!?](?= \p{Lu})/u.exec(text);
  return end && end.index > 20 ? text.slice(0, end.index) : text;
}
