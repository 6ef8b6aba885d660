import type { ComparedSpeaker, ComparedUnnamedSource } from '../../../core/model/comparison';
import { placeOf } from '../../article';

const NOWHERE = { start: null, end: null } as const;

/** Two speakers quoted on the page, two elsewhere only, one institution; every kind of quotation. */
export const SPEAKERS: readonly ComparedSpeaker[] = [
  {
    id: 'calloway',
    name: 'Ines Calloway',
    role: 'chief fire officer',
    roles: [
      { articleId: 'page', role: 'the chief fire officer' },
      { articleId: 'lantern', role: 'who leads the county’s fire service' },
    ],
    type: 'person',
    here: 2,
    elsewhere: 2,
    outlets: ['The Evening Lantern', 'Valley Radio'],
    quotes: [
      {
        articleId: 'page',
        kind: 'direct',
        certainty: 'certain',
        cue: 'said',
        via: null,
        ...placeOf('We would rather empty a valley for a week than explain afterwards why we did not,'),
      },
      {
        articleId: 'page',
        kind: 'indirect',
        certainty: 'probable',
        cue: 'said',
        via: null,
        ...placeOf('the wall had been inspected in March and nothing unusual had been noted'),
      },
      {
        articleId: 'lantern',
        text: 'I would sooner empty the valley for a week than have to explain later why we had not.',
        kind: 'direct',
        certainty: 'certain',
        cue: 'told reporters',
        via: null,
        ...NOWHERE,
      },
      {
        articleId: 'valley',
        text: 'days rather than hours',
        kind: 'partial',
        certainty: 'certain',
        cue: 'expected',
        via: 'Meridian',
        ...NOWHERE,
      },
    ],
  },
  {
    id: 'brandreth',
    name: 'Tomas Brandreth',
    role: 'who designed the repair of 2009',
    roles: [],
    type: 'person',
    here: 1,
    elsewhere: 0,
    outlets: [],
    quotes: [
      {
        articleId: 'page',
        kind: 'partial',
        certainty: 'certain',
        cue: 'called',
        via: null,
        ...placeOf('longer than I would like'),
      },
    ],
  },
  {
    id: 'hassan',
    name: 'ليلى الحسن',
    role: 'hydrologist at the University of Northfold',
    roles: [],
    type: 'person',
    here: 0,
    elsewhere: 2,
    outlets: ['Valley Radio', 'Estuary Times'],
    quotes: [
      {
        articleId: 'valley',
        text: 'Nobody measured the ground water on the east bank after 2015, so nobody can tell you what is normal.',
        kind: 'direct',
        certainty: 'certain',
        cue: 'said',
        via: null,
        ...NOWHERE,
      },
      {
        articleId: 'estuary',
        text: 'the gauges were removed to save money',
        kind: 'indirect',
        certainty: 'probable',
        cue: 'according to',
        via: null,
        ...NOWHERE,
      },
    ],
  },
  {
    id: 'ashdown',
    name: 'Ruth Ashdown',
    role: 'environment minister',
    roles: [],
    type: 'person',
    here: 0,
    elsewhere: 1,
    outlets: ['Northfold Post', 'unknown outlet'],
    quotes: [
      {
        articleId: 'unknown',
        text: 'The people of the valley will have our answers in public, and they will have them this month.',
        kind: 'direct',
        certainty: 'certain',
        cue: 'promised',
        via: 'Meridian',
        ...NOWHERE,
      },
    ],
  },
  {
    id: 'company',
    name: 'Marrow and Fells Water',
    role: null,
    roles: [],
    type: 'institution',
    here: 1,
    elsewhere: 1,
    outlets: ['Harbour Courier, reposted on commons.example'],
    quotes: [
      {
        articleId: 'page',
        kind: 'indirect',
        certainty: 'certain',
        cue: 'said',
        via: null,
        ...placeOf('it was working with the county and would publish its inspection records'),
      },
      {
        articleId: 'courier',
        text: 'does not comment on correspondence with its consultants',
        kind: 'partial',
        certainty: 'certain',
        cue: 'said it',
        via: null,
        ...NOWHERE,
      },
    ],
  },
];

/** Sources that nobody names. */
export const UNNAMED_SOURCES: readonly ComparedUnnamedSource[] = [
  {
    articleId: 'page',
    count: 2,
    kind: 'source',
    via: null,
    declinedToComment: false,
    ...placeOf('Two engineers who asked not to be named'),
  },
  {
    articleId: 'courier',
    text: 'a person who has seen the letter',
    count: 1,
    kind: 'source',
    via: 'Harbour Courier',
    declinedToComment: false,
    ...NOWHERE,
  },
];
