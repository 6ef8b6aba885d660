import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGINE } from '../../../src/core/analyse/signature';
import { checksumOf, HEADER_BYTES, MAGIC, TABLE_LINE_BYTES } from '../../../src/core/pack/format';
import { readPack } from '../../../src/core/pack/read-pack';
import { writePack } from '../../../src/core/pack/write-pack';
import { SAMPLE } from './sample-pack';

const BYTES = writePack(SAMPLE);
const VERSION_AT = MAGIC.length;
const CODES = ['not-a-pack', 'newer-format', 'other-engine', 'truncated', 'corrupt'];

function read(bytes: Uint8Array) {
  return readPack(bytes.slice().buffer as ArrayBuffer);
}

function codeOf(bytes: Uint8Array): string {
  const result = read(bytes);
  return result.ok ? 'ok' : result.error.code;
}

function changed(at: number, value: number): Uint8Array {
  const copy = BYTES.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}

describe('readPack', () => {
  it('gives back what was written, dated reports first', () => {
    const result = read(BYTES);
    if (!result.ok) throw new Error(result.error.message);
    const { info, stories, reportAt, signatureAt } = result.value;
    expect(info).toEqual({
      ...{ name: 'Sample', licence: 'MIT', engine: ENGINE, formatVersion: 1, articles: 3, from: '2023-02-07', to: '2023-04-29' },
      ...{ outlets: ['County Post', 'Ossery Herald', 'Stenby News'], bytes: BYTES.length },
    });
    expect(stories).toEqual(SAMPLE.stories);
    expect([0, 1, 2].map((n) => reportAt(n)?.id)).toEqual(['bridge-1', 'orchard', 'bridge-2']);
    const byId = new Map(SAMPLE.reports.map((report) => [report.id, report]));
    for (const n of [0, 1, 2]) {
      const report = reportAt(n);
      expect(report).toEqual(byId.get(report?.id ?? ''));
      expect(signatureAt(n)).toEqual(report?.signature);
    }
    expect(reportAt(3)).toBeNull();
    expect(reportAt(-1)).toBeNull();
  });

  it('gives each report whatever block was read before it', () => {
    const [first] = SAMPLE.reports;
    if (!first) throw new Error('the sample has no report');
    const reports = Array.from({ length: 20 }, (_, number) => ({ ...first, id: `ferry-${String(number).padStart(2, '0')}` }));
    const result = read(writePack({ name: 'Blocks', licence: '', stories: [], reports }));
    if (!result.ok) throw new Error(result.error.message);
    for (const number of [0, 1, 19, 7, 8, 20, 9, 0]) expect(result.value.reportAt(number)?.id).toBe(reports[number]?.id);
  });

  it('opens an empty pack', () => {
    const result = read(writePack({ name: 'Empty', licence: '', stories: [], reports: [] }));
    expect(result.ok && result.value.info).toMatchObject({ articles: 0, from: null, to: null, outlets: [] });
  });

  it('names what is wrong', () => {
    expect(codeOf(new Uint8Array(0))).toBe('not-a-pack');
    expect(codeOf(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toBe('not-a-pack');
    expect(codeOf(changed(VERSION_AT, 2))).toBe('newer-format');
    expect(codeOf(changed(VERSION_AT, 0))).toBe('corrupt');
    expect(codeOf(changed(VERSION_AT + 4, 12345))).toBe('other-engine');
    expect(codeOf(BYTES.subarray(0, BYTES.length - 1))).toBe('truncated');
    expect(codeOf(BYTES.subarray(0, HEADER_BYTES + 3))).toBe('truncated');
    expect(codeOf(Uint8Array.from([...BYTES, 0, 0, 0, 0]))).toBe('corrupt');
  });

  it('says what was expected', () => {
    const result = read(changed(VERSION_AT, 7));
    expect(result.ok ? '' : result.error.message).toContain('format 7');
  });

  it('is cut off at every length', () => {
    fc.assert(
      fc.property(fc.nat({ max: BYTES.length - 1 }), (length) => {
        expect(codeOf(BYTES.subarray(0, length))).toBe(length < HEADER_BYTES ? 'not-a-pack' : 'truncated');
      }),
    );
  });

  it('notices each changed byte of a section', () => {
    const start = HEADER_BYTES + 11 * TABLE_LINE_BYTES;
    const padding = new Set(paddingOf(BYTES));
    fc.assert(
      fc.property(fc.integer({ min: start, max: BYTES.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        fc.pre(!padding.has(at));
        const copy = BYTES.slice();
        copy[at] = ((copy[at] ?? 0) + by) % 256;
        expect(codeOf(copy)).toBe('corrupt');
      }),
    );
  });

  it('bears hostile bytes under a right checksum: an error or unreadable reports, never an exception', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(edits, (list) => {
        const copy = BYTES.slice();
        const start = HEADER_BYTES + 11 * TABLE_LINE_BYTES;
        for (const [at, value] of list) copy[start + (at % (copy.length - start))] = value;
        const result = read(sealed(copy));
        if (!result.ok) {
          expect(CODES).toContain(result.error.code);
          return;
        }
        for (let n = 0; n < 3; n++) {
          const report = result.value.reportAt(n);
          if (report) expect(typeof report.id).toBe('string');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('bears a hostile header', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: VERSION_AT, max: HEADER_BYTES + 11 * TABLE_LINE_BYTES - 4 }),
        fc.nat({ max: 0xffffffff }),
        (at, value) => {
          const code = codeOf(changed(at, value));
          expect([...CODES, 'ok']).toContain(code);
        },
      ),
    );
  });

  it('still reads the pack that was frozen when the format was', () => {
    const frozen = read(readFileSync(new URL('./frozen-v1.slpack', import.meta.url)));
    if (!frozen.ok) throw new Error(frozen.error.message);
    expect(frozen.value.info).toMatchObject({ name: 'Sample', articles: 3, from: '2023-02-07' });
    expect(frozen.value.stories.map(({ id }) => id)).toEqual(['aldermoor-bridge']);
    expect(frozen.value.reportAt(1)?.title).toBe('Frost ruins apple blossom');
  });
});

describe('writePack', () => {
  it('writes equal bytes for equal content, whatever the order of the reports', () => {
    expect(writePack(SAMPLE)).toEqual(BYTES);
    expect(writePack({ ...SAMPLE, reports: [...SAMPLE.reports].reverse() })).toEqual(BYTES);
  });

  it('keeps the first of reports with equal ids', () => {
    const [first] = SAMPLE.reports;
    if (!first) throw new Error('the sample has reports');
    expect(writePack({ ...SAMPLE, reports: [...SAMPLE.reports, { ...first, title: 'Another' }] })).toEqual(BYTES);
  });

  it('refuses signatures of another engine', () => {
    const [first] = SAMPLE.reports;
    if (!first) throw new Error('the sample has reports');
    const foreign = { ...first, signature: { ...first.signature, engine: 'other' } };
    expect(() => writePack({ ...SAMPLE, reports: [foreign] })).toThrow('orchard');
  });
});

function* stretches(bytes: Uint8Array): Generator<{ table: number; offset: number; length: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const count = view.getUint32(20, true);
  for (let i = 0; i < count; i++) {
    const table = HEADER_BYTES + i * TABLE_LINE_BYTES;
    yield { table, offset: view.getUint32(table + 4, true), length: view.getUint32(table + 8, true) };
  }
}

function paddingOf(bytes: Uint8Array): number[] {
  return [...stretches(bytes)].flatMap(({ offset, length }) =>
    [0, 1, 2].map((i) => offset + length + i).filter((at) => at % 4 !== 0 && at < offset + Math.ceil(length / 4) * 4),
  );
}

/** The same bytes with checksums that fit them: what an attacker would send. */
function sealed(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer);
  let end = HEADER_BYTES;
  for (const { table, offset, length } of stretches(bytes)) {
    view.setUint32(table + 12, checksumOf(bytes.subarray(offset, offset + length)), true);
    end = table + TABLE_LINE_BYTES;
  }
  view.setUint32(24, checksumOf(bytes.subarray(HEADER_BYTES, end)), true);
  return bytes;
}
