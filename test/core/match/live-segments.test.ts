import { describe, expect, it } from 'vitest';
import { liveSegments } from '../../../src/core/match/live-segments';
import { sampleSignature } from './sample-reports';

const post = (number: number | null, from: number, count: number) => ({
  terms: Array.from({ length: count }, (_, i) => from + i),
  figures: [],
  post: number,
});

describe('liveSegments', () => {
  it('makes a signature of each post that says enough', () => {
    const sentences = [post(0, 0, 30), post(1, 100, 20), post(1, 110, 20), post(2, 500, 4)];
    const segments = liveSegments(sampleSignature([], sentences));
    expect(segments.map(({ terms }) => terms.length)).toEqual([30, 30]);
    expect(segments[1]?.terms).toContainEqual([110, 2]);
  });

  it('is empty for anything without two posts', () => {
    expect(liveSegments(sampleSignature([], [post(null, 0, 90), post(null, 100, 90)]))).toEqual([]);
    expect(liveSegments(sampleSignature([], [post(0, 0, 90)]))).toEqual([]);
  });
});
