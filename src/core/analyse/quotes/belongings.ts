import type { Mention } from './mentions';
import { gapBefore, type Reading } from './reading';
import type { MentionSigns } from './scene';

/** Descriptions between a name and that of the firm it belongs to ("of the campaign | group | Clean Harbour"). */
const AFFILIATION_REACH = 3;

/**
 * The mentions that only tell whose family, lawyer or director speaks, or for what firm: "Jane Roe's family said", "Tom Tarn, of the Wexley Trust, said". What those
 * say are not her words. Documents are nobody: what her statement says she says.
 */
export function findOwners(reading: Reading, signs: readonly MentionSigns[]): ReadonlySet<MentionSigns> {
  const owners = new Set<MentionSigns>();
  signs.forEach(({ mention }, i) => {
    const firm = isBeforeAffiliation(reading, mention) ? affiliationBehind(reading, signs, i) : undefined;
    if (firm) owners.add(firm);
    if (mention.kind !== 'nominal' || !isSomebody(reading, mention.head)) return;
    const [before, after] = [signs[i - 1], signs[i + 1]];
    for (const one of [before, after]) if (one?.isPossessive && isPossessor(one.mention, mention)) owners.add(one);
    if (after && isLinked(reading, mention, after.mention)) owners.add(after);
  });
  return owners;
}

function isSomebody({ lexicon }: Reading, head: string): boolean {
  return !lexicon.documents.has(head) && (lexicon.roles.has(head) || lexicon.unnamed.has(head) || lexicon.kin.has(head));
}

/** "Jane Roe, | of". */
const isBeforeAffiliation = ({ words, lexicon, text }: Reading, { kind, last, entity }: Mention) =>
  kind === 'name' &&
  lexicon.affiliationLinks.has(words[last + 1]?.folded ?? '') &&
  text[words[last]?.end ?? 0] === ',' &&
  entity?.isInstitution === false;

/** "Jane Roe, | of the campaign | group | Clean Harbour": a name inside what stands between commas behind another. */
function affiliationBehind(reading: Reading, signs: readonly MentionSigns[], at: number): MentionSigns | undefined {
  const { words, lexicon } = reading;
  const { mention } = signs[at] as MentionSigns;
  const one = signs.slice(at + 1, at + 1 + AFFILIATION_REACH).find((sign) => sign.mention.kind === 'name');
  if (!one || one.mention.entity === mention.entity || !/^[,.;:?!]/.test(gapBefore(reading, one.mention.last + 1))) return undefined;
  const first = one.mention.nameMention?.titleStart ?? one.mention.first;
  for (let i = mention.last + 2; i <= first; i++) {
    const word = words[i];
    if (gapBefore(reading, i) !== ' ' || !word || word.isQuoted || word.isCue || lexicon.clauseWords.has(word.folded)) return undefined;
  }
  return one;
}

/** "Jane Roe's | family", "the company's | director". */
const isPossessor = (one: Mention, of: Mention) => one.kind !== 'pronoun' && one.last >= of.first && one.last < of.last;

/** "spokesman | for | Jane Roe", "spokesman | for | former president | Jane Roe". */
function isLinked({ words, lexicon }: Reading, { head, last }: Mention, one: Mention): boolean {
  const link = words[last + 1];
  if (lexicon.seekers.has(head)) return false;
  if (one.kind !== 'name' || !link || !lexicon.ownerLinks.has(link.folded) || words[one.first]?.sentence !== link.sentence) return false;
  const between = words.slice(last + 2, one.nameMention?.titleStart ?? one.first);
  return between.every(({ folded }) => lexicon.titles.has(folded) || lexicon.roles.has(folded));
}
