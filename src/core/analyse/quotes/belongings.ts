import type { Mention } from './mentions';
import type { Reading } from './reading';
import type { MentionSigns } from './scene';

/**
 * The mentions that only tell whose family, lawyer or director speaks: "Jane Roe's family said", "a spokesman for Jane Roe said". What those say are not
 * her words. Documents are nobody: what her statement says she says.
 */
export function findOwners(reading: Reading, signs: readonly MentionSigns[]): ReadonlySet<MentionSigns> {
  const owners = new Set<MentionSigns>();
  signs.forEach(({ mention }, i) => {
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
