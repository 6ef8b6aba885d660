import { oneSpaced } from '../../core/text/spaces';

/** Markup that pages leave in fields to format words; any other is text. */
const FORMATTING = /<\/?(?:i|b|u|em|strong|span|a|p|br|q|sub|sup|div|cite|mark|font|small|abbr)(?:\s[^<>]{0,200})?\/?>/gi;
/** Characters without width that pages put into words. */
const INVISIBLE = /\u200b|\u200c|\u200d|\ufeff|\u00ad/g;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '\u2019',
  lsquo: '\u2018',
  ldquo: '\u201c',
  rdquo: '\u201d',
  ndash: '\u2013',
  mdash: '\u2014',
  hellip: '\u2026',
};

/** The visible text of an element as one line; what looks like markup in it is text. Null for nothing. */
export function visibleText(value: string | null | undefined): string | null {
  const text = oneSpaced((value ?? '').replace(INVISIBLE, ''));
  return text === '' ? null : text;
}

/** A field of a page as one line of text: entities that were escaped twice read, formatting taken out, other markup left as text. Null for nothing. */
export function plainText(value: string | null | undefined): string | null {
  if (!value) return null;
  const read = value.includes('&')
    ? value.replace(/&(#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,6});/gi, (whole, name: string) => readEntity(name) ?? whole)
    : value;
  const text = oneSpaced((read.includes('<') ? read.replace(FORMATTING, ' ') : read).replace(INVISIBLE, ''));
  return text === '' ? null : text;
}

function readEntity(name: string): string | null {
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name.toLowerCase()) ? (NAMED[name.toLowerCase()] ?? null) : null;
  const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
