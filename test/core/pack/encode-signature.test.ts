import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Signature } from '../../../src/core/model/report';
import { ByteReader, ByteWriter, DamagedPack } from '../../../src/core/pack/bytes';
import { decodeSignature, encodeSignature } from '../../../src/core/pack/encode-signature';

const hash = fc.nat({ max: 0xffffffff });
const hashes = fc.uniqueArray(hash, { maxLength: 40 }).map((list) => list.sort((a, b) => a - b));
const counts = hashes.chain((list) => fc.tuple(...list.map((value) => fc.tuple(fc.constant(value), fc.integer({ min: 1, max: 5000 })))));
const figures = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 3 });
const signatures: fc.Arbitrary<Signature> = counts.chain((terms) => {
  const own = fc.subarray(terms.map(([value]) => value));
  const sentence = fc.record({ terms: own, figures, post: fc.option(fc.nat({ max: 90 })) });
  return fc.record({
    ...{
      engine: fc.constant('e'),
      words: fc.nat({ max: 90000 }),
      terms: fc.constant(terms),
      title: hashes,
      lead: counts,
      entities: counts,
    },
    ...{ bigrams: hashes, shingles: hashes, sentences: fc.array(sentence, { maxLength: 8 }) },
  });
});

describe('the codec of signatures', () => {
  it('gives back every signature', () => {
    fc.assert(
      fc.property(signatures, (signature) => {
        const out = new ByteWriter();
        encodeSignature(signature, out);
        expect(decodeSignature(new ByteReader(out.finish()), 'e')).toEqual(signature);
      }),
    );
  });

  it('throws for every cut', () => {
    fc.assert(
      fc.property(signatures, fc.double({ min: 0, max: 1, noNaN: true }), (signature, share) => {
        const out = new ByteWriter();
        encodeSignature(signature, out);
        const bytes = out.finish();
        const cut = bytes.subarray(0, Math.floor(share * (bytes.length - 1)));
        expect(() => decodeSignature(new ByteReader(cut), 'e')).toThrow(DamagedPack);
      }),
    );
  });
});
