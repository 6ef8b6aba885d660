import type { CopyEdit, Evidence, OnlyHere, SharedClaim, WordingDifference } from '../../../core/model/comparison';
import { placeOf } from '../../article';

const NOWHERE = { start: null, end: null } as const;
const here = (words: string): Evidence => ({ articleId: 'page', wording: 'verbatim', ...placeOf(words) });
const there = (articleId: string, text: string): Evidence => ({ articleId, text, wording: 'verbatim', ...NOWHERE });

const CRACK = 'Almost 1,900 people spent the night away from their homes after a crack was found in the wall of the Marrow reservoir.';
const LOWERED = 'Engineers lowered the water by two metres before dawn on Thursday.';

/** A copy of the page's text that lost one sentence and gained another. */
export const COPY_EDITS: readonly CopyEdit[] = [
  {
    articleId: 'northfold',
    of: 'page',
    added: [there('northfold', 'Northfold’s own reservoir was checked on Thursday and is sound.')],
    cut: [here('A brass band that had lost its rehearsal room played for them in the corridor.')],
  },
];

/** What of the page stands in that copy. */
export const COPIED_HERE: readonly OnlyHere[] = [`${CRACK} ${LOWERED}`].map(placeOf);

/** One thing by three names. */
export const WORDINGS: readonly WordingDifference[] = [
  {
    versions: [
      { ...here(LOWERED), word: 'lowered' },
      { ...there('lantern', 'Engineers drained the lake by three and a half metres before dawn.'), word: 'drained' },
      { ...there('valley', 'Engineers emptied a part of the lake in the night.'), word: 'emptied' },
    ],
  },
];

/** A claim that nearly everybody carries, and one that the page lacks. */
export const SHARED_CLAIMS: readonly SharedClaim[] = [
  {
    claim: CRACK,
    wording: 'verbatim',
    carriers: [
      here(CRACK),
      there('lantern', 'A crack in the Marrow reservoir’s wall drove thousands from their homes.'),
      there('valley', 'People left their homes after engineers found a crack.'),
    ],
  },
  {
    claim: 'Two care homes were emptied before the public warning went out.',
    wording: 'summary',
    carriers: [there('lantern', 'Residents of Fell View and the Old Rectory were on buses by nine, an hour before the sirens.')],
  },
];
