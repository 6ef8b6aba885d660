import { FURNITURE } from '../languages/en/furniture';
import type { FurnitureRule } from '../languages/en/furniture-rule';
import { APPEAL_SIGNS, APPEAL_WORD, FURNITURE_WORD, PAGE_END, postInText } from '../languages/en/page-furniture';
import type { BoilerplateReason, BoilerplateSpan } from '../model/article';
import { type Line, splitLines } from './lines';

/** Longest line in words that a furniture rule can take; longer lines can only be appeals. */
const MAX_FURNITURE_WORDS = 60;
/** Lines up to this many words are looked at rule by rule whatever they say. */
const SHORT_LINE_WORDS = 14;
/** Signs of an appeal in one line that make it one. One alone stands in one of 400 sentences of news, two in none of the dev articles. */
const APPEAL_SIGN_COUNT = 2;
/** Lines that may stand between two lines of an appeal and belong to it. */
const APPEAL_GAP = 3;
/** What follows a page's end belongs to the page while it is shorter than this, in code units; more would be another article. */
const MAX_PAGE_END = 1500;
/** A page does not end before this share of its lines. */
const PAGE_END_FROM = 0.4;

/** The stretches of a text that are the page's and not the report's, in text order, with a reason each. Empty for clean text. `lines` are the text's, where they are known. */
export function findBoilerplate(text: string, lines = splitLines(text)): BoilerplateSpan[] {
  const reasons: Reasons = lines.map((line) => (isPostInText(line.text) ? null : boilerplateReason(line.text, line.words)));
  markAppeal(lines, reasons);
  markRepeatedCaption(lines, reasons);
  markPageEnd(lines, reasons, text.length);
  return lines.flatMap(({ start, end }, at) => {
    const reason = reasons[at];
    return reason ? [{ start, end, reason }] : [];
  });
}

/** Why a single line is no part of a report; null for a line that may be. */
export function boilerplateReason(line: string, words = line.split(/\s+/).length): BoilerplateReason | null {
  if (words > MAX_FURNITURE_WORDS) return isAppeal(line) ? 'donation-appeal' : null;
  if (words > SHORT_LINE_WORDS && !FURNITURE_WORD.test(line)) return isAppeal(line) ? 'donation-appeal' : null;
  const text = line.replace(/[\u2018\u2019]/g, "'");
  const lower = text.toLowerCase();
  const begin = lower.slice(0, 3).replace(/\d/g, '0');
  const begins = [`|${begin}|`, `|${begin.slice(0, 2)}|`, `|${begin.charAt(0)}|`];
  const found = FURNITURE.find((rule) => words <= rule.maxWords && mayFit(rule, lower, begins) && rule.pattern.test(text));
  if (found) return found.reason;
  return isAppeal(line) ? 'donation-appeal' : null;
}

/** Whether a line has the signs without which a rule cannot fit: much cheaper than its pattern, above all the first time. `own` is how it begins, between bars. */
function mayFit({ begins, holds }: FurnitureRule, line: string, own: readonly string[]): boolean {
  return begins === null ? holds.some((word) => line.includes(word)) : own.some((begin) => begins.includes(begin));
}

/** An embedded post is its author's words, whatever it asks for. */
const isPostInText = (line: string) => line.includes('(@') && postInText().test(line);

function isAppeal(line: string): boolean {
  return countAppealSigns(line) >= APPEAL_SIGN_COUNT;
}

function countAppealSigns(line: string): number {
  if (!APPEAL_WORD.test(line)) return 0;
  const ownVoice = line.replace(/[\u201c"][^\u201c\u201d"]*(?:[\u201d"]|$)/g, ' ').replace(/\u2019/g, "'");
  return APPEAL_SIGNS.filter((sign) => sign.test(ownVoice)).length;
}

type Reasons = (BoilerplateReason | null)[];

/** Lines between two lines of an appeal belong to it, and so does a line of one sign beside it. */
function markAppeal(lines: readonly Line[], reasons: Reasons): void {
  const appeals = reasons.flatMap((reason, at) => (reason === 'donation-appeal' ? [at] : []));
  for (const [index, at] of appeals.entries()) {
    const next = appeals[index + 1];
    if (next !== undefined && next - at <= APPEAL_GAP + 1) for (let i = at + 1; i < next; i++) reasons[i] ??= 'donation-appeal';
    for (const neighbour of [at - 1, at + 1]) {
      const line = lines[neighbour];
      if (line && reasons[neighbour] === null && countAppealSigns(line.text) > 0 && line.words < 40) reasons[neighbour] = 'donation-appeal';
    }
  }
}

/** A picture's text often stands twice, once with the credit: the line before a credited caption that says the same is one too. */
function markRepeatedCaption(lines: readonly Line[], reasons: Reasons): void {
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (reasons[at] === 'caption' && before && reasons[at - 1] === null && line.text.startsWith(before.text)) reasons[at - 1] = 'caption';
  }
}

function markPageEnd(lines: readonly Line[], reasons: Reasons, length: number): void {
  const at = lines.findIndex((line, index) => index >= lines.length * PAGE_END_FROM && PAGE_END.test(line.text));
  const first = lines[at];
  if (!first || length - first.start > MAX_PAGE_END) return;
  const reason = reasons[at] ?? 'navigation';
  for (let i = at; i < lines.length; i++) reasons[i] ??= reason;
}
