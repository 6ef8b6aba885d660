import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DamagedPack } from '../../../src/core/pack/bytes';
import { compress, decompress } from '../../../src/core/pack/compress';

const repetitive = fc
  .array(fc.constantFrom('the missiles ', 'will speak ', 'for themselves. ', 'x', ''), { maxLength: 200 })
  .map((parts) => new TextEncoder().encode(parts.join('')));

describe('compress', () => {
  it('gives back what it was given, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 3000 }), repetitive), (raw) => {
        expect(Buffer.compare(decompress(compress(raw)), raw)).toBe(0);
      }),
    );
  });

  it('makes repeating text smaller', () => {
    const raw = new TextEncoder().encode('{"outlet":null,"title":null},'.repeat(100));
    expect(compress(raw).length).toBeLessThan(raw.length / 10);
  });

  it('throws for damaged bytes and never hangs or grows beyond a block', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(decompress(bytes).length).toBeLessThanOrEqual(16 * 1024 * 1024);
        } catch (error) {
          expect(error).toBeInstanceOf(DamagedPack);
        }
      }),
    );
  });
});
