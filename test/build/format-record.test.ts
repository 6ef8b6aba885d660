import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRecord } from '../../src/build/format-record';

describe('a formatted record', () => {
  it('says the same as before, whatever stands in it', () => {
    const anyRecord = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    fc.assert(
      fc.property(anyRecord, (record) => {
        const plain = JSON.parse(JSON.stringify(record));
        expect(JSON.parse(formatRecord(plain))).toEqual(plain);
      }),
    );
  });

  it('keeps what fits on one line, and a computed list on one line however long', () => {
    const hashes = Array.from({ length: 200 }, (_, index) => 4_000_000_000 + index);
    const lines = formatRecord({ outlet: { name: 'Pennine Post', domain: null }, signature: { engine: 'x', shingles: hashes } }).split(
      '\n',
    );
    expect(lines[1]).toBe('  "outlet": { "name": "Pennine Post", "domain": null },');
    expect(lines.filter((line) => line.includes('"shingles"'))).toHaveLength(1);
    expect(lines).toHaveLength(8);
  });

  it('puts a long list of texts on lines of their own', () => {
    const claims = Array.from({ length: 9 }, (_, index) => `the claim with the number ${index}`);
    expect(formatRecord({ claims }).split('\n')).toHaveLength(14);
  });
});
