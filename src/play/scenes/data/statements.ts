import type { FigureDifference, MissingClaim, OnlyHere, QuoteVariant, SourcingEntry } from '../../../core/model/comparison';
import { placeOf } from '../../article';

const NOWHERE = { start: null, end: null } as const;
const wholly = <Placed extends { text: string }>(placed: Placed) => ({ ...placed, spoken: [{ start: 0, end: placed.text.length }] });

/** One statement in two wordings. */
export const QUOTE_VARIANTS: readonly QuoteVariant[] = [
  {
    speaker: 'calloway',
    changesScope: false,
    versions: [
      { articleId: 'page', ...wholly(placeOf('We would rather empty a valley for a week than explain afterwards why we did not,')) },
      {
        articleId: 'lantern',
        ...wholly({ text: 'I would sooner empty the valley for a week than have to explain later why we had not.', ...NOWHERE }),
      },
    ],
  },
];

/** A summary with three pieces of evidence, and a sentence that is its own evidence. */
export const MISSING_HERE: readonly MissingClaim[] = [
  {
    claim: 'Two care homes were emptied before the public warning went out.',
    wording: 'summary',
    carriedBy: 3,
    outlets: ['The Evening Lantern', 'Valley Radio', 'Harbour Courier, reposted on commons.example'],
    evidence: [
      {
        articleId: 'lantern',
        text: 'Residents of Fell View and the Old Rectory were on buses by nine, an hour before the sirens.',
        wording: 'verbatim',
        ...NOWHERE,
      },
      { articleId: 'valley', text: 'care homes were moved first, then the public was told', wording: 'summary', ...NOWHERE },
      {
        articleId: 'courier',
        text: 'The homes at the foot of the wall had been cleared by the time the phones rang in Lower Marrow.',
        wording: 'verbatim',
        ...NOWHERE,
      },
    ],
    score: 0.9,
  },
  {
    claim: 'The crack was first photographed by a walker, who sent the picture to the county on Sunday.',
    wording: 'verbatim',
    carriedBy: 1,
    outlets: ['The Evening Lantern'],
    evidence: [
      {
        articleId: 'lantern',
        text: 'The crack was first photographed by a walker, who sent the picture to the county on Sunday.',
        wording: 'verbatim',
        ...NOWHERE,
      },
    ],
    score: 0.6,
  },
  {
    claim: '\u201cNobody had looked into that gallery since the spring,\u201d she said.',
    wording: 'verbatim',
    carriedBy: 1,
    outlets: ['The Evening Lantern'],
    evidence: [
      {
        articleId: 'lantern',
        text: '\u201cNobody had looked into that gallery since the spring,\u201d she said.',
        wording: 'verbatim',
        speaker: 'Ines Calloway',
        ...NOWHERE,
      },
    ],
    score: 0.5,
  },
];

/** Sentences of the page that stand nowhere else. */
export const ONLY_HERE: readonly OnlyHere[] = [
  placeOf('The primary school in Lower Marrow will stay closed until Monday, and 34 pupils sat an examination in the town hall.'),
  placeOf('A brass band that had lost its rehearsal room played for them in the corridor.'),
];

/** A count on which three reports differ, and a length that one report tells in a sentence. */
export const FIGURES: readonly FigureDifference[] = [
  {
    about: 'people who left their homes',
    versions: [
      { articleId: 'page', value: 1900, unit: 'people', ...placeOf('Almost 1,900 people') },
      { articleId: 'northfold', value: 2400, unit: 'people', text: 'more than 2,400 people', ...NOWHERE },
      { articleId: 'valley', value: 1850, unit: 'people', text: '1,850 residents', ...NOWHERE },
    ],
  },
  {
    about: 'how far the water was lowered',
    versions: [
      { articleId: 'page', value: 2, unit: 'metres', ...placeOf('two metres') },
      {
        articleId: 'lantern',
        value: 3.5,
        unit: 'metres',
        text: 'By breakfast the level had fallen by three and a half metres, and a drowned wall stood in the sun.',
        ...NOWHERE,
      },
    ],
  },
];

/** Two reports that rest on one outlet, one on an agency. */
export const SOURCING: readonly SourcingEntry[] = [
  {
    articleId: 'page',
    reliesOn: 'Harbour Courier',
    wording: 'verbatim',
    ...placeOf('According to the Harbour Courier, the company was warned in a letter in June.'),
  },
  { articleId: 'lantern', reliesOn: 'Harbour Courier', text: 'the existence of the letter', wording: 'summary', ...NOWHERE },
  { articleId: 'northfold', reliesOn: 'Meridian', text: 'Meridian reported from the scene', wording: 'verbatim', ...NOWHERE },
];
