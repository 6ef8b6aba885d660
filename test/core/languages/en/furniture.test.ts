import { expect, test } from 'vitest';
import { FURNITURE } from '../../../../src/core/languages/en/furniture';
import { beginningsOf } from './furniture-beginnings';

test.each(FURNITURE.map((rule) => [rule.pattern.source.slice(0, 60), rule] as const))(
  'says how its lines begin: %s',
  (_, { pattern, begins, holds }) => {
    const beginnings = beginningsOf(pattern.source);
    if (begins === null) expect(holds.length).toBeGreaterThan(0);
    else expect(begins, 'write these between the bars').toBe(`|${beginnings?.join('|')}|`);
  },
);

test.each([
  ['^(?:get|e-?mail us) .', 'e-m|ema|get'],
  ['^\\d+ comments', '0 c|00 |000'],
  ['^[x(]y?$', '(|x'],
  ['^ad(?:vert)?$|^story', 'ad|sto'],
])('reads the beginnings of %s', (source, expected) => {
  expect(beginningsOf(source)?.join('|')).toBe(expected);
});

test.each(['notifications?', '^(?:.{0,40}here|there)', '^one|two'])('knows that %s may fit anywhere', (source) => {
  expect(beginningsOf(source)).toBeNull();
});
