import type { Side } from '../figure-words';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Sides that exclude each other: a row a contrast, its sides cut by a bar. */
const CONTRASTS = [
  'launch launches launched launching fire fires fired firing | intercept intercepts intercepted shot downed',
  'win wins won winning | lose loses lost losing',
  'hit hits | miss missed misses',
  'open opens opened opening | close closes closed closing',
  'grow grows grew grown produce produces produced harvest harvested | sell sells sold export exported | buy bought import imported',
  'lower | upper',
  'depth deep | height high tall | length long | width wide | away distance',
  'ask asks asked asking demand demands demanded demanding seek seeks sought seeking want wants wanted request requests requested requesting | offer offers offered offering give gives gave given sentenced jail jailed approve approves approved grant grants granted allocate allocated accept accepts accepted',
  'rise rises rose risen rising increase increases increased climb climbed climbing grow grew grown growing jump jumped soar soared gain gained up higher | fall falls fell fallen falling drop dropped dropping decline declined declining decrease decreased plunge plunged shrink shrank slump slumped down lower',
  'profit profits earnings | loss losses lost | revenue revenues sales turnover | debt debts',
  'fine fines fined penalty | cost costs price prices | loan loans loaned | compensation damages settlement | salary wage wages | ransom | bail | tax taxes | bonus bonuses | donation donations donated',
  'import imports imported | export exports exported',
  'buy buys bought buying purchase purchased | sell sells sold selling',
  'support supports supported supporting approve approves approved favour favours favoured favor favors favored back backs backed backing | oppose opposes opposed opposing against reject rejects rejected disapprove disapproved disapproves',
  'hire hired hiring create creates created add adds added adding | cut cuts cutting axe axed lay laid shed shedding lose losing',
  'women woman female girls | men man male boys | children child kids minors pupils infants babies',
  'civilian civilians | soldier soldiers troops servicemen fighters militants',
  'passenger passengers | crew',
  'minimum lowest | maximum highest | average median',
  'born births | died deaths',
  'per hourly hour | daily | weekly week | monthly month | annual annually yearly',
  'north northern | south southern',
  'east eastern | west western',
  'first | second | third | fourth | fifth | sixth',
  'before until till earlier previous previously former | after since later',
];

/** The sides of every word. */
export const SIDES: ReadonlyMap<string, Side[]> = readSides();

function readSides(): Map<string, Side[]> {
  const sides = new Map<string, Side[]>();
  for (const row of CONTRASTS)
    for (const side of row.split(' | '))
      for (const word of words(side)) sides.set(word, [...(sides.get(word) ?? []), { contrast: row, side }]);
  return sides;
}

/** Words that make a number one of another thing where only one of two has them: what is needed is not what there is, an average is no single one. */
export const APART_WORDS: ReadonlySet<string> = new Set(
  words(
    `average median minimum maximum need needs needed target targets goal goals want wants wanted aim aims aimed majority limit capacity
    insured insurers each every appeal appeals planned abroad aftershock aftershocks foreshock foreshocks`,
  ),
);

/** Stretches of time by every word for them. */
export const PERIODS: ReadonlyMap<string, string> = new Map(
  ['year years', 'quarter', 'month', 'week', 'season'].flatMap((row) => words(row).map((word) => [word, words(row)[0] ?? word] as const)),
);
/** How far from now a stretch is, or its number, by the word before it. */
export const PERIOD_STEPS: ReadonlyMap<string, number> = new Map([
  ...words('this current').map((word) => [word, 0] as const),
  ...words('last previous past').map((word) => [word, -1] as const),
  ['next', 1],
  // Far from those around now, so that a first quarter is none of them.
  ...words('first second third fourth').map((word, place) => [word, 11 + place] as const),
]);

/** Some of all people by every word for them. */
export const SOME_OF_PEOPLE: ReadonlyMap<string, string> = new Map(
  ['women woman', 'men man', 'children child kids minors', 'officers police', 'foreigners tourists'].flatMap((row) =>
    words(row).map((word) => [word, row] as const),
  ),
);
