import { expect, test } from 'vitest';
import { formatSize } from '../../src/options/sections/packs/format-size';

test.each([
  [0, '1 kB'],
  [1_499, '1 kB'],
  [60_388, '60 kB'],
  [999_600, '1.0 MB'],
  [1_234_567, '1.2 MB'],
  [214_600_000, '215 MB'],
  [5_000_000_000, '5.0 GB'],
  [5_000_000_000_000, '5000 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(formatSize(bytes)).toBe(words);
});
