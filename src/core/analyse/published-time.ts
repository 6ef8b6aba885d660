import type { DatePrecision, FieldSource, PublicationTime } from '../model/article';
import { offsetOf } from './time-zone';

/** The years a news page can have: outside of them a number is no date of publication. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const CALENDAR =
  /^(\d{4})(?:[-/.]?(\d{2}|\d(?=[-/.]))(?:[-/.]?(\d{2}|\d(?!\d)))?)?(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{1,2})(?:[.,]\d{1,9})?)?)?\s*(Z|[A-Z]{2,5}|[+-]\d{2}:?\d{0,2})?(?:\s*\[[^\]]*\])?$/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;
const RFC_822 = /^(?:[a-z]{3},? )?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})(?: (\d{2}):(\d{2})(?::\d{2})?)?\s*(Z|[A-Z]{2,5}|[+-]\d{4})?$/i;
const BROWSER_FORM = /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{4})(?: (\d{2}):(\d{2})(?::\d{2})?)?\s*(?:(?:GMT|UTC)?([+-]\d{4})|([A-Z]{2,5}))?/i;
/** Month names of the internet message format (RFC 5322): a protocol, not a language. */
const PROTOCOL_MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** The parts of a time as far as they are known; `zone` is `Z`, an offset or a zone's abbreviation. */
export interface TimeParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly zone?: string | undefined;
}

/**
 * Reads a machine-readable time (ISO 8601 in its common deviations, RFC 822, seconds or milliseconds since 1970) as precise as it is
 * written; midnight without a zone is a day. Null for anything else.
 */
export function readPublishedTime(value: string, source: FieldSource): PublicationTime | null {
  const text = value.trim().slice(0, 60);
  if (EPOCH.test(text)) return fromEpoch(Number(text) * (text.length === 10 ? 1000 : 1), source);
  const calendar = CALENDAR.exec(text);
  if (calendar) {
    const [, year, month, day, hour, minute, , zone] = calendar;
    return composeTime({ ...numbers({ year, month, day, hour, minute }), zone }, source);
  }
  const message = RFC_822.exec(text);
  if (message) {
    const [, day, name, year, hour, minute, zone] = message;
    return composeTime({ ...numbers({ year, day, hour, minute }), month: protocolMonth(name), zone }, source);
  }
  const browser = BROWSER_FORM.exec(text);
  if (!browser) return null;
  const [, name, day, year, hour, minute, offset, zone] = browser;
  return composeTime({ ...numbers({ year, day, hour, minute }), month: protocolMonth(name), zone: offset ?? zone }, source);
}

/** Puts known parts together; null where they are no possible date. */
export function composeTime(parts: TimeParts, source: FieldSource): PublicationTime | null {
  const { year, month, day, hour, minute } = parts;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  if (month === undefined) return made(`${year}`, 'year', source);
  if (!(month >= 1 && month <= 12)) return null;
  const yearMonth = `${year}-${two(month)}`;
  if (day === undefined) return made(yearMonth, 'month', source);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || day < 1) return null;
  const yearMonthDay = `${yearMonth}-${two(day)}`;
  const zone = offsetOf(parts.zone ?? '', { year, month, day });
  const isMidnight = hour === 0 && minute === 0 && (zone === '' || zone === 'Z');
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59 || isMidnight) return made(yearMonthDay, 'day', source);
  return made(`${yearMonthDay}T${two(hour)}:${two(minute)}${zone}`, 'minute', source);
}

function fromEpoch(milliseconds: number, source: FieldSource): PublicationTime | null {
  return readPublishedTime(`${new Date(milliseconds).toISOString().slice(0, 16)}Z`, source);
}

function protocolMonth(name: string | undefined): number | undefined {
  const at = PROTOCOL_MONTHS.indexOf((name ?? '-').toLowerCase());
  return at >= 0 && at % 3 === 0 ? at / 3 + 1 : 0;
}

type Written = { readonly [part in keyof TimeParts]?: string | undefined };

function numbers(written: Written): TimeParts {
  const number = (part: string | undefined) => (part === undefined ? undefined : Number(part));
  return {
    year: Number(written.year),
    month: number(written.month),
    day: number(written.day),
    hour: number(written.hour),
    minute: number(written.minute),
  };
}

const two = (value: number) => String(value).padStart(2, '0');

const made = (value: string, precision: DatePrecision, source: FieldSource): PublicationTime => ({ value, precision, source });
