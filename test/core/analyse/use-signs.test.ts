import { describe, expect, it } from 'vitest';
import { readUseSigns, USE_SIGNS } from '../../../src/core/analyse/use-signs';

const signsOf = (contents: readonly (readonly string[])[], at: number) => {
  const values = readUseSigns(['bank'], contents)[at] ?? [];
  return new Map(USE_SIGNS.map((name, index) => [name, values[index]]));
};
const TEXT = [['river', 'bank'], ['river', 'boat', 'boat'], ['boat', 'rower'], []];

describe('how a sentence uses the words of its text', () => {
  it('tells which of them are new, each once', () => {
    expect([0, 1, 2].map((at) => signsOf(TEXT, at).get('fresh'))).toEqual([1, 0.5, 0.5]);
  });

  it('tells which of them the sentences beside it have', () => {
    expect([0, 1, 2].map((at) => signsOf(TEXT, at).get('sharedBefore'))).toEqual([0, 0.5, 0.5]);
    expect([0, 1, 2].map((at) => signsOf(TEXT, at).get('sharedAfter'))).toEqual([0.5, 0.5, 0]);
  });

  it('tells which of them the headline and the first sentence have', () => {
    expect([0, 1, 2].map((at) => signsOf(TEXT, at).get('inTitle'))).toEqual([0.5, 0, 0]);
    expect([0, 1, 2].map((at) => signsOf(TEXT, at).get('inFirst'))).toEqual([1, 0.5, 0]);
  });

  it('tells how often the text uses them', () => {
    expect(signsOf(TEXT, 0).get('common')).toBeCloseTo(Math.log(2) / 2);
    expect(signsOf(TEXT, 1).get('common')).toBeCloseTo(Math.log(2));
  });

  it('are numbers for a sentence without words', () => {
    expect([...signsOf(TEXT, 3).values()].every(Number.isFinite)).toBe(true);
  });
});
