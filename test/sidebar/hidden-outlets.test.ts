import { expect, test } from 'vitest';
import { FULL } from '../../src/play/scenes/full';
import { withoutOutlets } from '../../src/sidebar/hidden-outlets';

test('hiding nothing, or an outlet that is not there, changes nothing', () => {
  expect(withoutOutlets(FULL, [])).toBe(FULL);
  expect(withoutOutlets(FULL, ['Nowhere News'])).toBe(FULL);
});

test('hiding never hides reports of unknown outlets', () => {
  expect(withoutOutlets(FULL, ['']).coverage).toHaveLength(6);
});

test('nothing that rests on a hidden outlet alone remains', () => {
  const shown = withoutOutlets(FULL, ['The Evening Lantern']);
  expect(shown.coverage.map((entry) => entry.id)).not.toContain('lantern');
  expect(shown.quoteVariants).toEqual([]);
  expect(shown.missingHere.map((claim) => claim.carriedBy)).toEqual([2]);
  expect(shown.figures.map((figure) => figure.about)).toEqual(['people who left their homes']);
  expect(JSON.stringify([shown.speakers, shown.missingHere, shown.figures, shown.sourcing])).not.toContain('"lantern"');
});

test('counts of quotations follow, and what is quoted here stays', () => {
  const shown = withoutOutlets(FULL, ['The Evening Lantern', 'Valley Radio']);
  const calloway = shown.speakers.find((speaker) => speaker.id === 'calloway');
  expect([calloway?.here, calloway?.elsewhere, calloway?.outlets]).toEqual([2, 0, []]);
});

test('what was searched and found stays true to the whole', () => {
  const shown = withoutOutlets(FULL, ['Valley Radio']);
  expect([shown.searched, shown.outlets, shown.independentReports]).toEqual([FULL.searched, 7, 6]);
});
