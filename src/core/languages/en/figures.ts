import type { FigureQualifier } from '../../model/analysis';
import type { FigureWords } from '../figure-words';
import { MONTHS } from './dates';
import { APART_WORDS, PERIOD_STEPS, PERIODS, SIDES, SOME_OF_PEOPLE } from './figure-contrasts';
import { CURRENCY_SIGNS, UNITS } from './units';

const words = (list: string): string[] => list.trim().split(/\s+/);

const SMALL = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety');

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

const phrases = (qualifier: FigureQualifier, list: string) => words(list).map((phrase) => [phrase, qualifier] as const);

/** Phrases of several words are joined by a low line. */
const QUALIFIERS: ReadonlyMap<string, FigureQualifier> = new Map([
  ...phrases('about', 'about around nearly almost roughly approximately some estimated an_estimated close_to near just_under just_over'),
  ...phrases('at-least', 'at_least more_than over no_fewer_than no_less_than upwards_of not_less_than well_over exceeding above'),
  ...phrases('at-most', 'up_to as_many_as as_much_as at_most no_more_than not_more_than less_than fewer_than under below a_maximum_of'),
  ...phrases('exact', 'exactly'),
]);

const QUALIFIERS_AFTER: ReadonlyMap<string, FigureQualifier> = new Map([
  ...phrases('at-least', 'or_more or_so_more plus'),
  ...phrases('about', 'or_so'),
  ...phrases('at-most', 'or_less or_fewer'),
]);

const MONTH_NAMES = words(
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december',
);

const NOUN_ENDS = words(
  `a an the of to in on at by for from with without as than that which who whom whose and or but nor so if when while where after before
  since until during over under between among across against about into within per is are was were be been being has have had do does
  did will would can could may might must shall should said says say not no this these those his her their its our your my it he she
  they we i you also more less other others out up down off away back ago old each every both all some any there here then now only`,
);

/** What befalls counted people, a row each, named by its first word. */
const OUTCOMES = [
  'killed kill kills killing dead die died dies dying death deaths fatalities fatality murdered slain massacred perished executed',
  'wounded wound wounds wounding injured injure injures injuring injuries hurt maimed',
  'arrested arrest arrests arresting detained detain detaining detainees custody apprehended',
  'missing unaccounted vanished',
  'displaced evacuated evacuate evacuating evacuees homeless uprooted',
  'rescued rescue rescuing saved',
  'hospitalised hospitalized',
  'infected infections',
  'charged indicted',
  'convicted',
  'kidnapped abducted hostages',
  'suspended',
  'deported deportations',
];

/** How figures are written in English, British and American. */
export const FIGURE_WORDS: FigureWords = {
  numbers: NUMBERS,
  scales: SCALES,
  units: UNITS,
  currencySigns: CURRENCY_SIGNS,
  qualifiers: QUALIFIERS,
  qualifiersAfter: QUALIFIERS_AFTER,
  rangeWords: new Set(['to', 'or']),
  rangeStart: new Set(['between']),
  rangeEnd: new Set(['and']),
  articles: new Set(['a', 'an']),
  months: new Map(MONTH_NAMES.map((name) => [name, MONTHS.get(name.slice(0, 3)) ?? 0])),
  clock: new Set(['am', 'pm', 'a.m', 'p.m', "o'clock"]),
  lengthWords: new Set(words('high tall deep wide long thick above below from')),
  metreLetters: new Set(['m']),
  shareWords: new Set(['in']),
  fractions: new Map([
    ['half', 2],
    ['third', 3],
    ['thirds', 3],
    ['quarter', 4],
    ['quarters', 4],
    ['fifth', 5],
    ['fifths', 5],
    ['tenth', 10],
    ['tenths', 10],
  ]),
  fractionOf: new Set(['of']),
  wholeStarts: new Set(words('the its their his her our all')),
  letterUnits: new Set(['c', 'f']),
  unitsBefore: new Set(['magnitude']),
  age: new Set(['old', 'olds']),
  numberOf: new Set(['number_of', 'count_of', 'total_of']),
  people: new Set(
    words(
      `people person persons men women children man woman child soldiers troops officers civilians victims workers employees members migrants
      refugees students residents others americans patients voters passengers prisoners protesters demonstrators deaths dead injured
      wounded killed police revelers foreigners nationals citizens immigrants aliens agents lawmakers senators officials fighters`,
    ),
  ),
  tolls: new Set(words('toll number_of count_of total_of')),
  isPerson: (folded) => /(?:(?:[^aeiou]|i)[eo]rs|ists|ants|ees|ians|men|women)$/.test(folded),
  outcomes: new Map(OUTCOMES.flatMap((row) => words(row).map((word) => [word, words(row)[0] ?? word] as const))),
  contrasts: SIDES,
  apartWords: APART_WORDS,
  periods: PERIODS,
  periodSteps: PERIOD_STEPS,
  placeWords: new Set(words('in at near off outside across around inside')),
  someOfPeople: SOME_OF_PEOPLE,
  labels: new Set(
    words(
      'section article chapter page no number room flight boeing airbus route interstate highway channel phase level title apollo g f seat row gate group grade class unit flat platform terminal',
    ),
  ),
  nounEnds: new Set(NOUN_ENDS),
  ofThePage: /\b(?:updated|published|posted|modified|amended|corrected)(?: \p{L}+){0,2} (?:on|at|in|from)?\b/iu,
  isPlural: (folded) => /[^s]s$/.test(folded) && folded.length > 3,
};
