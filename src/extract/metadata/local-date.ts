import { readDateLine } from '../../core/analyse/date-line';
import { composeTime } from '../../core/analyse/published-time';
import type { FieldSource, PublicationTime } from '../../core/model/article';
import { oneSpaced } from '../../core/text/spaces';

/** Longest text that is looked at for a date. */
const MAX_LINE = 120;
/** "3. Mai 2024", "3 de mayo de 2024", "3 mai 2024": day, month's name, year, in any language that puts them so. */
const named = () => /(?<!\d)(\d{1,2})(?:er|\u00ba|\.)?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u;
/** "Juli 12, 2017", "mayo 3, 2024": month's name, day, year. */
const namedFirst = () => /(\p{L}{3,12})\.? (\d{1,2}), (\d{4})(?!\d)/u;
/** "2024\u5e745\u67083\u65e5", "2024\ub144 5\uc6d4 3\uc77c", "2024/5/3": year, month, day by numbers. */
const NUMBERED = /(?<!\d)(20\d\d|19\d\d)\s?[\u5e74\ub144./-]\s?(\d{1,2})\s?[\u6708\uc6d4./-]\s?(\d{1,2})(?!\d)/;
const SHORT_YEAR = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})(?!\d)/;
const SLASHED = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](20\d\d|19\d\d)(?![\d/-])/;
const MONTH_FIRST = /^en[-_](?:us|ph)/i;
const CLOCK = /(?<!\d)([01]?\d|2[0-3])[:h.]([0-5]\d)(?![\d.])/;

/** Reads a date in a short text of a page in English or in the words of the page's own language; null without one. */
export function readLocalDate(text: string, language: string, source: FieldSource = 'text'): PublicationTime | null {
  const line = oneSpaced(text);
  if (line.length > MAX_LINE || line.length < 6) return null;
  const english = readDateLine(line, source);
  if (english && (english.time.precision === 'day' || english.time.precision === 'minute')) return english.time;
  const parts = namedParts(line, language) ?? numberedParts(line, language);
  if (!parts) return null;
  const [, hour, minute] = CLOCK.exec(line.slice(parts.end)) ?? [];
  return composeTime({ ...parts, ...(hour === undefined ? {} : { hour: Number(hour), minute: Number(minute) }) }, source);
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly end: number;
}

function namedParts(line: string, language: string): Parts | null {
  // Asked first: classes of all letters are costly to prepare.
  const match = /\d{4}/.test(line) ? (named().exec(line) ?? namedFirst().exec(line)) : null;
  if (!match) return null;
  const [whole, first = '', second = '', year] = match;
  const [name, day] = /^\d/.test(first) ? [second, first] : [first, second];
  const month = monthOf(name, language);
  return month === 0 ? null : { year: Number(year), month, day: Number(day), end: match.index + whole.length };
}

function numberedParts(line: string, language: string): Parts | null {
  const numbered = NUMBERED.exec(line);
  if (numbered)
    return { year: Number(numbered[1]), month: Number(numbered[2]), day: Number(numbered[3]), end: numbered.index + numbered[0].length };
  const short = SHORT_YEAR.exec(line);
  if (!short) return slashedParts(line, language);
  const year = Number(short[3]);
  return { year: year < 100 ? 2000 + year : year, month: Number(short[2]), day: Number(short[1]), end: short.index + short[0].length };
}

/** "03/05/2024" by the page's language: the month stands first in the United States alone; plain `en` does not say which. */
function slashedParts(line: string, language: string): Parts | null {
  const slashed = SLASHED.exec(line);
  if (!slashed || !/^[a-z]/i.test(language) || /^en$/i.test(language)) return null;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  const [day, month] = MONTH_FIRST.test(language) ? [second, first] : [first, second];
  return { year: Number(slashed[3]), month, day, end: slashed.index + slashed[0].length };
}

/** A month's number by its name in the page's language, as the browser knows it; 0 for no month. */
function monthOf(name: string, language: string): number {
  const wanted = fold(name);
  for (const locale of [language || 'en', 'de', 'fr', 'es', 'it', 'pt', 'nl']) {
    const at = monthNames(locale).findIndex((month) => month.startsWith(wanted) || wanted.startsWith(month));
    if (at >= 0) return at + 1;
  }
  return 0;
}

const known = new Map<string, readonly string[]>();

function monthNames(locale: string): readonly string[] {
  const cached = known.get(locale);
  if (cached) return cached;
  const names = namesFrom(locale);
  known.set(locale, names);
  return names;
}

/** A page may give any text as its language; one that is none has no months. */
function namesFrom(locale: string): readonly string[] {
  try {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) =>
      fold(format.formatToParts(Date.UTC(2024, month, 15)).find((part) => part.type === 'month')?.value ?? '-'),
    );
  } catch {
    return [];
  }
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\.$/, '');
