import { CHANGE_WORDS, CLOCK, DATE_LINE_WORDS, DAY_MONTH_YEAR, MONTH_DAY_YEAR, MONTH_YEAR, MONTHS } from '../languages/en/dates';
import type { FieldSource, PublicationTime } from '../model/article';
import { holdsWord } from '../text/letters';
import { oneSpaced } from '../text/spaces';
import { composeTime, readPublishedTime, type TimeParts } from './published-time';

/** Longest line, in code units, that can be a date line: the longest English form with both times needs about 90. */
const MAX_DATE_LINE = 120;

/** A date in visible text. `isAlone` says that the text says nothing but when; `isChange` that it tells a change. */
export interface DateLine {
  readonly time: PublicationTime;
  readonly isAlone: boolean;
  readonly isChange: boolean;
}

/** Reads the first date in a short line of visible text ("Sunday 17 November 2024 17:47 EST"); null where there is none. */
export function readDateLine(line: string, source: FieldSource = 'text'): DateLine | null {
  // Every form has a year of four digits. Most lines have none, and the patterns are costly to prepare.
  if (!/\d{4}/.test(line)) return null;
  const text = oneSpaced(line);
  if (text.length < 6 || text.length > MAX_DATE_LINE) return null;
  const found = findDate(text);
  if (!found) return null;
  const rest = text.slice(found.end);
  const clock = found.parts.day === undefined ? null : (clockIn(rest) ?? clockIn(text.slice(0, found.start)));
  const time = composeTime({ ...found.parts, ...clock?.parts }, source);
  if (!time) return null;
  const words = `${text.slice(0, found.start)} ${rest.replace(CLOCK, ' ')}`.replace(DATE_LINE_WORDS, ' ').replace(ZONE_WORD, ' ');
  return { time, isAlone: !holdsWord(words), isChange: CHANGE_WORDS.test(text.slice(0, found.start)) };
}

const ZONE_WORD = /\b(?:[A-Z]{2,4}T|UTC|UK|Z)\b/g;
const ISO = /(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/;
/** "GMT+7" says the offset in hours; with one digit the other is added. */
const HOUR_ONLY = /^([+-])(\d)$/;
const SLASHED = /(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?![\d/])/;

interface Found {
  readonly parts: TimeParts;
  readonly start: number;
  readonly end: number;
}

function findDate(text: string): Found | null {
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst) return found(dayFirst, { year: Number(dayFirst[3]), month: monthOf(dayFirst[2]), day: Number(dayFirst[1]) });
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst) return found(monthFirst, { year: Number(monthFirst[3]), month: monthOf(monthFirst[1]), day: Number(monthFirst[2]) });
  const iso = ISO.exec(text);
  if (iso) return found(iso, isoParts(iso));
  const slashed = SLASHED.exec(text);
  if (slashed) return fromSlashed(slashed);
  const month = MONTH_YEAR.exec(text);
  return month ? found(month, { year: Number(month[2]), month: monthOf(month[1]) }) : null;
}

function isoParts(iso: RegExpExecArray): TimeParts {
  const time = readPublishedTime(iso[0], 'text');
  if (!time) return { year: 0 };
  const part = (at: number) => (iso[at] === undefined ? undefined : Number(iso[at]));
  return { year: Number(iso[1]), month: part(2), day: part(3), hour: part(4), minute: part(5), zone: iso[6] };
}

/** 17/11/2024 is sure; 03/04/2024 may be March or April and is known to the year only. With full stops the day stands first. */
function fromSlashed(match: RegExpExecArray): Found {
  const [, first, separator, second, year] = match;
  const a = Number(first);
  const b = Number(second);
  if (a > 12 || a === b || separator === '.') return found(match, { year: Number(year), month: b, day: a });
  if (b > 12) return found(match, { year: Number(year), month: a, day: b });
  return found(match, { year: Number(year) });
}

function clockIn(text: string): { readonly parts: Partial<TimeParts> } | null {
  for (const match of text.matchAll(new RegExp(CLOCK, 'gi'))) {
    const [whole, hour, minute, half] = match;
    if (minute === undefined && half === undefined) continue;
    const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
    const after = text.slice(match.index + whole.length);
    const zone = /^[\s,(]*(?:(?:GMT|UTC)\s?(?=[+-]\d))?([A-Z]{2,4}|Z|[+-]\d{1,2}(?::?\d{2})?)\b/
      .exec(after)?.[1]
      ?.replace(HOUR_ONLY, '$10$2:00');
    return { parts: { hour: hours, minute: Number(minute ?? 0), zone } };
  }
  return null;
}

const found = (match: RegExpExecArray, parts: TimeParts): Found => ({ parts, start: match.index, end: match.index + match[0].length });

const monthOf = (name: string | undefined) => MONTHS.get((name ?? '').slice(0, 3).toLowerCase());
