import { expect, it } from 'vitest';
import { CandidateIndex, type NumberRanges } from '../../../src/core/match/candidate-index';
import { findCandidates } from '../../../src/core/match/find-candidates';
import { buildPostings, pickIndexedTerms } from '../../../src/core/pack/postings';
import { vectorOf } from './sample-reports';

// Two terms so frequent that their lists are kept for later searches, in articles of different levels.
const ARTICLES = Array.from({ length: 5_000 }, (_, number) =>
  vectorOf([
    [5, 1 + (number % 7)],
    [9, 1 + (number % 5)],
    [100 + number, 1 + (number % 3)],
  ]),
);
const QUERIES = [0, 700, 1_999].map((number) =>
  vectorOf([
    [5, 1],
    [9, 2],
    [100 + number, 1],
  ]),
);
const RANGES: readonly NumberRanges[] = [
  [[0, 2_000]],
  [[300, 800]],
  [
    [650, 701],
    [1_900, 2_000],
  ],
  [[5, 5]],
];

it('answers the same question asked again, in other ranges and after others, as if it were the first', () => {
  const postings = buildPostings(ARTICLES.map(pickIndexedTerms));
  const index = new CandidateIndex(postings);
  for (const round of [1, 2, 3]) {
    for (const query of QUERIES) {
      for (const ranges of RANGES)
        expect(index.find(query, ranges, 10 * round)).toEqual(findCandidates(query, postings, ranges, 10 * round));
    }
  }
});

it('answers in a later search, and in another pack with the same terms, as if it were the first', () => {
  const postings = buildPostings(ARTICLES.map(pickIndexedTerms));
  const turned = buildPostings([...ARTICLES].reverse().map(pickIndexedTerms));
  for (const pack of [postings, turned, postings]) {
    for (const query of QUERIES) {
      const fresh = { ...pack };
      expect(new CandidateIndex(pack).find(query, [[0, 5_000]], 10)).toEqual(new CandidateIndex(fresh).find(query, [[0, 5_000]], 10));
    }
  }
});

it('survives postings that lie, also when they are asked for again', () => {
  const bytes = new Uint8Array(400).fill(255);
  const index = new CandidateIndex({ terms: Uint32Array.of(5), starts: Uint32Array.of(0, 400), bytes });
  for (let round = 0; round < 3; round++) {
    expect(index.find(vectorOf([[5, 1]]), [[0, 4]], 10).every(({ article }) => article < 4)).toBe(true);
  }
});

it('finds every term wherever the hashes of a pack crowd', () => {
  const crowded = Array.from({ length: 3_000 }, (_, place) => (place < 1_500 ? place * 3 : 0xffffffff - (3_000 - place) * 7));
  const postings = buildPostings(crowded.map((hash) => pickIndexedTerms(vectorOf([[hash, 1]]))));
  const index = new CandidateIndex(postings);
  crowded.forEach((hash, number) => {
    expect(index.find(vectorOf([[hash, 1]]), [[0, 3_000]], 2).map(({ article }) => article)).toEqual([number]);
    expect(index.find(vectorOf([[hash + 1, 1]]), [[0, 3_000]], 2)).toEqual([]);
  });
});
