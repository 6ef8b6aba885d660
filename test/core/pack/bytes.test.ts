import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter, DamagedPack } from '../../../src/core/pack/bytes';

/** Values of each length that a varint has, with the least and the greatest of it. */
const VALUES = [0, 127, 128, 16_383, 16_384, 2 ** 21 - 1, 2 ** 21, 2 ** 28 - 1, 2 ** 28, 2 ** 32 - 1, 2 ** 35 - 1];

describe('a varint', () => {
  it.each(VALUES)('reads as it was written: %d', (value) => {
    const writer = new ByteWriter();
    writer.varint(value);
    writer.byte(7);
    const reader = new ByteReader(writer.finish());
    expect([reader.varint(), reader.byte()]).toEqual([value, 7]);
  });

  it('is damage where its bytes end before it does, though other bytes follow in the file', () => {
    expect(() => new ByteReader(Uint8Array.of(0x80, 0x80, 1), 0, 2).varint()).toThrow(DamagedPack);
    expect(() => new ByteReader(Uint8Array.of()).varint()).toThrow(DamagedPack);
  });

  it('is damage where it runs over 5 bytes', () => {
    expect(() => new ByteReader(Uint8Array.of(0x80, 0x80, 0x80, 0x80, 0x80, 1)).varint()).toThrow('runs over 5 bytes');
  });
});

describe('bytes that are copied', () => {
  it('stand where they are wanted, and the reader goes on behind them', () => {
    const target = new Uint8Array(4);
    const reader = new ByteReader(Uint8Array.of(1, 2, 3));
    reader.copyTo(target, 1, 2);
    expect([...target, reader.left]).toEqual([0, 1, 2, 0, 1]);
  });

  it('are damage where there are too few of them, or too little room', () => {
    expect(() => new ByteReader(Uint8Array.of(1)).copyTo(new Uint8Array(4), 0, 2)).toThrow(DamagedPack);
    expect(() => new ByteReader(Uint8Array.of(1, 2)).copyTo(new Uint8Array(1), 0, 2)).toThrow(DamagedPack);
  });
});
