import { describe, expect, it } from 'vitest';
import { CLAIM_FEATURES, readClaimFeatures } from '../../../src/core/compare/claim-features';
import { type FoundLinks, findClose, findLinks, NO_LINKS } from '../../../src/core/compare/claim-links';
import type { ClaimSetting } from '../../../src/core/compare/claim-setting';
import { comparableText, comparableWords } from '../../../src/core/compare/comparable-text';
import { LEARNED_JUDGE } from '../../../src/core/compare/link-judge';
import { createWordReader } from '../../../src/core/compare/sentence-words';
import { analyse } from './story';

const reader = createWordReader('en');
const page = comparableText(
  analyse({ id: 'page', text: 'The dam at Easterby will hold for another year, said Paul Winter. Boats came from Millbrook.' }),
  reader,
);

/** The setting of a claim that stands alone. */
const ALONE: ClaimSetting = { usesOf: () => 1, around: [null, null], rivalOf: () => 0 };
const linksOf = (text: string) => {
  const claim = comparableWords(text, reader);
  return findLinks(claim, page, { ...findClose(claim, page), setting: ALONE }, LEARNED_JUDGE);
};

function featuresOf(text: string, around: readonly (FoundLinks | null)[] = [null, null]): Map<string, number> {
  const claim = comparableWords(text, reader);
  const values = readClaimFeatures(claim, page, { own: linksOf(text), around });
  return new Map(CLAIM_FEATURES.map((name, at) => [name, values[at] ?? Number.NaN]));
}

describe('what a claim shows beside a text', () => {
  it('has a value for every name', () => {
    expect([...featuresOf('The dam will hold.').values()].every(Number.isFinite)).toBe(true);
  });

  it('tells words that are quoted anew from those that the text has', () => {
    const known = featuresOf('“The dam at Easterby will hold for another year,” said Winter.');
    const fresh = featuresOf('“The dam could not be saved by anybody at Easterby,” said Winter.');
    expect(known.get('newlyQuoted')).toBe(0);
    expect(fresh.get('newlyQuoted')).toBeGreaterThan(0.5);
    expect(featuresOf('The dam could not be saved.').get('quoted')).toBe(0);
  });

  it('rises with the links of the claims around it', () => {
    const linked = linksOf('Boats came from Millbrook.');
    const withLinks = featuresOf('The dam will hold.', [linked, linked]).get('linksAround') ?? 0;
    expect(withLinks).toBeGreaterThan(featuresOf('The dam will hold.', [NO_LINKS, NO_LINKS]).get('linksAround') ?? 1);
  });
});
