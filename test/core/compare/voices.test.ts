import { describe, expect, it } from 'vitest';
import { voiceReader } from '../../../src/core/compare/voices';

const winter = { id: 'w', name: 'Paul Winter', forms: ['Paul Winter'], role: null, type: 'person' as const, gender: null, quotes: 2 };
const quote = (start: number | null, end: number | null, speaker: string | null) => ({ start, end, speaker });
const voicesIn = voiceReader({ quotes: [quote(10, 20, 'w'), quote(30, 40, null), quote(null, null, 'w')], speakers: [winter] });

describe('whose words stand in a stretch of text', () => {
  it('are told by the last word of the name, where a part of the quotation stands in it', () => {
    expect(voicesIn({ start: 0, end: 11 })).toEqual(['winter']);
    expect(voicesIn({ start: 12, end: 50 })).toEqual(['winter']);
  });

  it('are none beside it, of nobody, or where no place is known', () => {
    expect(voicesIn({ start: 20, end: 30 })).toEqual([]);
    expect(voicesIn({ start: 30, end: 40 })).toEqual([]);
  });
});
