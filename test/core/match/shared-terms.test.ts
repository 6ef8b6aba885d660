import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../src/core/match/profile';
import { cosineOf, coverOf, greatestMissing, greatestWorths, nearestOpening, shareTerms } from '../../../src/core/match/shared-terms';
import { rarityOf } from '../../../src/core/match/term-weights';
import { NUMBER } from '../../../src/core/match/weighed-parts';
import type { Signature } from '../../../src/core/model/report';
import { sampleSignature } from './sample-reports';

type Vector = ReadonlyMap<number, number>;

/** A few terms, so that random articles share some; their hashes are far apart, as real ones are. */
const hashOf = (number: number) => number * 40_000_003;
const ascending = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b).map(hashOf);
const some = (most: number) => fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: most }).map(ascending);

/** Signatures as texts have them: every part's terms stand in the text or the headline. */
const signature: fc.Arbitrary<Signature> = fc
  .tuple(some(40), some(8), fc.array(some(12), { maxLength: 4 }), some(10))
  .map(([words, title, sentences, names]) => {
    const all = [...new Set([...words, ...sentences.flat(), ...names])].sort((a, b) => a - b);
    const lead = (sentences[0] ?? []).map((hash, place) => [hash, 1 + (place % 3)] as const);
    return {
      ...sampleSignature(all.map((hash, place) => [hash, 1 + (place % 6)])),
      ...{ title, lead, entities: names.map((hash, place) => [hash, 1 + (place % 2)] as const) },
      sentences: sentences.map((terms) => ({ terms, figures: [], post: null })),
    };
  });

/** The parts of a signature as plain maps from term to use. */
function partsOf({ terms, title, lead, entities, sentences }: Signature): Readonly<Record<string, Vector>> {
  const sum = (...lists: (readonly (readonly [number, number])[])[]) => {
    const counts = new Map<number, number>();
    for (const [hash, count] of lists.flat()) counts.set(hash, (counts.get(hash) ?? 0) + count);
    return counts;
  };
  const ones = (hashes: readonly number[], count = 1) => hashes.map((hash) => [hash, count] as const);
  const names = new Set(entities.map(([hash]) => hash));
  const only = (counts: Vector) => new Map([...counts].filter(([hash]) => names.has(hash)));
  const parts = {
    ...{ text: sum(terms, ones(title, 2)), lead: sum(lead), title: sum(ones(title)), head: sum(lead, ones(title)), names: sum(entities) },
    ...{ leadNames: only(sum(lead, ones(title))), titleNames: only(sum(ones(title))) },
  };
  const opening = [0, 1, 2].map((number) => [`opening ${number}`, sum(ones(sentences[number]?.terms ?? []))] as const);
  return Object.fromEntries([...Object.entries(parts), ...opening].map(([name, counts]) => [name, unit(counts)]));
}

function unit(counts: Vector): Vector {
  const weights = [...counts].map(([hash, count]) => [hash, (1 + Math.log(count)) * rarityOf(hash)] as const);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([hash, weight]) => [hash, weight / length]));
}

const dot = (a: Vector, b: Vector) => [...a].reduce((sum, [hash, weight]) => sum + weight * (b.get(hash) ?? 0), 0);
const cover = (part: Vector, whole: Vector) =>
  part.size === 0 ? 0 : [...part].reduce((sum, [hash, weight]) => sum + (whole.has(hash) ? weight ** 2 : 0), 0);
const missing = (part: Vector, whole: Vector) => [...part].filter(([hash]) => !whole.has(hash));

describe('the terms that two articles share', () => {
  it('give what comparing the parts term by term gives', () => {
    fc.assert(
      fc.property(signature, signature, (one, other) => {
        const [a, b] = shareTerms(profileOf(one, null), profileOf(other, null));
        const [x, y] = [partsOf(one), partsOf(other)];
        const at = (parts: Readonly<Record<string, Vector>>, name: string) => parts[name] ?? new Map<number, number>();
        for (const name of ['text', 'lead', 'title', 'head', 'names', 'leadNames', 'titleNames'] as const) {
          expect(cosineOf(a, NUMBER[name], b)).toBeCloseTo(dot(at(x, name), at(y, name)), 5);
          expect(coverOf(a, NUMBER[name === 'text' ? 'lead' : name], b, NUMBER.text)).toBeCloseTo(
            cover(at(x, name === 'text' ? 'lead' : name), at(y, 'text')),
            5,
          );
        }
        expect(cosineOf(a, NUMBER.head, b, NUMBER.text)).toBeCloseTo(dot(at(x, 'head'), at(y, 'text')), 5);
        expect(coverOf(b, NUMBER.lead, a, NUMBER.head)).toBeCloseTo(cover(at(y, 'lead'), at(x, 'head')), 5);
        const namesMissing = missing(at(x, 'names'), at(y, 'text'));
        expect(greatestMissing(a, NUMBER.names)).toBeCloseTo(Math.max(0, ...namesMissing.map(([, weight]) => weight)), 5);
        expect(greatestMissing(a, NUMBER.names, NUMBER.rarity)).toBeCloseTo(
          Math.max(0, ...namesMissing.map(([hash]) => rarityOf(hash))),
          4,
        );
        const openings = [0, 1, 2].flatMap((i) => [0, 1, 2].map((j) => dot(at(x, `opening ${i}`), at(y, `opening ${j}`))));
        expect(nearestOpening(a, b)).toBeCloseTo(Math.max(...openings), 5);
      }),
      { numRuns: 60 },
    );
  });

  it('are worth the lesser of what they are worth in each, greatest first, up to four uses', () => {
    const used = (uses: Readonly<Record<number, number>>) =>
      profileOf(sampleSignature(Object.entries(uses).map(([term, count]) => [hashOf(Number(term)), count])), null);
    const [a, b] = shareTerms(used({ 1: 9, 2: 1, 4: 1 }), used({ 1: 4, 2: 3, 3: 1 }));
    const expected = [2 * rarityOf(hashOf(1)), rarityOf(hashOf(2))].sort((x, y) => y - x);
    const found = greatestWorths(a, b, 3);
    expect(found.length).toBe(2);
    found.forEach((worth, place) => {
      expect(worth).toBeCloseTo(expected[place] ?? 0, 4);
    });
    expect(greatestWorths(a, b, 1)).toEqual(found.slice(0, 1));
  });

  it('are none of what text and headline lack: only a broken signature has it', () => {
    const broken = { ...sampleSignature([[hashOf(1), 1]]), lead: [[hashOf(2), 1]] as const, entities: [[hashOf(2), 1]] as const };
    const [a, b] = shareTerms(profileOf(broken, null), profileOf(broken, null));
    expect(cosineOf(a, NUMBER.text, b)).toBeCloseTo(1, 5);
    expect([cosineOf(a, NUMBER.lead, b), coverOf(a, NUMBER.lead, b, NUMBER.text), greatestMissing(a, NUMBER.names)]).toEqual([0, 0, 0]);
  });
});
