import type { Reading } from './reading';
import type { MentionSigns } from './scene';

/** Whether a reference is to a source whom the article does not name: "a senior official", "two witnesses", "campaign aides". */
export function isUnnamedSource({ lexicon }: Reading, { mention }: MentionSigns): boolean {
  if (mention.kind !== 'nominal' || mention.entity) return false;
  return lexicon.unnamed.has(mention.head);
}
