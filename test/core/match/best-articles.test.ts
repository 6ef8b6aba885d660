import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BestArticles } from '../../../src/core/match/best-articles';

const scores = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 200 });

it('keeps what sorting all would put first, ties by number', () => {
  fc.assert(
    fc.property(scores, fc.nat(30), (values, most) => {
      const best = new BestArticles(most);
      best.takeAll(Float32Array.from(values), 0, values.length);
      const sorted = values.map((score, article) => ({ article, score })).sort((a, b) => b.score - a.score || a.article - b.article);
      expect(best.finish()).toEqual(sorted.filter(({ score }) => score > 0).slice(0, most));
    }),
  );
});

it('takes stretches one after the other and nothing outside them', () => {
  const best = new BestArticles(3);
  const values = Float32Array.of(9, 1, 5, 8, 7, 6);
  best.takeAll(values, 1, 3);
  best.takeAll(values, 4, 99);
  expect(best.finish().map(({ article }) => article)).toEqual([4, 5, 2]);
});
