import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneSpaced } from '../../../src/core/text/spaces';

test('each stretch of white space is one space, none stands at the ends', () => {
  expect(oneSpaced(' \n The  crane\u00a0fell\t\n over ')).toBe('The crane fell over');
  expect(oneSpaced('')).toBe('');
});

test('for any text', () => {
  const piece = fc.constantFrom(' ', '  ', '\n', '\t', '\u00a0', '\u2028', '\ufeff', '\u200b', 'a', 'quay', '\u2019');
  fc.assert(fc.property(fc.array(piece), (pieces) => oneSpaced(pieces.join('')) === pieces.join('').replace(/\s+/g, ' ').trim()));
});
