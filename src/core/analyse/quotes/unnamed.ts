import type { QuoteKind } from '../../model/analysis';
import type { Reading } from './reading';
import type { MentionSigns } from './scene';

/**
 * Whether a reference is to a source whom the article does not name: "a senior official", "campaign aides", "people familiar with the
 * talks"; of others who speak ("a teacher") only one person whose very words stand in marks.
 */
export function isUnnamedSource({ lexicon, words }: Reading, { mention }: MentionSigns, kind: QuoteKind): boolean {
  if (mention.kind !== 'nominal' || mention.entity) return false;
  const source = lexicon.unnamed.get(mention.head);
  if (!source) return false;
  if (source === 'other') return !mention.isPlural && kind !== 'indirect';
  return !lexicon.vagueSources.has(mention.head) || lexicon.closeTo.has(words[mention.last + 1]?.folded ?? '');
}
