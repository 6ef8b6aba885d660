import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANDIDATES, findCandidates } from '../../../src/core/match/find-candidates';
import type { TermVector } from '../../../src/core/match/term-weights';
import { buildPostings, INDEXED_TERMS, pickIndexedTerms, weightOfLevel } from '../../../src/core/pack/postings';
import { vectorOf } from './sample-reports';

/** Few different terms, so that random articles share some. */
const term = fc.integer({ min: 1, max: 400 }).map((n) => n * 9_999_991);
const vector = fc
  .uniqueArray(term, { minLength: 1, maxLength: INDEXED_TERMS, selector: (hash) => hash })
  .map((list) => list.sort((a, b) => a - b))
  .chain((list) => fc.tuple(...list.map((hash) => fc.tuple(fc.constant(hash), fc.integer({ min: 1, max: 9 })))))
  .map((counts) => vectorOf(counts));

/** The slow obvious way: every article's cosine with weights rounded to the index's levels. */
function bruteForce(query: TermVector, articles: readonly TermVector[], [start, end]: readonly [number, number]) {
  const scored = articles.map((article, number) => ({ article: number, score: roundedCosine(query, article) }));
  return scored.filter(({ article, score }) => article >= start && article < end && score > 0).sort((a, b) => b.score - a.score);
}

function roundedCosine(query: TermVector, article: TermVector): number {
  let sum = 0;
  query.hashes.forEach((hash, i) => {
    const place = article.hashes.indexOf(hash);
    const weight = place < 0 ? 0 : (article.weights[place] ?? 0);
    const level = Math.round(15 + Math.log2(weight) * 2);
    if (weight > 0 && level > 0) sum += (query.weights[i] ?? 0) * weightOfLevel(Math.min(15, level));
  });
  return sum;
}

describe('findCandidates', () => {
  it('agrees with comparing every article', () => {
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 150 }), vector, fc.nat(), fc.nat(), (articles, query, a, b) => {
        const [start, end] = [a % articles.length, (b % articles.length) + 1].sort((x, y) => x - y) as [number, number];
        const expected = bruteForce(query, articles, [start, end]).slice(0, CANDIDATES);
        const found = findCandidates(query, buildPostings(articles.map(pickIndexedTerms)), [[start, end]]);
        expect(found.map(({ score }) => score.toFixed(4))).toEqual(expected.map(({ score }) => score.toFixed(4)));
        for (const { article, score } of found) expect(score).toBeCloseTo(roundedCosine(query, articles[article] ?? query), 4);
      }),
      { numRuns: 60 },
    );
  });

  it('finds nothing for a query without known terms, and nothing in an empty range', () => {
    const articles = [vectorOf([[5, 1]]), vectorOf([[7, 2]])];
    const index = buildPostings(articles.map(pickIndexedTerms));
    expect(findCandidates(vectorOf([[6, 1]]), index, [[0, 2]])).toEqual([]);
    expect(findCandidates(vectorOf([[5, 1]]), index, [[1, 1]])).toEqual([]);
    expect(findCandidates(vectorOf([]), index, [[0, 2]])).toEqual([]);
  });

  it('orders equal scores by number', () => {
    const same = vectorOf([[5, 1]]);
    expect(findCandidates(same, buildPostings([same, same, same].map(pickIndexedTerms)), [[0, 3]]).map(({ article }) => article)).toEqual([
      0, 1, 2,
    ]);
  });

  it('survives postings that lie', () => {
    const index = { terms: Uint32Array.of(5), starts: Uint32Array.of(0, 6), bytes: Uint8Array.of(15, 255, 255, 255, 255, 200) };
    expect(findCandidates(vectorOf([[5, 1]]), index, [[0, 4]]).every(({ article }) => article < 4)).toBe(true);
  });
});
