import type { Entity } from './people';
import type { Prepared } from './prepare';
import { gapBefore, isBeforeAuxiliary, type Reading } from './reading';
import type { MentionSigns } from './scene';

/** Words of a title between a description and the name it introduces. */
const TITLE_REACH = 3;
/** Words of a name behind its first. */
const NAME_REACH = 4;

/** "the party's leader, Sen. Jane Roe, said": the person whose name follows a description after a comma. */
export function nameBehind({ mention, isAccordingTo }: MentionSigns, { reading, people }: Prepared): Entity | null {
  if (mention.kind !== 'nominal' || gapBefore(reading, mention.last + 1) !== ', ') return null;
  for (let i = mention.last + 1; i <= mention.last + 1 + TITLE_REACH; i++) {
    if (i > mention.last + 1 && !/^\.? $/.test(gapBefore(reading, i))) return null;
    const entity = people.of.get(i);
    if (entity) return entity.isInstitution || (isAccordingTo && hasOwnVerb(reading, i)) ? null : entity;
    const word = reading.words[i];
    if (!word || !(word.isCapital || isOfTitle(word.folded, reading.lexicon))) return null;
  }
  return null;
}

/** "According to one official, Jane Roe has signed": a name that goes on with a verb is no name of the official's. */
function hasOwnVerb(reading: Reading, first: number): boolean {
  const { words } = reading;
  let last = first;
  while (last < first + NAME_REACH && words[last + 1]?.isCapital && gapBefore(reading, last + 1) === ' ') last++;
  return words[last + 1]?.isCue === true || isBeforeAuxiliary(reading, last);
}

/** "state" in "state Sen. Jane Roe". */
const isOfTitle = (folded: string, lexicon: Reading['lexicon']) =>
  lexicon.titles.has(folded) || lexicon.roles.has(folded) || lexicon.institutionNames.has(folded);
