import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../../src/core/pack/utf8';

/** Code points of every length in UTF-8, the surrogates among them. */
const anyText = fc.array(fc.nat({ max: 0x10ffff }), { maxLength: 40 }).map((points) => String.fromCodePoint(...points));

// The platform's own coder is the oracle; the core may not use it.
describe('UTF-8', () => {
  it('is written as the platform writes it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(Buffer.compare(encodeUtf8(text), new TextEncoder().encode(text))).toBe(0);
      }),
    );
  });

  it('gives back every text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeUtf8(encodeUtf8(text))).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)));
      }),
    );
    expect(decodeUtf8(encodeUtf8('Зеленський 🚀'.repeat(3000)))).toBe('Зеленський 🚀'.repeat(3000));
  });

  it('turns lone surrogates and malformed bytes into the replacement character', () => {
    expect(decodeUtf8(encodeUtf8('a\ud800b'))).toBe('a\ufffdb');
    expect(decodeUtf8(Uint8Array.of(0x61, 0xc0, 0x80))).toContain('\ufffd');
    expect(decodeUtf8(Uint8Array.of(0xed, 0xa0, 0x80))).toContain('\ufffd');
    expect(decodeUtf8(Uint8Array.of(0xf0, 0x9f))).toContain('\ufffd');
  });
});
