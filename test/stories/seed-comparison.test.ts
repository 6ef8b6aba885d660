import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileSeeds } from '../../src/build/compile-seeds';
import { analyseArticle } from '../../src/core/analyse/analyse-article';
import { readPlainText } from '../../src/core/analyse/read-plain-text';
import { reportOf } from '../../src/core/analyse/report-of';
import { compareCoverage } from '../../src/core/compare/compare-coverage';
import type { Analysis } from '../../src/core/model/analysis';
import type { Comparison } from '../../src/core/model/comparison';
import type { Report } from '../../src/core/model/report';
import { readFixturePages } from '../site/fixture-page';
import { readFixture } from '../site/read-fixture';

// What the hand-checked comparison of the five seed documents must show, from their texts alone and beside the bundled records.
// The documents stand beside the project on the machine of who may read them, and nowhere in it; elsewhere the project's own demo article
// stands in for them, beside the records.
const SEED_DOCUMENTS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));
const has = existsSync(SEED_DOCUMENTS);
const texts = has
  ? readdirSync(SEED_DOCUMENTS)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map(readSeed)
  : [];
const records = compileSeeds(fileURLToPath(new URL('../../seeds', import.meta.url))).reports;

function readSeed(name: string): Analysis {
  const text = readFileSync(join(SEED_DOCUMENTS, name), 'utf8');
  return analyseArticle(readPlainText({ id: name.slice(0, 3), text }));
}

/** A seed beside the others, known by their texts or by their records alone. */
function comparisonOf(id: string, others: readonly Report[]): Comparison {
  const page = texts.find(({ article }) => article.id === id) ?? expect.unreachable(`no seed document ${id}`);
  const found = others.filter((report) => !report.id.startsWith(id)).map((report) => ({ report, score: 1, why: [] }));
  const searched = { articles: found.length, outlets: found.length, from: null, to: null };
  return compareCoverage(page, reportOf(page), { self: null, story: null, found, related: [], searched });
}

/** Which report relies on whose reporting. */
const RELIANCES = [
  ['002', 'Washington Post'],
  ['003', 'New York Times'],
  ['004', 'NBC News'],
] as const;

const sides = has
  ? [
      { by: 'texts', others: texts.map(reportOf) },
      { by: 'records', others: records },
    ]
  : [];

describe('the demo article beside the records', () => {
  const demo = readFixturePages().find(({ id }) => id === 'demo') ?? expect.unreachable('no demo page');
  const page = analyseArticle(readFixture(demo).article);
  const found = records.map((report) => ({ report, score: 1, why: [] }));
  const searched = { articles: found.length, outlets: found.length, from: null, to: null };
  const shown = compareCoverage(page, reportOf(page), { self: null, story: null, found, related: [], searched });

  it.each(RELIANCES)('shows that %s relies on the %s', (id, outlet) => {
    expect(shown.sourcing.filter(({ articleId }) => articleId.startsWith(id)).map(({ reliesOn }) => reliesOn)).toContain(outlet);
  });

  it('misses what Cartlidge says, and shows no range of one weapon as differing from another', () => {
    expect(shown.missingHere.some(({ claim }) => claim.includes('Cartlidge'))).toBe(true);
    expect(shown.figures.filter(({ versions }) => versions.some(({ text }) => /\b(?:190|200|50)\b/.test(text)))).toEqual([]);
  });
});

describe.each(sides)('the seed documents beside the $by of the others', ({ others }) => {
  const made = new Map<string, Comparison>();
  const shownOn = (id: string) => {
    const comparison = made.get(id) ?? comparisonOf(id, others);
    made.set(id, comparison);
    return comparison;
  };

  it('miss on 001 what Peskov and Cartlidge say', () => {
    const missing = shownOn('001').missingHere.map(({ claim }) => claim);
    expect(missing.some((claim) => claim.includes('Peskov'))).toBe(true);
    expect(missing.some((claim) => claim.includes('Cartlidge'))).toBe(true);
  });

  it('miss on 001 nothing of the permission itself, which it tells', () => {
    const missing = shownOn('001').missingHere.map(({ claim }) => claim);
    expect(missing.filter((claim) => /(?:allow|authori[sz]e|permi|approv)\w* .*Ukraine.* (?:use|strike)/.test(claim))).toEqual([]);
  });

  it.each(['000', '001', '002', '003', '004'])('show no range of one weapon as differing from another on %s', (id) => {
    expect(shownOn(id).figures.filter(({ versions }) => versions.some(({ text }) => /\b(?:190|200|50)\b/.test(text)))).toEqual([]);
  });

  it('give the two translations of one statement as one entry with both its pieces', () => {
    const variants = shownOn('001').quoteVariants.filter(({ speaker }) => speaker.includes('zelensk'));
    expect(variants).toHaveLength(1);
    expect(variants[0]?.versions.map(({ spoken }) => spoken.length)).toEqual([2, 2]);
    expect(variants[0]?.changesScope).toBe(false);
  });

  it.each(RELIANCES)('show that %s relies on the %s', (id, outlet) => {
    const { sourcing } = shownOn('001');
    expect(sourcing.filter(({ articleId }) => articleId.startsWith(id)).map(({ reliesOn }) => reliesOn)).toContain(outlet);
  });

  it('tell on 001 what its copy added', () => {
    const [edit] = shownOn('001').copyEdits;
    expect(edit?.articleId.slice(0, 3)).toBe('000');
    expect(edit?.added.some(({ text }) => text.includes('Peskov'))).toBe(true);
  });
});

describe.each(has ? ['texts'] : [])('the seed documents beside each other’s %s', () => {
  it('name one permission by several words', () => {
    const words = comparisonOf('001', texts.map(reportOf)).wordings.flatMap(({ versions }) => versions.map(({ word }) => word));
    expect(words).toEqual(expect.arrayContaining(['permission', 'authorised', 'allowed', 'approval']));
  });
});
