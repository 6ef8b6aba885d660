import { FIGURE_WORDS } from './figures';

const words = (list: string): string[] => list.trim().split(/\s+/);

/**
 * Words before a contracted verb. After names "'s" is mostly a genitive, "'d" is "had" as often as "would", and where a report writes "is not" for "isn't" it
 * heard a stress.
 */
const BEFORE = {
  "'s is": 'it he she that there here what who where how everything everybody everyone nobody',
  "'re are": 'we you they there what who',
  "'m am": 'i',
  "'ll will": 'i we you he she it they that there who',
  "'ve have": 'i we you they who would could should might',
};

const CONTRACTIONS = Object.entries(BEFORE).flatMap(([ending, list]) => {
  const [short = '', long = ''] = ending.split(' ');
  return words(list).map((word) => [`${word}${short}`, [word, long]] as const);
});

/** Spoken forms that some outlets mend, and titles that some cut short. */
const OTHERS = {
  "let's": 'let us',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  ok: 'okay',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  sic: '',
};

/** House style in English quotations: contractions, titles cut short, numbers in letters, and the editor's "[sic]". */
export const SPELLED_OUT: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...CONTRACTIONS,
  ...Object.entries(OTHERS).map(([form, spelled]) => [form, spelled === '' ? [] : words(spelled)] as const),
  ...[...FIGURE_WORDS.numbers].map(([word, value]) => [word, [String(value)]] as const),
]);
