import { postInText } from '../languages/en/page-furniture';
import type { EmbeddedPost } from '../model/article';
import { readDateLine } from './date-line';
import { splitLines } from './lines';

/** Social-media posts that stand in a text as one line "words \u2014 Name (@handle) date", in text order. Empty where there are none. */
export function findTextEmbeds(text: string): EmbeddedPost[] {
  const embeds: EmbeddedPost[] = [];
  if (!text.includes('(@')) return embeds;
  for (const line of splitLines(text)) {
    if (!line.text.includes('(@')) continue;
    const match = postInText().exec(line.text);
    if (!match) continue;
    const [, words = '', author = '', handle = '', date = ''] = match;
    embeds.push({
      start: line.start,
      end: line.start + words.trimEnd().length,
      author: author.trim() || null,
      handle,
      published: readDateLine(date)?.time ?? null,
    });
  }
  return embeds;
}
