import { decodeHTML } from 'entities';

/** Elements whose content is no text of the item. */
const SILENT = new Set(['script', 'style', 'svg', 'iframe', 'figure', 'figcaption', 'noscript', 'table']);
const TAG = /<(\/?)([a-z!][\w-]{0,30})?[^<>]*>/gi;
const INVISIBLE = /[\u200b-\u200d\ufeff\u00ad]/g;
/** Most of a field that is looked at, in UTF-16 units. */
const LONGEST = 20_000;

/** A feed's field as one line of plain text: tags out, characters that were escaped once more than needed read. Null for nothing. */
export function plainLine(value: string | null | undefined): string | null {
  const raw = (value ?? '').slice(0, LONGEST);
  const read = (text: string) => decodeHTML(withoutTags(text));
  // Twice: tags that were escaped show only after the first reading.
  const text = read(read(raw)).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function withoutTags(text: string): string {
  const kept: string[] = [];
  let at = 0;
  let silent: string | null = null;
  for (const match of text.matchAll(TAG)) {
    const name = match[2]?.toLowerCase();
    // "5 < 6 > 4" is text.
    if (name === undefined) continue;
    if (silent === null) kept.push(text.slice(at, match.index));
    if (silent === null && !match[1] && SILENT.has(name)) silent = name;
    else if (match[1] && silent === name) silent = null;
    at = match.index + match[0].length;
  }
  if (silent === null) kept.push(text.slice(at));
  return kept.join(' ');
}
