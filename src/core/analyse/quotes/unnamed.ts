import type { QuoteKind } from '../../model/analysis';
import type { Reading } from './reading';
import type { MentionSigns } from './scene';

/**
 * Whether a reference is to a source whom the article does not name: "a senior official", "campaign aides", "people familiar with the
 * talks"; of others who speak ("a teacher") only one person whose very words stand in marks. Who is told by somebody else ("his aides",
 * "her doctor") is known by that and no unnamed source.
 */
export function isUnnamedSource(reading: Reading, { mention }: MentionSigns, kind: QuoteKind): boolean {
  const { lexicon, words } = reading;
  if (mention.kind !== 'nominal' || mention.entity) return false;
  const source = lexicon.unnamed.get(mention.head);
  const opening = words[mention.first];
  if (!source || !opening || lexicon.possessives.has(opening.folded)) return false;
  if (isCloseTo(reading, mention.last)) return true;
  if (source === 'other') return !mention.isPlural && kind !== 'indirect' && !isSomebodys(reading, mention);
  if (!mention.isPlural && (isSomebodys(reading, mention) || !lexicon.determiners.has(opening.folded))) return false;
  return !lexicon.vagueSources.has(mention.head) || lexicon.closeTo.has(words[mention.last + 1]?.folded ?? '');
}

/** "analysts close to the Kremlin", "a person familiar with the talks": nearness makes anybody a source. */
const isCloseTo = ({ words, lexicon }: Reading, last: number) => {
  const next = words[last + 1]?.folded ?? '';
  return lexicon.closeTo.has(next) && !lexicon.prepositions.has(next);
};

/** "Gary Johnson's doctor". */
function isSomebodys({ words }: Reading, { first, last }: MentionSigns['mention']): boolean {
  for (let i = first; i < last; i++) if (words[i]?.isPossessive) return true;
  return false;
}
