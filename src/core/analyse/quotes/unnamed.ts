import type { QuoteKind } from '../../model/analysis';
import type { Reading } from './reading';
import type { MentionSigns } from './scene';

/**
 * Whether a reference is to a source whom the article does not name: "a senior official", "campaign aides", "people familiar with the
 * talks"; of others who speak ("a teacher") only one person whose very words stand in marks. Who is told by somebody else ("his aides",
 * "her doctor") is known by that and no unnamed source.
 */
export function isUnnamedSource(reading: Reading, { mention, isFirstInSentence }: MentionSigns, kind: QuoteKind): boolean {
  const { lexicon, words } = reading;
  if (mention.kind !== 'nominal' || mention.entity) return false;
  const source = lexicon.unnamed.get(mention.head);
  const opening = words[mention.first];
  if (!source || !opening || words[mention.last]?.isPossessive || lexicon.possessives.has(opening.folded)) return false;
  if (isCloseTo(reading, mention.last)) return true;
  if (source === 'other') {
    const isKnown = opening.folded === lexicon.definite && lexicon.titles.has(mention.head);
    const isOne = !mention.isPlural && (isFirstInSentence || lexicon.determiners.has(opening.folded));
    return isOne && kind !== 'indirect' && !isKnown && !isSomebodys(reading, mention);
  }
  if (!mention.isPlural && (isSomebodys(reading, mention) || !lexicon.determiners.has(opening.folded))) return false;
  return !lexicon.vagueSources.has(mention.head) || lexicon.closeTo.has(words[mention.last + 1]?.folded ?? '');
}

/** Whether one who holds no office tells something: not who posts for everybody to read, and not who is told or asked. */
export function isTelling(
  { lexicon, words }: Reading,
  { mention, cue, isHearer, isAfterPreposition, isFirstInParagraph }: MentionSigns,
): boolean {
  const said = words[cue ?? -1];
  if (isAfterPreposition || (isHearer && said && said.index < mention.first)) return false;
  // "Teacher at the hub brands it 'shameful'": a headline's verbs are too many to know.
  if (!said) return isFirstInParagraph;
  const isOnNetwork =
    lexicon.postingPlaces.has(words[said.index + 2]?.folded ?? '') && lexicon.prepositions.has(words[said.index + 1]?.folded ?? '');
  return !isOnNetwork && !lexicon.postingCues.has(said.folded);
}

/** Words in which a reference's nearness is told ("with first-hand knowledge of"). */
const TO_NEARNESS = 4;

/** "analysts close to the Kremlin", "a person with direct knowledge of the talks": nearness makes anybody a source. */
export function isCloseTo({ words, lexicon }: Reading, last: number): boolean {
  const next = words[last + 1]?.folded ?? '';
  if (!lexicon.closeTo.has(next)) return false;
  if (!lexicon.prepositions.has(next)) return true;
  for (let i = last + 2; i <= last + TO_NEARNESS; i++) if (lexicon.knowing.has(words[i]?.folded ?? '')) return true;
  return false;
}

/** Code units behind a reference in which it is told that it will not be named. */
const CONDITION_REACH = 160;

/** "an employee, who spoke on condition of anonymity": whoever will not be named is a source. */
export function isUnwilling({ text, lexicon }: Reading, { mention }: MentionSigns): boolean {
  if (mention.kind !== 'nominal') return false;
  const behind = text.slice(mention.end, mention.end + CONDITION_REACH);
  const [clause = ''] = behind.split(/[.!?\n]["\u201d]? /, 1);
  return /^,? ?\p{L}/u.test(clause) && lexicon.anonymity.test(clause);
}

/** "Gary Johnson's doctor". */
function isSomebodys({ words }: Reading, { first, last }: MentionSigns['mention']): boolean {
  for (let i = first; i < last; i++) if (words[i]?.isPossessive) return true;
  return false;
}
