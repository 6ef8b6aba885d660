import { describe, expect, test } from 'vitest';
import { STOP_WORDS } from '../../src/core/languages/en/stop-words';
import { browserRule, corePurityRule, cycleRule, importRule } from './import-rule';
import { plantTree, type Rule, readTree } from './source-tree';
import { documentationRule, evalRule, languageRule, lengthRule, markupRule, networkRule, roomNameRule } from './style-rules';

const tree = readTree('src');

// Words of one or two letters and those that are names of values in code (`of`, `on`, `for`) would only make noise.
const CODE_WORDS = new Set([
  'about',
  'either',
  'before',
  'after',
  'here',
  'own',
  'same',
  'other',
  'only',
  'between',
  'more',
  'most',
  'from',
  'over',
  'under',
  'above',
]);
const english = new Set(
  [...STOP_WORDS].filter((word) => word.length > 2 && !CODE_WORDS.has(word)).concat('said', 'told', 'according', 'minister', 'spokesman'),
);
const modelLiterals = new Set(
  [...readTree('src/core/model').values()].flatMap((source) => [...source.matchAll(/'([^']+)'/g)].map((m) => m[1] ?? '')),
);
const oneLanguage = languageRule(english, modelLiterals);

interface Case {
  readonly name: string;
  readonly rule: Rule;
  /** A breach planted in an otherwise clean tree, and what the rule must say of it. */
  readonly planted: Readonly<Record<string, string>>;
  readonly says: RegExp;
}

const cases: readonly Case[] = [
  {
    name: 'rooms import only what the table allows',
    rule: importRule,
    planted: { 'src/core/match/score.ts': "import { readPage } from '../../extract/read-page';" },
    says: /src\/core\/match\/score\.ts imports src\/extract\/read-page/,
  },
  {
    name: 'stages inside the core import only earlier stages',
    rule: importRule,
    planted: { 'src/core/analyse/quotes.ts': "import type { X } from '../compare/quotes';" },
    says: /imports src\/core\/compare\/quotes/,
  },
  {
    name: 'the popup takes parts of the sidebar and nothing else of it',
    rule: importRule,
    planted: { 'src/popup/main.tsx': "import { Sidebar } from '../sidebar/Sidebar';" },
    says: /imports src\/sidebar\/Sidebar/,
  },
  { name: 'every file stands in a room', rule: importRule, planted: { 'src/stray.ts': '' }, says: /stands in no room/ },
  {
    name: 'a dynamic import is an import',
    rule: importRule,
    planted: { 'src/core/text/hash.ts': "export const load = () => import('../match/score');" },
    says: /imports src\/core\/match\/score/,
  },
  {
    name: 'the core imports no package',
    rule: corePurityRule,
    planted: { 'src/core/text/diff.ts': "import { diffWords } from 'diff';" },
    says: /imports the package diff/,
  },
  {
    name: 'only the shells name the browser',
    rule: browserRule,
    planted: { 'src/sidebar/Sidebar.tsx': 'void browser.storage.local.get();' },
    says: /names the browser's extension interface/,
  },
  {
    name: 'no import cycles',
    rule: cycleRule,
    planted: { 'src/core/text/a.ts': "import { b } from './b';", 'src/core/text/b.ts': "import { a } from './a';" },
    says: /import cycle: src\/core\/text\/a\.ts -> src\/core\/text\/b\.ts -> src\/core\/text\/a\.ts/,
  },
  {
    name: 'a file reads in one sitting',
    rule: lengthRule,
    planted: { 'src/core/text/long.ts': 'x();\n'.repeat(251) },
    says: /251 code lines/,
  },
  {
    name: 'rooms have names of their own',
    rule: roomNameRule,
    planted: { 'src/core/utils/x.ts': '' },
    says: /name the file or folder after what it holds/,
  },
  {
    name: 'every export is documented',
    rule: documentationRule,
    planted: { 'src/core/text/x.ts': 'export function x() {}' },
    says: /exports x without a doc comment/,
  },
  {
    name: 'page data is never markup',
    rule: markupRule,
    planted: { 'src/sidebar/x.ts': 'host.innerHTML = title;' },
    says: /writes markup/,
  },
  {
    name: 'only corpus sources make requests',
    rule: networkRule,
    planted: { 'src/content/x.ts': "void fetch('https://example.org');" },
    says: /can make a request/,
  },
  { name: 'no code from text', rule: evalRule, planted: { 'src/content/x.ts': "new Function('return 1')" }, says: /makes code from text/ },
  {
    name: 'English words stand in languages/en only',
    rule: oneLanguage,
    planted: { 'src/core/analyse/x.ts': 'const cue = /according to (.+)/;' },
    says: /holds the English word "according"/,
  },
];

describe.each(cases)('$name', ({ rule, planted, says }) => {
  test('holds in the project', () => {
    expect(tree.size).toBeGreaterThan(20);
    expect(rule(tree)).toEqual([]);
  });
  test('finds a planted breach, and only where it was planted', () => {
    const breaches = rule(plantTree(planted));
    expect(breaches.join('\n')).toMatch(says);
    expect(breaches).toHaveLength(1);
  });
});
