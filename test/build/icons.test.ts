import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawIcon, ICON_SIZES } from '../../src/build/icons';

/** The pixels of one of our own PNG files: one IDAT, eight bits, RGBA, no filter. */
function decode(png: Uint8Array) {
  const file = Buffer.from(png);
  const size = file.readUInt32BE(16);
  const length = file.readUInt32BE(33);
  const rows = inflateSync(file.subarray(41, 41 + length));
  const pixel = (x: number, y: number) => [...rows.subarray(y * (size * 4 + 1) + 1 + x * 4, y * (size * 4 + 1) + 5 + x * 4)];
  return { type: file.toString('latin1', 1, 4), size, pixel };
}

const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]) => {
  const linear = [red, green, blue].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
};
const contrast = (a: readonly number[], b: readonly number[]) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
};

describe.each(ICON_SIZES)('the icon of %i px', (size) => {
  const icon = decode(drawIcon(size));
  const at = (x: number, y: number) => icon.pixel(Math.floor(x * size), Math.floor(y * size));

  test('is a picture of that size with clear corners', () => {
    expect([icon.type, icon.size]).toEqual(['PNG', size]);
    for (const [x, y] of [
      [0, 0],
      [size - 1, 0],
      [0, size - 1],
      [size - 1, size - 1],
    ] as const)
      expect(icon.pixel(x, y)[3]).toBeLessThan(128);
  });

  test('can be made out on light and dark toolbars: page and light stand out from the tile, which covers the square', () => {
    const [tile, page, light] = [at(0.62, 0.1), at(0.36, 0.78), at(0.79, 0.5)];
    expect(tile[3]).toBe(255);
    expect(contrast(page, tile)).toBeGreaterThan(4.5);
    expect(contrast(light, tile)).toBeGreaterThan(3);
    expect(contrast(tile, [255, 255, 255])).toBeGreaterThan(3);
  });

  test('is drawn alike each time', () => expect(drawIcon(size)).toEqual(drawIcon(size)));
});
